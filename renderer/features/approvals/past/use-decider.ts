import { useEffect, type RefObject } from 'react';
import type { Decider } from '../../../../shared/contract/past.ts';
import { useVisit } from '../../../state/use-visit.ts';
import { useDeciders, wantDecider } from './decider-store.ts';
import { hasDecider } from './who-decided.ts';
import type { PastRow } from './past-rows.ts';

/** Who decided, once it was read; null while it is read; undefined where it is not asked for yet, or there is nobody to ask for. */
export function useDecider(requestId: string): Decider | null | undefined {
  const visit = useVisit();
  return useDeciders((state) => (state.visit === visit ? state.read[requestId] : undefined));
}

/** What was read of who decided, of whoever is on screen. */
export function useAllDeciders(): Readonly<Record<string, Decider | null>> {
  const visit = useVisit();
  return useDeciders((state) => (state.visit === visit ? state.read : NONE));
}

const NONE: Readonly<Record<string, Decider | null>> = {};

/** Asks for it while the element is on screen. */
export function useWantOnScreen(row: PastRow, element: RefObject<Element | null>): void {
  const { requestId } = row.request;
  const wants = hasDecider(row);
  useEffect(() => {
    const shown = element.current;
    if (!wants || !shown) return undefined;
    let drop = (): void => undefined;
    const watch = new IntersectionObserver((entries) => {
      drop();
      if (entries.at(-1)?.isIntersecting === true) drop = wantDecider(requestId);
    });
    watch.observe(shown);
    return () => {
      watch.disconnect();
      drop();
    };
  }, [requestId, wants, element]);
}

/** Asks for it as long as the card shows it. */
export function useWantDecider(row: PastRow): void {
  const { requestId } = row.request;
  const wants = hasDecider(row);
  useEffect(() => (wants ? wantDecider(requestId) : undefined), [requestId, wants]);
}
