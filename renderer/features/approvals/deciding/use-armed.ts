import { useEffect, useMemo, useRef, useState } from 'react';
import type { DecisionWord } from './decision-store.ts';

/** Which decision Enter would send: chosen by a key or a button, for one request. */
export type Armed = {
  readonly decision: DecisionWord | null;
  /** True once for each arming, also where it was armed before: then the cursor goes to the justification. */
  readonly takeFocus: () => boolean;
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
  const taken = useRef(0);
  return useMemo(
    () => ({
      decision: state.requestId === requestId ? state.decision : null,
      takeFocus: () => {
        const first = state.requestId === requestId && state.decision !== null && taken.current < state.count;
        if (first) taken.current = state.count;
        return first;
      },
      arm: (decision) => setState(({ count }) => ({ requestId, decision, count: count + 1 })),
      disarm: () => setState((before) => ({ ...before, decision: null })),
    }),
    [state, requestId],
  );
}

/** Brings the cursor to the field of a bar as a decision is chosen for what it decides, and at no other time: not as the bar appears. */
export function useFieldOnArming(armed: Armed, focusField: () => void): void {
  const focus = useRef(focusField);
  useEffect(() => {
    focus.current = focusField;
  });
  useEffect(() => {
    if (armed.takeFocus()) focus.current();
  }, [armed]);
}
