import { useNow } from '../../../state/use-now.ts';
import { useOffline } from '../../../state/use-offline.ts';
import { wakeEachMinute } from '../../../state/wake-times.ts';
import { offlineBlock } from './send-block.ts';

/** Why nothing at all can be sent now; null where Microsoft Graph is reached. */
export function useOfflineBlock(): string | null {
  const offline = useOffline();
  const now = useNow(wakeEachMinute);
  return offline && offlineBlock(offline.since, now);
}
