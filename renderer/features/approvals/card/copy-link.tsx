import { linkOrNull } from '../../../../shared/domain/links/request-link.ts';
import { CopyButton } from '../../../components/copy-button.tsx';
import { useSlice } from '../../../state/slices-store.ts';

/** Copies a link for a colleague who approves too: it opens this request in their PIM Desk, and does nothing else. */
export function CopyLink({ requestId }: { readonly requestId: string }) {
  const { account } = useSlice('session');
  const link = account && linkOrNull({ tenantId: account.tenantId, requestId });
  return link === null ? null : <CopyButton label="Copy link" text={() => link} />;
}
