import type { Decider, PastRequest } from '../../../../shared/contract/past.ts';
import type { PastRow } from './past-rows.ts';

/** How a request ended and through whom, of everything that is known of it. */
export type HowItEnded = {
  readonly outcome: PastRequest['outcome'];
  /** Whether the signed-in user decided; null where that was not read. */
  readonly mine: boolean | null;
  /** Null where nobody did, or the service does not name them. */
  readonly by: string | null;
  /** When it was over, milliseconds; null where the service does not say. */
  readonly at: number | null;
  /** What the approver said; null where nothing was, or it was not read. */
  readonly said: string | null;
};

/** Whether somebody's decision may be found: not where it ended by itself, nor where it was seen in this run. */
export const hasDecider = ({ request, seen }: PastRow): boolean =>
  seen?.result !== 'approved' &&
  seen?.result !== 'denied' &&
  request.outcome !== 'cancelled' &&
  request.outcome !== 'unanswered';

/** @param decider what was read of who decided; undefined where it was not */
export function howItEnded({ request, seen }: PastRow, decider: Decider | undefined): HowItEnded {
  const { outcome, endedAt } = request;
  if (decider?.state === 'decided') {
    // The step's own word is of the decision; the request's may be of what came after it.
    const unclear = outcome === 'failed' || outcome === 'unknown';
    return {
      outcome: unclear ? (decider.result ?? outcome) : outcome,
      mine: decider.mine,
      by: decider.by ?? decider.byId,
      at: decider.at ?? endedAt,
      said: decider.justification,
    };
  }
  if (seen?.result === 'approved' || seen?.result === 'denied')
    return { outcome, mine: seen.mine, by: seen.by, at: seen.at, said: seen.justification };
  // What was approved or denied was so by somebody, whether or not the service still says by whom.
  const open = outcome === 'approved' || outcome === 'denied';
  const nobody =
    !open && (decider?.state === 'nobody' || outcome === 'unanswered' || outcome === 'cancelled');
  return { outcome, mine: nobody ? false : null, by: null, at: endedAt ?? seen?.at ?? null, said: null };
}
