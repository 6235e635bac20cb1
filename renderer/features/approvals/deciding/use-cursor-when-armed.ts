import { useEffect, useEffectEvent, type RefObject } from 'react';
import type { Armed } from './use-armed.ts';

/**
 * Puts the cursor into the justification each time a decision is chosen. A bar that comes up later, as the next request does, takes the
 * focus from nothing.
 */
export function useCursorWhenArmed(
  form: RefObject<HTMLFormElement | null>,
  { decision, count }: Armed,
): void {
  const toJustification = useEffectEvent(() => {
    if (decision !== null) form.current?.querySelector<HTMLElement>('[data-justification]')?.focus();
  });
  useEffect(() => toJustification(), [count]);
}
