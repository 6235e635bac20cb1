import { useMemo } from 'react';
import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import { PLANES, type Coverage } from '../../../../shared/contract/my-roles.ts';
import { habitsFor, habitsOf, type Habits } from '../../../../shared/domain/deciding/habits.ts';
import { planeOfHeld } from '../../../../shared/domain/planes.ts';
import { coverageOf } from '../../../state/coverage.ts';
import { useSlice } from '../../../state/slices-store.ts';
import { unlistedOf } from '../past/past-rows.ts';
import { knownPast } from '../known-past.ts';
import { useFreshPast } from './use-fresh-past.ts';

/** What the requestor did before, and how far that is known. */
export type History = {
  readonly habits: Habits;
  /** Of the request's own plane: an earlier request for the same role can only be there. */
  readonly coverage: Coverage;
  /** Of the other plane: whatever is said of all a person asked for needs both. */
  readonly other: Coverage;
  /** Since when the service lists what the signed-in user could decide, of any requestor; null where it lists nothing. */
  readonly since: number | null;
  readonly reading: boolean;
};

/** What is known of who asks, from what was seen to end in this run and from what the signed-in user could decide earlier. */
export function useHistory(request: WaitingRequest): History {
  const past = useSlice('past');
  const { requests, reading } = past;
  const { decided } = useSlice('approvals');
  useFreshPast(request.requestId);
  const { habits: listed, since } = knownPast(requests);
  const who = request.requestor.id;
  const index = useMemo(() => {
    const ofThem = decided.filter((one) => one.request.requestor.id === who);
    if (ofThem.length === 0) return listed;
    const before = requests.filter(({ requestor }) => requestor.id === who);
    return habitsOf([...before, ...unlistedOf(before, ofThem)]);
  }, [listed, requests, decided, who]);
  const habits = useMemo(() => habitsFor(index, request), [index, request]);
  return useMemo(() => {
    const plane = planeOfHeld(request);
    const [other = plane] = PLANES.filter((one) => one !== plane);
    return { habits, coverage: coverageOf(past, plane), other: coverageOf(past, other), since, reading };
  }, [habits, past, request, since, reading]);
}
