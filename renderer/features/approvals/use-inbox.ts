import { useMemo, useState } from 'react';
import type { Approvals, WaitingRequest } from '../../../shared/contract/approvals.ts';
import { accountKey } from '../../state/account-on-screen.ts';
import { useSlice } from '../../state/slices-store.ts';
import { decisionKey, useDecisionStore } from './deciding/decision-store.ts';
import { matches, onCard, waitingRows } from './list/waiting-rows.ts';

/** What waits, as the page shows it. */
export type Inbox = {
  readonly approvals: Approvals;
  /** All rows there are, and those that match the filter. */
  readonly rows: readonly WaitingRequest[];
  readonly shown: readonly WaitingRequest[];
  /** On the card; null where nothing can be shown. */
  readonly current: WaitingRequest | null;
  readonly choose: (request: WaitingRequest) => void;
  readonly query: string;
  readonly setQuery: (query: string) => void;
  /** How many decisions of this window left the list: it grows by one with each. */
  readonly leftCount: number;
};

/** The list of what waits and the choice in it. What is on the card stays there, also where it ends elsewhere meanwhile. */
export function useInbox(): Inbox {
  const approvals = useSlice('approvals');
  const { account } = useSlice('session');
  const sent = useDecisionStore((state) => state.sent);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<WaitingRequest | null>(null);

  const mine = useMemo(() => {
    const prefix = account ? decisionKey(accountKey(account), '') : null;
    return Object.entries(sent).flatMap(([key, one]) =>
      prefix !== null && key.startsWith(prefix) ? [one] : [],
    );
  }, [sent, account]);
  const left = useMemo(
    () => new Set(mine.flatMap(({ state, request }) => (state === 'left' ? [request.requestId] : []))),
    [mine],
  );
  const rows = useMemo(() => {
    const justDone = mine.flatMap(({ state, request }) => (state === 'recorded' ? [request] : []));
    return waitingRows(approvals.waiting, chosen ? [...justDone, chosen] : justDone, left);
  }, [approvals.waiting, mine, chosen, left]);
  const shown = useMemo(() => rows.filter((request) => matches(request, query)), [rows, query]);

  const current = onCard(shown, chosen);
  if (current !== chosen) setChosen(current);

  return { approvals, rows, shown, current, choose: setChosen, query, setQuery, leftCount: left.size };
}
