import type { WaitingRequest } from '../../../../../shared/contract/approvals.ts';
import type { SelectedIds } from '../../selecting/selection.ts';
import { decisionKey, FOR_ALL } from '../decision-store.ts';
import type { Run, RunItem } from './run-store.ts';

/** What is said when some of a run are sent again. */
export type WordsAgain = {
  /** Said of each that has no reason of its own. */
  readonly justification: string;
  readonly items: readonly RunItem[];
};

/**
 * The words as they stand by now: each one's own, and those for all where the field still is about these, as all of them are still
 * selected. Else those of the run: what was typed since is for others.
 * @param drafts what is typed, by `decisionKey` @param selected what is selected by now
 */
export function wordsAgain(
  run: Run,
  some: readonly RunItem[],
  drafts: Readonly<Record<string, string>>,
  selected: SelectedIds,
): WordsAgain {
  const typed = (requestId: string): string => (drafts[decisionKey(run.account, requestId)] ?? '').trim();
  const about = some.every(({ request }) => selected.has(request.requestId));
  const justification = (about && typed(FOR_ALL)) || run.justification;
  const ownOf = ({ requestId }: WaitingRequest): string | null => {
    const own = typed(requestId);
    return own === '' || own === justification ? null : own;
  };
  return { justification, items: some.map(({ request }) => ({ request, own: ownOf(request) })) };
}
