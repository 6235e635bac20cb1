import { useOffline } from '../../../state/use-offline.ts';
import { useSlice } from '../../../state/slices-store.ts';
import { isUnderWay } from '../run/run-state.ts';

/** Why nothing can be sent now; null where it can. */
export function useSendBlock(): string | null {
  const offline = useOffline() !== null;
  const { run } = useSlice('assignmentsRun');
  if (offline) return 'Offline. Nothing can be sent until Microsoft Graph is reached again.';
  if (run !== null && isUnderWay(run)) return 'Another change is under way. It ends first, or you stop it.';
  if (run !== null && (run.state === 'interrupted' || run.state === 'stopped'))
    return 'An earlier change is half done. Go on with it, or leave it, first.';
  return null;
}
