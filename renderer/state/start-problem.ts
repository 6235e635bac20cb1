import { create } from 'zustand';
import type { Problem } from '../../shared/contract/problem.ts';
import { useSlice } from './slices-store.ts';

/** What of the start was read and put away, until the window is opened anew. */
const useSeen = create<{ readonly seen: readonly string[] }>(() => ({ seen: [] }));

const told = ({ title, detail }: Problem): string => `${title}\n${detail ?? ''}`;

/** What is wrong with what the console was started with, until it was put away; it does not keep the console from working. */
export function useStartProblem(): Problem | null {
  const { problem } = useSlice('connections');
  const seen = useSeen((state) => state.seen);
  return problem === null || seen.includes(told(problem)) ? null : problem;
}

/** Puts it away: the same is not shown again. */
export const putAwayStartProblem = (problem: Problem): void =>
  useSeen.setState(({ seen }) => ({ seen: [...seen, told(problem)] }));

/** As if the window had just been opened. */
export const showStartProblemsAgain = (): void => useSeen.setState({ seen: [] });
