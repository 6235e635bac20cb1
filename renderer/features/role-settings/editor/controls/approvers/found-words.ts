import type { PrincipalFound } from '../../../../../../shared/contract/role-settings/detail.ts';
import { personMarks } from './approver-state.ts';
import type { Search } from './use-approver-search.ts';

const GROUP_KINDS: Readonly<Record<NonNullable<PrincipalFound['groupKind']>, string>> = {
  security: 'security group',
  'microsoft-365': 'Microsoft 365 group',
  distribution: 'distribution list: cannot decide',
};

/** Whether it can be chosen: a distribution list cannot decide [docs], graph-pim.md §4.2. */
export const canBeChosen = ({ groupKind }: PrincipalFound): boolean => groupKind !== 'distribution';

/** "petra@contoso.com, guest", "security group". Parts are the service's: show them through ServiceText. */
export function foundWords(found: PrincipalFound): string {
  const parts =
    found.kind === 'group'
      ? [found.groupKind === null ? 'group' : GROUP_KINDS[found.groupKind]]
      : [found.upn ?? 'no user principal name', ...personMarks(found)];
  return parts.join(', ');
}

/** What is said of a search as a whole; '' where the list says it all. @param shown how many of what was found can be named anew */
export function searchWords(search: Search, shown: number, typed: string): string {
  switch (search.state) {
    case 'none':
      return '';
    case 'looking':
      return 'Looking…';
    case 'failed':
      return `${search.problem.title} ${search.problem.advice}`;
    case 'found':
      if (search.found.length === 0) return `Nobody and no group begins with “${typed.trim()}”.`;
      if (shown === 0) return 'Named already.';
      return search.more ? 'There are more: type more of the name.' : '';
  }
}
