import { useMemo } from 'react';
import { accountKey } from '../../../state/account-on-screen.ts';
import { useSlice } from '../../../state/slices-store.ts';
import { decisionKey, useDecisionStore, type Sent } from './decision-store.ts';

/** What this window sent in the name of who is on screen, by request. */
export function useMySent(): ReadonlyMap<string, Sent> {
  const { account } = useSlice('session');
  const sent = useDecisionStore((state) => state.sent);
  const who = account ? accountKey(account) : null;
  return useMemo(() => {
    const prefix = who === null ? null : decisionKey(who, '');
    return new Map(
      Object.entries(sent).flatMap(([key, one]) =>
        prefix !== null && key.startsWith(prefix) ? [[one.request.requestId, one] as const] : [],
      ),
    );
  }, [sent, who]);
}
