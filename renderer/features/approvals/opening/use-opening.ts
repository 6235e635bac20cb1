import { useEffect, useMemo, useRef, useState } from 'react';
import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import { announce } from '../../../state/announcements.ts';
import { settleOpening, usePendingOpening, type PendingOpening } from '../../../state/opening-pending.ts';
import { readApprovalsAgain, readPastAgain } from '../../../state/read-again.ts';
import { serviceNow } from '../../../state/service-clock.ts';
import { useOffline } from '../../../state/use-offline.ts';
import { sliceNow, useSlice } from '../../../state/slices-store.ts';
import type { PastRow } from '../past/past-rows.ts';
import type { Inbox } from '../use-inbox.ts';
import { openingFace, type OpeningFace } from './opening-face.ts';
import { openingTitle } from './opening-words.ts';

/** What stands in the card's place while something was opened that cannot be chosen in the list. */
export type OpeningAside = {
  readonly face: OpeningFace;
  /** Brings what was found on the card; null where there is nothing to bring. */
  readonly show: (() => void) | null;
  readonly readAgain: () => void;
  /** Puts it away: the list's own choice comes back. */
  readonly close: () => void;
};

type Way = {
  /** Every past row there is, filtered or not. */
  readonly past: readonly PastRow[];
  /** Brings the list of what waits, and the card's place where there is room for one of both. */
  readonly showCard: () => void;
};

/** The inbox with what was opened; `opening` is null where nothing stands in the card's place. */
type Opened = { readonly inbox: Inbox; readonly opening: OpeningAside | null };

/**
 * Follows what a link or a notification asked to be shown: brings it on the card where it waits, else says what is known of it. While
 * that is said no request of the list is current, so that no key decides about one that is not seen; choosing one puts it away. An answer
 * that comes while something is typed moves nothing: what was found is offered in the card's place.
 */
export function useOpening(inbox: Inbox, { past, showCard }: Way): Opened {
  const pending = usePendingOpening();
  const reading = useLook(pending);
  const face = useFace(pending, past, reading);
  const done = useRef({ inbox, showCard });
  useEffect(() => {
    done.current = { inbox, showCard };
  });
  const kind = face?.kind;
  const count = pending?.count ?? 0;
  const answered = useRef(0);
  useEffect(() => {
    if (count === 0 || !face) return;
    const late = answered.current === count;
    answered.current = count;
    if (late && isTyping()) {
      announce(openingTitle(face));
      return;
    }
    if (face.kind === 'waits') bring(done.current, face.request, count);
    else {
      announce(openingTitle(face));
      done.current.showCard();
      focusCardTitle();
    }
    // What is said changes with the kind of answer, not with each reading of the same.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [count, kind]);
  return useMemo<Opened>(() => {
    if (!face) return { inbox, opening: null };
    const close = (): void => settleOpening(count);
    // Only what came while something was typed is still pending with its request found.
    const show = face.kind === 'waits' ? () => bring(done.current, face.request, count) : null;
    const pick = (request: WaitingRequest): void => {
      close();
      inbox.choose(request);
    };
    return {
      inbox: { ...inbox, current: null, choose: pick },
      opening: { face, show, readAgain: () => void look(), close },
    };
  }, [face, count, inbox]);
}

/** Brings what was found on the card, over every filter. */
function bring(
  { inbox, showCard }: { inbox: Inbox; showCard: Way['showCard'] },
  request: WaitingRequest,
  count: number,
): void {
  showCard();
  inbox.show(request);
  settleOpening(count);
  focusCardTitle();
}

/** Whether the focus is where letters go. */
const isTyping = (): boolean =>
  document.activeElement?.matches('input, textarea, [contenteditable]') === true;

/** The card comes with the next frame: what was there before had another heading. */
function focusCardTitle(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-card-title]')?.focus());
}

const look = (): Promise<unknown> => Promise.all([readApprovalsAgain(), readPastAgain()]);

/** Reads once for each opening that is not among what was read: it may be younger than that. True while that goes on. */
function useLook(pending: PendingOpening | null): boolean {
  const approvals = useSlice('approvals');
  const past = useSlice('past');
  const { account } = useSlice('session');
  const [looked, setLooked] = useState(0);
  const count = pending?.count ?? 0;
  const offline = useOffline() !== null;
  const wants =
    !offline && pending !== null && pending.tenantId.toLowerCase() === account?.tenantId.toLowerCase();
  const id = pending?.requestId;
  useEffect(() => {
    if (!wants || sliceNow('approvals').waiting.some(({ requestId }) => requestId === id)) return;
    void look().then(() => setLooked(count));
  }, [count, wants, id]);
  return wants && (looked < count || approvals.reading || past.reading);
}

function useFace(
  pending: PendingOpening | null,
  past: readonly PastRow[],
  reading: boolean,
): OpeningFace | null {
  const approvals = useSlice('approvals');
  const { account } = useSlice('session');
  const { saved } = useSlice('connections');
  const { requests: own } = useSlice('myRoles');
  const { coverage: pastCoverage } = useSlice('past');
  const openedAt = useOpenedAt(pending?.count ?? 0);
  return useMemo(() => {
    if (!pending || !account) return null;
    const tenantNames = new Map(
      saved.flatMap(({ tenantName, connection: { tenant } }) =>
        tenantName === null ? [] : [[tenant.toLowerCase(), tenantName]],
      ),
    );
    const { tenantId } = account;
    const read = { approvals, past, pastCoverage, own, reading };
    return openingFace(pending, { tenantId, tenantNames, ...read, openedAt });
  }, [pending, account, saved, approvals, past, pastCoverage, own, reading, openedAt]);
}

/** When that opening came here, the service's time. */
function useOpenedAt(count: number): number {
  const [opened, setOpened] = useState(() => ({ count, at: serviceNow() }));
  if (opened.count !== count) setOpened({ count, at: serviceNow() });
  return opened.at;
}
