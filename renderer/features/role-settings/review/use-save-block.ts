import { isHalfDone } from '../../../../shared/domain/role-settings/half-done.ts';
import { useOffline } from '../../../state/use-offline.ts';
import { useSlice } from '../../../state/slices-store.ts';
import { isUnderWay } from '../run/run-state.ts';

/**
 * Why nothing can be saved now; null where it can.
 * @param sending whether it is on its way @param blocked whether main said that it cannot be sent again
 */
export function useSaveBlock(sending: boolean, blocked: boolean): string | null {
  const offline = useOffline() !== null;
  const { run } = useSlice('settingsRun');
  if (sending) return 'It is on its way.';
  if (offline) return 'Offline. Nothing can be saved until Microsoft Graph is reached again.';
  if (run !== null && isUnderWay(run)) return 'Another save is under way. It ends first, or you stop it.';
  if (run !== null && isHalfDone(run))
    return 'An earlier save is half done. Go on with it, or leave it, first.';
  return blocked ? 'It cannot be sent again. Close this and review it anew.' : null;
}
