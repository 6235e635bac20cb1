import { Button } from '@fluentui/react-components';
import { useSlice } from '../state/slices-store.ts';
import { askForWindow } from '../state/window-problem.ts';

/** Leaves the connection on screen for another. Nothing where there is none to leave, or this machine's policy allows no other. */
export function ChangeConnection() {
  const { connection } = useSlice('session');
  const { policy } = useSlice('connections');
  if (connection === null || !policy.othersAllowed) return null;
  return (
    <Button size="small" onClick={() => void askForWindow('disconnect', {})}>
      Change connection
    </Button>
  );
}
