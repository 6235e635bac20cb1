import { useMemo, useState } from 'react';
import type { Approvals, WaitingRequest } from '../../../shared/contract/approvals.ts';
import { inOrder, letThrough } from '../../../shared/domain/deciding/inbox-view.ts';
import { useSlice } from '../../state/slices-store.ts';
import { useNow } from '../../state/use-now.ts';
import { wakeEachMinute } from '../../state/wake-times.ts';
import { hideRun } from './deciding/bulk/run-store.ts';
import { useMySent } from './deciding/use-my-sent.ts';
import type { FlagCounts } from './list/flag-counts.ts';
import { matches } from './list/search-text.ts';
import { steadyRows } from './list/steady-rows.ts';
import { useFlagCounts } from './list/use-flag-counts.ts';
import { useInboxView, type ViewChoice } from './list/use-inbox-view.ts';
import { useWarmSearch } from './list/use-warm-search.ts';
import { onCard, waitingRows } from './list/waiting-rows.ts';
import { idsOf } from './stand-index.ts';

/** What waits, as the page shows it. */
export type Inbox = {
  readonly approvals: Approvals;
  /** All rows there are, in no order, and those that the filters let through, as drawn. */
  readonly rows: readonly WaitingRequest[];
  readonly shown: readonly WaitingRequest[];
  /** On the card; null where nothing can be shown. */
  readonly current: WaitingRequest | null;
  /** Brings one of those shown on the card. */
  readonly choose: (request: WaitingRequest) => void;
  /** Brings any request on the card: it is listed first where the filters would hide it, until another is chosen. */
  readonly show: (request: WaitingRequest) => void;
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly filters: ViewChoice;
  readonly flagsOf: FlagCounts;
  /** How many have a flag; null while they are being looked at. */
  readonly flagged: number | null;
  /** Says whether the hand is on the list: then nothing in it moves. */
  readonly hold: (on: boolean) => void;
  /** Ids of those that this window decided and that left the list. */
  readonly left: ReadonlySet<string>;
};

/** The list of what waits and the choice in it. What is on the card stays there, also where it ends elsewhere meanwhile. */
export function useInbox(): Inbox {
  const approvals = useSlice('approvals');
  const mine = useMySent();
  const filters = useInboxView();
  const { countOf: flagsOf, flagged } = useFlagCounts();
  useWarmSearch(approvals.waiting);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<WaitingRequest | null>(null);
  const [pinned, setPinned] = useState<string | null>(null);

  const left = useMemo(
    () =>
      new Set([...mine].flatMap(([id, { state }]) => (state === 'left' || state === 'passed' ? [id] : []))),
    [mine],
  );
  // Only where it no longer waits, so that walking the list does not make a list of thousands anew.
  const overOnCard = chosen !== null && !idsOf(approvals.waiting).has(chosen.requestId) ? chosen : null;
  const rows = useMemo(() => {
    const justDone = [...mine.values()].flatMap(({ state, request }) =>
      state === 'recorded' ? [request] : [],
    );
    return waitingRows(approvals.waiting, overOnCard ? [...justDone, overOnCard] : justDone, left);
  }, [approvals.waiting, mine, overOnCard, left]);
  const { drawn, hold } = useDrawn(rows, filters.view, flagsOf, pinned);
  const shown = useMemo(
    () => (query.trim() === '' ? drawn : drawn.filter((request) => matches(request, query))),
    [drawn, query],
  );

  const [was, setWas] = useState(shown);
  const current = onCard(shown, chosen, was);
  if (current !== chosen) setChosen(current);
  if (shown !== was) setWas(shown);

  const ways = useMemo(() => {
    const pick = (request: WaitingRequest, pin: string | null): void => {
      hideRun();
      setPinned(pin);
      setChosen(request);
    };
    return {
      choose: (request: WaitingRequest): void => pick(request, null),
      show: (request: WaitingRequest): void => {
        setQuery('');
        pick(request, request.requestId);
      },
    };
  }, []);
  return useMemo<Inbox>(
    () => ({
      ...{ approvals, rows, shown, current, query, setQuery, filters, flagsOf, flagged, hold },
      ...ways,
      left,
    }),
    [approvals, rows, shown, current, query, filters, flagsOf, flagged, hold, left, ways],
  );
}

/** What was drawn last, and by which view. */
type Order = { readonly view: ViewChoice['view']; readonly drawn: readonly WaitingRequest[] };

/** What the view lets through, in the order it is drawn in. */
function useDrawn(
  rows: readonly WaitingRequest[],
  view: ViewChoice['view'],
  flagsOf: FlagCounts,
  pinned: string | null,
): { readonly drawn: readonly WaitingRequest[]; readonly hold: (on: boolean) => void } {
  const [held, hold] = useState(false);
  const minute = useNow(wakeEachMinute);
  const now = view.expiringSoon ? minute : 0;
  // Apart from the filters, which are put on and taken off while the order of thousands stays.
  const ordered = useMemo(() => inOrder(rows, view.sort), [rows, view.sort]);
  const sorted = useMemo(() => {
    const kept = letThrough(ordered, view, { now, flagsOf });
    const first = pinned === null ? undefined : rows.find(({ requestId }) => requestId === pinned);
    return first && !kept.includes(first) ? [first, ...kept] : kept;
  }, [rows, ordered, view, now, flagsOf, pinned]);
  const [order, setOrder] = useState<Order>({ view, drawn: sorted });
  // Another view is the hand's own doing: its order counts at once.
  const drawn = useMemo(
    () => steadyRows(order.drawn, sorted, held && order.view === view),
    [order, sorted, held, view],
  );
  if (drawn !== order.drawn || view !== order.view) setOrder({ view, drawn });
  return { drawn, hold };
}
