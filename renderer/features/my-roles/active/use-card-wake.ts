import { useMemo } from 'react';
import type { ActiveRole } from '../../../../shared/contract/my-roles.ts';
import { SHORTEST_ACTIVE_MS } from '../../../../shared/domain/time-left.ts';
import type { Wake } from '../../../state/ticker.ts';
import { wakeEachMinute, wakeForAny, wakeForTimeLeft } from '../../../state/wake-times.ts';

/** A card changes with the time left, and each second while the service still keeps a young activation. */
export function useCardWake({ startedAt, endsAt }: Pick<ActiveRole, 'startedAt' | 'endsAt'>): Wake {
  return useMemo(
    () =>
      wakeForAny([
        wakeEachMinute,
        wakeForTimeLeft(endsAt),
        wakeForTimeLeft(startedAt === null ? null : startedAt + SHORTEST_ACTIVE_MS),
      ]),
    [startedAt, endsAt],
  );
}
