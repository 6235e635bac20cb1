import { useEffect, useRef, type RefObject } from 'react';
import type { Armed } from './use-armed.ts';

/**
 * Puts the cursor into the justification of a bar each time a decision is chosen. A bar that comes up later leaves the focus where it is:
 * what was chosen before it is no reason to take the hand off the list.
 */
export function useFocusWhenArmed(form: RefObject<HTMLElement | null>, { decision, count }: Armed): void {
  const seen = useRef(decision === null ? count : 0);
  useEffect(() => {
    if (count <= seen.current) return;
    seen.current = count;
    form.current?.querySelector<HTMLElement>('[data-justification]')?.focus();
  }, [form, count]);
}
