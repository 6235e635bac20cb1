import type { WaitingRequest } from '../../../../../shared/contract/approvals.ts';
import { OFFLINE_WHY } from '../../../../components/offline-words.ts';
import { visibleText } from '../../../../components/visible-text.ts';
import type { SelectionSummary } from '../../selecting/selection-words.ts';
import type { DecisionWord } from '../decision-store.ts';
import { requestorName } from '../requestor-name.ts';

const VERBS = { approve: 'Approve', deny: 'Deny' } as const;

type Named = Pick<WaitingRequest, 'requestor' | 'role'>;

/** "Ruben Castellane, Intune Administrator" */
export const whose = ({ requestor, role }: Named): string =>
  `${visibleText(requestorName(requestor))}, ${visibleText(role.name)}`;

/** "Approve 20"; one alone is named, as it would be taken for the one on the card. */
export function bulkVerb(decision: DecisionWord, requests: readonly Pick<Named, 'requestor'>[]): string {
  const [first] = requests;
  const one = first && requests.length === 1 ? visibleText(requestorName(first.requestor)) : null;
  return `${VERBS[decision]} ${one ?? requests.length}`;
}

/**
 * What is said as a decision is chosen: "Approve: say why, then Enter." Several are counted, with those out of sight; one that was not on
 * the card is named.
 */
export function armedWords(
  decision: DecisionWord,
  requests: readonly Named[],
  summary: Pick<SelectionSummary, 'hidden'>,
): string {
  const [first] = requests;
  const hidden = requests.length > 1 ? hiddenNote(summary) : null;
  const what = first && requests.length === 1 ? ` ${whose(first)}` : first ? ` ${requests.length}` : '';
  return `${VERBS[decision]}${what}${hidden === null ? '' : `, ${hidden}`}: say why, then Enter.`;
}

/** Why those selected cannot be decided now; null where they can. */
export const bulkBlock = (offline: boolean, going: boolean): string | null =>
  offline ? OFFLINE_WHY : going ? 'Your decisions are on their way.' : null;

/** Names the field for all. */
export function sharedLabel({ count, own }: Pick<SelectionSummary, 'count' | 'own'>): string {
  const rest = count - own;
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
