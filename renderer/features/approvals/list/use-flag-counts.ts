import { useEffect, useMemo, useState } from 'react';
import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import { useSlice } from '../../../state/slices-store.ts';
import { flagCounts, type FlagCounts } from './flag-counts.ts';

/** As many as are looked at in one go: a few milliseconds, so that a full inbox never stands still for them. */
const AT_ONCE = 200;

type Counted = {
  readonly waiting: readonly WaitingRequest[];
  readonly countOf: FlagCounts;
  readonly flagged: number;
};

/** How many flags each waiting request has, and how many requests have one; null until all were looked at. */
export function useFlagCounts(): { readonly countOf: FlagCounts; readonly flagged: number | null } {
  const { waiting } = useSlice('approvals');
  const { requests } = useSlice('past');
  const countOf = useMemo(() => flagCounts(requests), [requests]);
  const [counted, setCounted] = useState<Counted | null>(null);
  const few = waiting.length <= AT_ONCE;
  const flagged = useMemo(() => (few ? flaggedAmong(waiting, countOf) : null), [few, waiting, countOf]);
  useEffect(() => {
    if (few) return undefined;
    let from = 0;
    let sum = 0;
    let timer = setTimeout(function go() {
      sum += flaggedAmong(waiting.slice(from, from + AT_ONCE), countOf);
      from += AT_ONCE;
      if (from < waiting.length) timer = setTimeout(go);
      else setCounted({ waiting, countOf, flagged: sum });
    });
    return () => clearTimeout(timer);
  }, [few, waiting, countOf]);
  const known = counted?.waiting === waiting && counted.countOf === countOf ? counted.flagged : null;
  return useMemo(() => ({ countOf, flagged: flagged ?? known }), [countOf, flagged, known]);
}

const flaggedAmong = (requests: readonly WaitingRequest[], countOf: FlagCounts): number =>
  requests.filter((request) => countOf(request) > 0).length;
