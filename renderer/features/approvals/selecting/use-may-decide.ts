import { useMemo } from 'react';
import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import { serviceNow } from '../../../state/service-clock.ts';
import { useSlice } from '../../../state/slices-store.ts';
import type { Sent } from '../deciding/decision-store.ts';
import { endsRequest } from '../deciding/decision-words.ts';
import { useMySent } from '../deciding/use-my-sent.ts';
import { standIn } from '../stand-index.ts';

/** What of a selection may be decided, and what of it may come back. */
type Decidable = {
  /** Whether a request is for this user to decide, now: nobody's own, nothing that is over, on its way or not known. */
  readonly mayDecide: (request: WaitingRequest) => boolean;
  /** Whether this window sent it and what became of it is still to come: it may turn out not to have been recorded. */
  readonly isOnItsWay: (requestId: string) => boolean;
};

export function useMayDecide(): Decidable {
  const approvals = useSlice('approvals');
  const { entries } = useSlice('activity');
  const mine = useMySent();
  return useMemo(() => {
    const said = { approvals, entries };
    const isOver = ({ state, problem }: Sent): boolean =>
      state === 'passed' || (state !== 'listed-again' && problem !== null && endsRequest(problem));
    return {
      mayDecide: (request) => {
        const sent = mine.get(request.requestId);
        if (sent && isOver(sent)) return false;
        return standIn(said, request, sent, serviceNow()).stand.kind === 'open';
      },
      isOnItsWay: (requestId) => {
        const sent = mine.get(requestId);
        if (!sent) return false;
        const { kind } = standIn(said, sent.request, sent, serviceNow()).stand;
        return kind === 'sending' || kind === 'unknown';
      },
    };
  }, [approvals, entries, mine]);
}
