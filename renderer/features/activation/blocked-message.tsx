import { useEffect } from 'react';
import { Notice } from '../../components/notice.tsx';
import { announce } from '../../state/announcements.ts';

/** Why nothing can be sent for this role now. The draft stays. */
export function BlockedMessage({ reason }: { readonly reason: string }) {
  useEffect(() => announce(reason), [reason]);
  return <Notice intent="warning">{reason}</Notice>;
}
