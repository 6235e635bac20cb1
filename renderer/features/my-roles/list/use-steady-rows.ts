import { useMemo, useState, type FocusEvent } from 'react';
import type { EligibleRowView } from './eligible-rows.ts';
import { steadyOrder } from './steady-order.ts';

/** The rows in an order that holds while one of them has the focus, and what the list's element needs to tell. */
export function useSteadyRows(rows: readonly EligibleRowView[]) {
  const [held, setHeld] = useState<readonly string[] | null>(null);
  const steady = useMemo(() => steadyOrder(rows, held), [rows, held]);
  return {
    steady,
    onFocus: (): void => setHeld((before) => before ?? steady.map(({ eligible }) => eligible.eligibilityId)),
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void => {
      if (!currentTarget.contains(relatedTarget)) setHeld(null);
    },
  };
}
