import type { SelectionSummary } from '../../selecting/selection-words.ts';
import type { DecisionWord } from '../decision-store.ts';

const VERBS = { approve: 'Approve', deny: 'Deny' } as const;

/** "Approve 20"; "Deny 1 selected" where it could be taken for the one on the card. */
export const bulkVerb = (decision: DecisionWord, count: number): string =>
  `${VERBS[decision]} ${count}${count === 1 ? ' selected' : ''}`;

/** Names the field for all. */
export function sharedLabel({ count, own }: Pick<SelectionSummary, 'count' | 'own'>): string {
  const rest = count - own;
  if (count === 1) return 'Justification, the requestor sees it';
  if (own === 0) return `Justification for all ${count}, each sees it`;
  return rest === 0 ? 'Justification: each has its own' : `Justification for the other ${rest}, each sees it`;
}

/** How many have a reason of their own; null where none has. */
export const ownNote = ({ own }: Pick<SelectionSummary, 'own'>): string | null =>
  own === 0 ? null : `${own} with ${own === 1 ? 'its' : 'their'} own reason`;

/** How many would be decided that are not in sight; null where none. */
export const hiddenNote = ({ hidden }: Pick<SelectionSummary, 'hidden'>): string | null =>
  hidden === 0 ? null : `${hidden} hidden by the filters`;

/** Whether the field for all has to be filled: somebody has no reason of their own. */
export const needsShared = ({ count, own }: Pick<SelectionSummary, 'count' | 'own'>): boolean => own < count;

const DOING = { approve: 'Approving', deny: 'Denying' } as const;
const DONE = { approve: 'Approved', deny: 'Denied' } as const;

/** "Approving 6 requests" while it goes on; "Approved 18 of 20" once it is over. */
export function runTitle(
  decision: DecisionWord,
  going: boolean,
  counts: { readonly all: number; readonly recorded: number },
): string {
  if (going) return `${DOING[decision]} ${counts.all} ${counts.all === 1 ? 'request' : 'requests'}`;
  return `${DONE[decision]} ${counts.recorded} of ${counts.all}`;
}
