import { Button } from '@fluentui/react-components';
import { openNetworkCheck } from '../state/network-check-open.ts';
import { useSlice } from '../state/slices-store.ts';

/** Leads to the network's test, with somebody signed in or nobody. @param quiet where it stands beside another button */
export function CheckNetwork({ quiet = false }: { readonly quiet?: boolean }) {
  const { connection } = useSlice('session');
  // Which hosts are needed depends on the cloud.
  if (connection === null) return null;
  return (
    <Button size="small" appearance={quiet ? 'transparent' : 'secondary'} onClick={() => openNetworkCheck()}>
      Check the network
    </Button>
  );
}
