import { Button } from '@fluentui/react-components';
import { chooseConnection, useChoosingConnection } from '../state/choosing-connection.ts';
import { useSlice } from '../state/slices-store.ts';

/** Leads to the connections. Nothing where one is there already, or this machine's policy allows no other. */
export function ChangeConnection() {
  const { connection } = useSlice('session');
  const { policy } = useSlice('connections');
  const there = useChoosingConnection();
  if (there || connection === null || !policy.othersAllowed) return null;
  return (
    <Button size="small" data-opens-connections onClick={chooseConnection}>
      Change connection
    </Button>
  );
}
