import { useMemo, useRef, useState } from 'react';
import type { ActiveRole } from '../../../../shared/contract/my-roles.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { SHORTEST_ACTIVE_MS } from '../../../../shared/domain/time-left.ts';
import { announce } from '../../../state/announcements.ts';
import { ask } from '../../../state/intents.ts';
import { tellLate } from '../../../state/late-refusal.ts';
import { serviceNow } from '../../../state/service-clock.ts';
import { useSlice } from '../../../state/slices-store.ts';
import { newestByPlace, placeOfRole } from '../../../state/standing.ts';
import { useGone } from '../../../state/use-gone.ts';
import { useNow } from '../../../state/use-now.ts';
import { wakeEachMinute, wakeForAny, wakeForTimeLeft } from '../../../state/wake-times.ts';
import {
  giveBackLine,
  idsToSend,
  refusedOf,
  resultSentence,
  resultsOf,
  type GiveBackResults,
} from './give-back.ts';

const NO_RESULTS: GiveBackResults = new Map();

/** Several roles given back together: a line each, what is sent next, and what came of it. */
export function useGiveBack(all: readonly ActiveRole[]) {
  const { entries } = useSlice('activity');
  const [results, setResults] = useState(NO_RESULTS);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [sent, setSent] = useState<ReadonlySet<string>>(new Set());
  const inFlight = useRef(false);
  const gone = useGone();
  const wake = useMemo(
    () =>
      wakeForAny([
        wakeEachMinute,
        ...all.map(({ startedAt }) =>
          wakeForTimeLeft(startedAt === null ? null : startedAt + SHORTEST_ACTIVE_MS),
        ),
      ]),
    [all],
  );
  const now = useNow(wake);
  const linesOf = (found: GiveBackResults, onTheWay: ReadonlySet<string>, at: number) => {
    const newest = newestByPlace(entries);
    return all.map((held) =>
      giveBackLine(
        held,
        found.get(held.assignmentId),
        newest.get(placeOfRole(held)),
        onTheWay.has(held.assignmentId),
        at,
      ),
    );
  };
  const lines = linesOf(results, sent, now);
  const next = idsToSend(lines, results);
  const send = async (): Promise<void> => {
    if (inFlight.current || next.length === 0) return;
    inFlight.current = true;
    setSent(new Set(next));
    setProblem(null);
    const answer = await ask('deactivateMany', { assignmentIds: next });
    inFlight.current = false;
    setSent(new Set());
    if (gone.current) {
      tellLate(refusedOf(answer, all));
      if (answer.ok)
        announce(resultSentence(linesOf(resultsOf(results, answer.value), new Set(), serviceNow())));
      return;
    }
    if (!answer.ok) {
      announce(answer.problem.title, 'assertive');
      setProblem(answer.problem);
      return;
    }
    const found = resultsOf(results, answer.value);
    setResults(found);
    announce(resultSentence(linesOf(found, new Set(), serviceNow())));
  };
  return { lines, next, problem, sending: sent.size > 0, answered: results.size > 0, send };
}
