import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import { accountOnScreen } from '../../../state/account-on-screen.ts';
import { serviceNow } from '../../../state/service-clock.ts';
import { sliceNow } from '../../../state/slices-store.ts';
import { standIn } from '../stand-index.ts';
import { bulkBlock } from './bulk/bulk-words.ts';
import { useRunStore } from './bulk/run-store.ts';
import { decisionKey, useDecisionStore } from './decision-store.ts';
import { blockOf } from './decision-words.ts';

const isOffline = (): boolean => sliceNow('health').offlineSince !== null;

/** Why a request cannot be decided, as everything stands now; null where it can. */
export function blockNow(request: WaitingRequest): string | null {
  const sent = useDecisionStore.getState().sent[decisionKey(accountOnScreen(), request.requestId)];
  const said = { approvals: sliceNow('approvals'), entries: sliceNow('activity').entries };
  return blockOf(sent, standIn(said, request, sent, serviceNow()).stand, isOffline());
}

/** The same of all that are selected. */
export function bulkBlockNow(): string | null {
  const run = useRunStore.getState().of[accountOnScreen()];
  return bulkBlock(isOffline(), (run?.going.size ?? 0) > 0);
}
