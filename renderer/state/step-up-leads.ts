import { useLayoutEffect } from 'react';
import { create } from 'zustand';

/** In how many places a form or a screen leads the running step-up itself. */
const useLeads = create<{ readonly count: number }>(() => ({ count: 0 }));

const add = (by: 1 | -1): void => useLeads.setState(({ count }) => ({ count: count + by }));

/** Says that the step-up is led here, beside what asked for it; above the page it then needs no words. */
export function useLeadsStepUp(leads: boolean): void {
  useLayoutEffect(() => {
    if (!leads) return undefined;
    add(1);
    return () => add(-1);
  }, [leads]);
}

/** Whether some place leads it. */
export const useStepUpLed = (): boolean => useLeads(({ count }) => count > 0);
