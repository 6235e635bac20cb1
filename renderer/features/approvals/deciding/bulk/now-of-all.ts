import type { WaitingRequest } from '../../../../../shared/contract/approvals.ts';
import { serviceNow } from '../../../../state/service-clock.ts';
import { sliceNow } from '../../../../state/slices-store.ts';
import { standIn, type Said } from '../../stand-index.ts';
import type { Sent } from '../decision-store.ts';
import { itemNow, type ItemNow } from '../item-now.ts';
import type { Run } from './run-store.ts';

/** How far each of a run is, in its order. @param said what the slices say; as they stand where it is left out */
export function nowOfAll(
  run: Run,
  sentOf: (request: WaitingRequest) => Sent | undefined,
  said: Said = { approvals: sliceNow('approvals'), entries: sliceNow('activity').entries },
): readonly ItemNow[] {
  return run.items.map(({ request }) => {
    const sent = sentOf(request);
    return itemNow({ sent, ...standIn(said, request, sent, serviceNow()) });
  });
}
