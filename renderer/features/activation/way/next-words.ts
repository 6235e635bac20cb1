import { approverWords } from '../../../components/approver-words.ts';
import { chainProblem } from '../../../components/leads-to-words.ts';
import type { LeadsTo } from '../../../../shared/contract/my-roles.ts';
import type { NextRole } from '../../../state/next-roles.ts';

/** What is said of a role that follows on a group. @param late whether it was read for long enough */
export function nextWords({ state, atOnce, eligible }: NextRole, late: boolean): string {
  switch (state) {
    case 'ready': {
      const asks = eligible?.asks ?? null;
      if (asks === null) return 'You may not read this role’s rules.';
      return asks.approval ? `${approverWords(asks.approvers).title}.` : 'No approval needed.';
    }
    case 'asked':
      return 'Asked for already.';
    case 'active':
      return atOnce ? 'In effect, with the group.' : 'In effect.';
    case 'awaited':
      return late
        ? 'Not in the list yet. It can take some more minutes.'
        : 'Waiting for the service to list it; reading again.';
  }
}

/** What is said beside the roles of a chain that was not read in full; null where it was. */
export function chainNote(leadsTo: LeadsTo | null, next: readonly NextRole[]): string | null {
  if (leadsTo === null || leadsTo.state === 'read') return null;
  const shown =
    next.length === 0 ? 'What it leads to stands here once the service lists it.' : 'There may be more.';
  return `${chainProblem(leadsTo)} ${shown}`;
}
