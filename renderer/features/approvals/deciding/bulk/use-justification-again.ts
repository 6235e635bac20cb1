import { useSelected } from '../../selecting/selection-store.ts';
import { useDecisionStore } from '../decision-store.ts';
import type { ItemNow } from '../item-now.ts';
import type { Run } from './run-store.ts';
import { isRetryable } from './run-tally.ts';
import { wordsAgain } from './words-again.ts';

/** What would be said to those that can be sent again, where it differs from what was said to all; null where it does not. */
export function useJustificationAgain(run: Run, items: readonly ItemNow[]): string | null {
  const drafts = useDecisionStore((state) => state.drafts);
  const { ids } = useSelected(run.account);
  const some = run.items.filter((_, index) => {
    const item = items[index];
    return item !== undefined && isRetryable(item);
  });
  const { justification } = wordsAgain(run, some, drafts, ids);
  return some.length === 0 || justification === run.justification ? null : justification;
}
