import { useMemo } from 'react';
import { accountKey } from '../../../../state/account-on-screen.ts';
import { useSlice } from '../../../../state/slices-store.ts';
import type { ItemNow } from '../item-now.ts';
import { useMySent } from '../use-my-sent.ts';
import { nowOfAll } from './now-of-all.ts';
import { useRunStore, type Run } from './run-store.ts';
import { tallyOf, type Tally } from './run-tally.ts';

/** The last run of who is on screen, and how far it is. */
export type RunNow = {
  readonly run: Run;
  /** In the order of `run.items`. */
  readonly items: readonly ItemNow[];
  readonly tally: Tally;
  readonly going: boolean;
  /** Whether it stands in the card's place. */
  readonly shown: boolean;
};

export function useRun(): RunNow | null {
  const { account } = useSlice('session');
  const who = account ? accountKey(account) : '';
  const run = useRunStore(({ of }) => of[who]);
  const shown = useRunStore((state) => state.shown);
  const approvals = useSlice('approvals');
  const { entries } = useSlice('activity');
  const mine = useMySent();
  return useMemo(() => {
    if (!run) return null;
    const items = nowOfAll(run, ({ requestId }) => mine.get(requestId), { approvals, entries });
    return { run, items, tally: tallyOf(items, run.decision), going: run.going.size > 0, shown };
  }, [run, shown, approvals, entries, mine]);
}
