import { useEffect, useMemo } from 'react';
import type { DecisionCard } from '../../../../shared/contract/decision-card.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { useOffline } from '../../../state/use-offline.ts';
import { useVisit } from '../../../state/use-visit.ts';
import { readCard, useCards } from './card-store.ts';

/** A request that is only walked past is not read for: holding j makes no storm. */
const LOOKED_AT_MS = 150;

/** What was read for the request on the card. An older reading stands until the next has come. */
export type CardNow =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly card: DecisionCard }
  | { readonly kind: 'failed'; readonly problem: Problem | null };

/** @param wanted false for one's own request: it is not decided here, and nothing is read for it */
export function useCard(requestId: string, wanted: boolean): CardNow {
  const offline = useOffline() !== null;
  const visit = useVisit();
  const read = useCards((state) => (state.visit === visit ? state.read[requestId] : undefined));
  useEffect(() => {
    if (!wanted || offline) return undefined;
    const timer = setTimeout(() => void readCard(requestId), LOOKED_AT_MS);
    return () => clearTimeout(timer);
  }, [requestId, wanted, offline]);
  return useMemo(() => {
    if (read?.card) return { kind: 'read', card: read.card };
    if (read && !read.reading) return { kind: 'failed', problem: read.problem };
    return offline ? { kind: 'failed', problem: null } : { kind: 'reading' };
  }, [read, offline]);
}
