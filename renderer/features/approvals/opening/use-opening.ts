import { useEffect, useMemo, useRef, useState } from 'react';
import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import { announce } from '../../../state/announcements.ts';
import { settleOpening, usePendingOpening, type PendingOpening } from '../../../state/opening-pending.ts';
import { readApprovalsAgain, readPastAgain } from '../../../state/read-again.ts';
import { sliceNow, useSlice } from '../../../state/slices-store.ts';
import type { PastRow } from '../past/past-rows.ts';
import { openingFace, type OpeningFace } from './opening-face.ts';
import { openingTitle } from './opening-words.ts';

/** What stands in the card's place while something was opened that cannot be chosen in the list; null otherwise. */
export type OpeningAside = {
  readonly face: Exclude<OpeningFace, { kind: 'waits' }>;
  readonly readAgain: () => void;
  /** Puts it away: the list's own choice comes back. */
  readonly close: () => void;
};

type Way = {
  /** Every past row there is, filtered or not. */
  readonly past: readonly PastRow[];
  /** Brings a waiting request on the card, whatever filters are set. It is shown, never decided. */
  readonly show: (request: WaitingRequest) => void;
  /** Brings the card's place where there is room for one of list and card. */
  readonly showCard: () => void;
};

/** Follows what a link or a notification asked to be shown: chooses it where it waits, else says what is known of it. */
export function useOpening({ past, show, showCard }: Way): OpeningAside | null {
  const pending = usePendingOpening();
  const reading = useLook(pending);
  const face = useFace(pending, past, reading);
  const done = useRef({ show, showCard });
  useEffect(() => {
    done.current = { show, showCard };
  });
  const kind = face?.kind;
  const count = pending?.count ?? 0;
  useEffect(() => {
    if (count === 0 || kind === undefined) return;
    done.current.showCard();
    if (face?.kind === 'waits') {
      done.current.show(face.request);
      settleOpening(count);
    } else if (face) announce(openingTitle(face));
    focusCardTitle();
    // What is said changes with the kind of answer, not with each reading of the same.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [count, kind]);
  return useMemo(() => {
    if (!face || face.kind === 'waits') return null;
    return { face, readAgain: () => void look(), close: () => settleOpening(count) };
  }, [face, count]);
}

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
  const here = pending !== null && pending.tenantId.toLowerCase() === account?.tenantId.toLowerCase();
  const id = pending?.requestId;
  useEffect(() => {
    if (count === 0 || !here) return;
    const listed = sliceNow('approvals').waiting.some(({ requestId }) => requestId === id);
    if (listed || sliceNow('health').offlineSince !== null) setLooked(count);
    else void look().then(() => setLooked(count));
  }, [count, here, id]);
  return here && (looked < count || approvals.reading || past.reading);
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
  return useMemo(() => {
    if (!pending || !account) return null;
    const tenantNames = new Map(
      saved.flatMap(({ tenantName, connection: { tenant } }) =>
        tenantName === null ? [] : [[tenant.toLowerCase(), tenantName]],
      ),
    );
    return openingFace(pending, { tenantId: account.tenantId, tenantNames, approvals, past, own, reading });
  }, [pending, account, saved, approvals, past, own, reading]);
}
