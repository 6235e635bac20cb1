import { useEffect, useMemo, useRef } from 'react';
import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import { DECIDED_AT_ONCE } from '../../../../shared/contract/intents.ts';
import { accountKey } from '../../../state/account-on-screen.ts';
import { announce } from '../../../state/announcements.ts';
import { useSlice } from '../../../state/slices-store.ts';
import { decisionKey, forgetWordsForAll, useDecisionStore } from '../deciding/decision-store.ts';
import type { Inbox } from '../use-inbox.ts';
import { between, withAll, withoutOne, type SelectedIds } from './selection.ts';
import { select, selectedNow, useSelected } from './selection-store.ts';
import { selectionSaid, summaryOf, type SelectionSummary } from './selection-words.ts';
import { useMayDecide } from './use-may-decide.ts';

/** What is selected to be decided together, and the gestures that change it. Each is told in the live region. */
export type Selection = {
  /** Those that may still be decided, whether the filters show them or not. */
  readonly requests: readonly WaitingRequest[];
  readonly ids: SelectedIds;
  readonly summary: SelectionSummary;
  readonly mayDecide: (request: WaitingRequest) => boolean;
  readonly toggle: (request: WaitingRequest) => void;
  /** From where the last one was selected by itself. */
  readonly rangeTo: (request: WaitingRequest) => void;
  /** All that are shown. */
  readonly all: () => void;
  readonly clear: () => void;
};

export function useSelection({ rows, shown, flagsOf }: Inbox): Selection {
  const { account } = useSlice('session');
  const who = account ? accountKey(account) : '';
  const stored = useSelected(who);
  const { mayDecide, isOnItsWay } = useMayDecide();
  const drafts = useDecisionStore((state) => state.drafts);
  const byId = useMemo(() => new Map(rows.map((row) => [row.requestId, row])), [rows]);
  // Asked of what is selected alone, which is mostly nothing: thousands are not gone through for it at each filter.
  const isShown = useMemo(() => {
    let ids: Set<string> | null = null;
    return ({ requestId }: WaitingRequest): boolean =>
      (ids ??= new Set(shown.map((row) => row.requestId))).has(requestId);
  }, [shown]);
  const requests = useMemo(() => {
    const known = [...stored.ids].flatMap((id) => byId.get(id) ?? []);
    return known.filter(mayDecide);
  }, [stored.ids, byId, mayDecide]);
  const by = useMemo(
    () => ({
      flagsOf,
      hasOwn: ({ requestId }: WaitingRequest) => (drafts[decisionKey(who, requestId)] ?? '').trim() !== '',
      isShown,
    }),
    [flagsOf, drafts, who, isShown],
  );
  const summary = useMemo(() => summaryOf(requests, by), [requests, by]);
  useFewerWords(who, requests, stored.ids);

  return useMemo<Selection>(() => {
    const change = (ids: SelectedIds, anchor: string | null, over = 0): void => {
      select(who, { ids, anchor });
      const now = [...ids].flatMap((id) => byId.get(id) ?? []).filter(mayDecide);
      announce(selectionSaid(summaryOf(now, by), over, DECIDED_AT_ONCE));
    };
    const onTheirWay = (): string[] => [...selectedNow(who).ids].filter(isOnItsWay);
    const add = (more: readonly WaitingRequest[], anchor: string | null): void => {
      const underWay = onTheirWay();
      // A new set: what was typed for another is not said to these.
      if (requests.length === 0 && underWay.length === 0) forgetWordsForAll(who);
      // What is over meanwhile takes no room; what may not have been recorded comes back, and keeps its own.
      const before = new Set([...requests.map(({ requestId }) => requestId), ...underWay]);
      const wanted = more.filter(mayDecide).map(({ requestId }) => requestId);
      const { ids, over } = withAll(before, wanted, DECIDED_AT_ONCE);
      change(ids, anchor, over);
    };
    return {
      requests,
      ids: new Set(requests.map(({ requestId }) => requestId)),
      summary,
      mayDecide,
      toggle: (request) => {
        const { requestId, own } = request;
        if (selectedNow(who).ids.has(requestId) && mayDecide(request))
          change(withoutOne(selectedNow(who).ids, requestId), requestId);
        else if (mayDecide(request)) add([request], requestId);
        else announce(own ? 'Your own request. Someone else decides.' : 'It cannot be decided now.');
      },
      rangeTo: (request) => {
        const { anchor } = selectedNow(who);
        const range = new Set(
          between(
            shown.map(({ requestId }) => requestId),
            anchor,
            request.requestId,
          ),
        );
        add(
          [...range].flatMap((id) => byId.get(id) ?? []),
          anchor ?? request.requestId,
        );
      },
      all: () => add(shown, selectedNow(who).anchor),
      clear: () => {
        const underWay = onTheirWay();
        if (underWay.length === 0) forgetWordsForAll(who);
        change(new Set(underWay), null);
      },
    };
  }, [requests, summary, by, mayDecide, isOnItsWay, who, byId, shown]);
}

/** Says how many of those selected ended elsewhere meanwhile: what would be sent is less than what was selected. */
function useFewerWords(who: string, requests: readonly WaitingRequest[], stored: SelectedIds): void {
  const before = useRef(requests);
  useEffect(() => {
    const still = new Set(requests.map(({ requestId }) => requestId));
    const { sent } = useDecisionStore.getState();
    // What the hand took away, or this window decided, is told where that was done.
    const fewer = before.current.filter(
      ({ requestId }) =>
        !still.has(requestId) && stored.has(requestId) && sent[decisionKey(who, requestId)] === undefined,
    ).length;
    before.current = requests;
    if (fewer > 0) announce(`${fewer} of those selected can no longer be decided; ${still.size} left.`);
  }, [who, requests, stored]);
}
