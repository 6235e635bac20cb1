import { useEffect, useMemo, useState } from 'react';
import type { Coverage } from '../../../../shared/contract/my-roles.ts';
import { worstCoverage } from '../../../state/coverage.ts';
import { usePreference, useSlice } from '../../../state/slices-store.ts';
import { wantDecider } from './decider-store.ts';
import { pastMatches } from './past-filter.ts';
import { pastRows, type PastRow } from './past-rows.ts';
import type { Outcome } from './past-words.ts';
import { useAllDeciders } from './use-decider.ts';
import { useReadStalePast } from './use-read-stale-past.ts';
import { secondLook, type SecondLook } from './second-look.ts';

/** How far back a spot audit reads who decided before it asks whether to go on: five calls of twenty. */
const LOOKED_AT_ONCE = 100;

/** What is over, as the page shows it. */
export type PastInbox = {
  /** All rows there are, and those that match the filters; newest first. */
  readonly rows: readonly PastRow[];
  readonly shown: readonly PastRow[];
  /** On the card; null where nothing can be shown. */
  readonly current: PastRow | null;
  readonly choose: (row: PastRow) => void;
  readonly query: string;
  readonly setQuery: (query: string) => void;
  /** Null: all of them. */
  readonly outcome: Outcome | null;
  readonly setOutcome: (outcome: Outcome | null) => void;
  readonly look: SecondLook;
  /** Whether only what was picked for a second look is shown. */
  readonly onlyPicked: boolean;
  readonly setOnlyPicked: (on: boolean) => void;
  /** Takes all filters off. */
  readonly clear: () => void;
  /** Whether the service is being read, and how far the worse plane was. */
  readonly reading: boolean;
  readonly worst: Coverage['state'];
  /** Reads further back who decided; null where all was read, or is being read. */
  readonly lookFurther: (() => void) | null;
};

/** The list of what is over and the choice in it. Read when the page comes up and it was not read lately. */
export function usePast(): PastInbox {
  const past = useSlice('past');
  const { decided } = useSlice('approvals');
  const sampleOneIn = usePreference('sampleOneIn');
  const read = useAllDeciders();
  const [query, setQuery] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [only, setOnly] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const [reach, setReach] = useState(LOOKED_AT_ONCE);
  useReadStalePast();

  const rows = useMemo(() => pastRows(past.requests, decided), [past.requests, decided]);
  const look = useMemo(() => secondLook(rows, read, sampleOneIn), [rows, read, sampleOneIn]);
  const onlyPicked = only && sampleOneIn !== 0;
  const shown = useMemo(
    () => (onlyPicked ? look.picked : rows).filter((row) => pastMatches(row, query, outcome)),
    [onlyPicked, look, rows, query, outcome],
  );
  // Here, not at each render: the page is drawn anew at each key in the list of what waits, and thousands may be over.
  const current = useMemo(
    () => shown.find(({ request }) => request.requestId === chosen) ?? shown[0] ?? null,
    [shown, chosen],
  );
  const within = useReadFurther(onlyPicked, look, reach);
  return {
    rows,
    shown,
    current,
    choose: ({ request }) => setChosen(request.requestId),
    query,
    setQuery,
    outcome,
    setOutcome,
    look,
    onlyPicked,
    setOnlyPicked: setOnly,
    clear: () => {
      setQuery('');
      setOutcome(null);
      setOnly(false);
    },
    reading: past.reading,
    worst: worstCoverage(past).state,
    lookFurther: within ? () => setReach((before) => before + LOOKED_AT_ONCE) : null,
  };
}

/** Reads who decided of what could be picked, newest first. True where it has read as far as it was to and more is left. */
function useReadFurther(on: boolean, { open, looked }: SecondLook, reach: number): boolean {
  const wanted = useMemo(
    () => (on ? open.slice(0, Math.max(0, reach - looked)).map(({ request }) => request.requestId) : []),
    [on, open, looked, reach],
  );
  useEffect(() => {
    for (const id of wanted) wantDecider(id);
  }, [wanted]);
  return on && open.length > 0 && wanted.length === 0;
}
