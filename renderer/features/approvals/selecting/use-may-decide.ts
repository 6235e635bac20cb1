import { useMemo } from 'react';
import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import { serviceNow } from '../../../state/service-clock.ts';
import { useSlice } from '../../../state/slices-store.ts';
import { endsRequest } from '../deciding/decision-words.ts';
import { useMySent } from '../deciding/use-my-sent.ts';
import { standIn } from '../stand-index.ts';

/** Whether a request is for this user to decide, now: nobody's own, nothing that is over, on its way or not known. */
export function useMayDecide(): (request: WaitingRequest) => boolean {
  const approvals = useSlice('approvals');
  const { entries } = useSlice('activity');
  const mine = useMySent();
  return useMemo(() => {
    const said = { approvals, entries };
    return (request) => {
      const sent = mine.get(request.requestId);
      if (sent?.state === 'passed' || (sent?.problem && endsRequest(sent.problem))) return false;
      return standIn(said, request, sent, serviceNow()).stand.kind === 'open';
    };
  }, [approvals, entries, mine]);
}
