import type { PrincipalFound } from '../../../../../../shared/contract/role-settings/detail.ts';
import { personMarks } from '../../../../../components/principals/person-marks.ts';

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
