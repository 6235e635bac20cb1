import { useOffline } from '../../../state/use-offline.ts';
import { useSlice } from '../../../state/slices-store.ts';
import { isUnderWay } from '../run/run-state.ts';
import { useMayNotChange } from '../use-may-not-change.ts';

/** Why nothing about these can be sent now; null where it can. @param scopes as assignments have them */
export function useSendBlock(scopes: readonly string[]): string | null {
  const offline = useOffline() !== null;
  const { run } = useSlice('assignmentsRun');
  const mayNot = useMayNotChange(scopes);
  if (offline) return 'Offline. Nothing can be sent until Microsoft Graph is reached again.';
  if (run !== null && isUnderWay(run)) return 'Another change is under way. It ends first, or you stop it.';
  if (run !== null && (run.state === 'interrupted' || run.state === 'stopped'))
    return 'An earlier change is half done. Go on with it, or leave it, first.';
  return mayNot === null ? null : `You may look, not change. ${mayNot}`;
}
