import { AskingDialog } from '../../components/asking-dialog.tsx';
import {
  closeNetworkCheck,
  useNetworkCheckCloud,
  useNetworkCheckOpen,
} from '../../state/network-check-open.ts';
import { NetworkCheck } from './network-check.tsx';

/** "Check the network": opened from what failed for want of it, with somebody signed in or nobody. */
export function NetworkDialog() {
  const cloud = useNetworkCheckCloud();
  return (
    <AskingDialog open={useNetworkCheckOpen()} onClose={closeNetworkCheck}>
      <NetworkCheck cloud={cloud} onClose={closeNetworkCheck} />
    </AskingDialog>
  );
}
