import { useMemo, useState } from 'react';
import type { DecisionWord } from './decision-store.ts';

/** Which decision Enter would send: chosen by a key or a button, for one request. */
export type Armed = {
  readonly decision: DecisionWord | null;
  /** Grows with each arming, so that the cursor goes to the justification also when it was armed before. */
  readonly count: number;
  readonly arm: (decision: DecisionWord) => void;
  readonly disarm: () => void;
};

/** @param requestId what is on the card; another request is not armed by what was chosen for this one */
export function useArmed(requestId: string | null): Armed {
  const [state, setState] = useState<{
    readonly requestId: string | null;
    readonly decision: DecisionWord | null;
    readonly count: number;
  }>({ requestId: null, decision: null, count: 0 });
  return useMemo(
    () => ({
      decision: state.requestId === requestId ? state.decision : null,
      count: state.count,
      arm: (decision) => setState(({ count }) => ({ requestId, decision, count: count + 1 })),
      disarm: () => setState((before) => ({ ...before, decision: null })),
    }),
    [state, requestId],
  );
}
