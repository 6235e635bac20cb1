import { useMemo } from 'react';
import type { ActivityEntry } from '../../../shared/contract/activity.ts';
import type { WaitingRequest } from '../../../shared/contract/approvals.ts';
import { accountKey } from '../../state/account-on-screen.ts';
import { useSlice } from '../../state/slices-store.ts';
import { useNow } from '../../state/use-now.ts';
import { wakeForTimeLeft } from '../../state/wake-times.ts';
import { decisionKey, useDecisionStore, type Sent } from './deciding/decision-store.ts';
import type { DecisionStand } from './deciding/decision-stand.ts';
import { standIn } from './stand-index.ts';

/** How a request stands for the signed-in approver now, and what this window sent about it. */
export function useStand(request: WaitingRequest): {
  readonly stand: DecisionStand;
  readonly sent: Sent | undefined;
  /** Main's newest record of it. */
  readonly entry: ActivityEntry | undefined;
  readonly now: number;
} {
  const approvals = useSlice('approvals');
  const { entries } = useSlice('activity');
  const { account } = useSlice('session');
  const { requestId, decideBy } = request;
  const key = account ? decisionKey(accountKey(account), requestId) : '';
  const noted = useDecisionStore((state) => state.sent[key]);
  const sent = noted?.state === 'listed-again' ? undefined : noted;
  const now = useNow(useMemo(() => wakeForTimeLeft(decideBy), [decideBy]));
  return useMemo(
    () => ({ ...standIn({ approvals, entries }, request, sent, now), sent, now }),
    [approvals, entries, request, sent, now],
  );
}
