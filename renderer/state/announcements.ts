import { create } from 'zustand';

/** What screen readers are told. `polite` waits for a pause, `assertive` does not: refusals only. */
type Politeness = 'polite' | 'assertive';
type Announcements = {
  readonly polite: string;
  readonly assertive: string;
  /** Tells the same sentence said twice from one said once. */
  readonly count: number;
};

export const useAnnouncements = create<Announcements>(() => ({ polite: '', assertive: '', count: 0 }));

/** Says one sentence in a live region. */
export function announce(text: string, politeness: Politeness = 'polite'): void {
  useAnnouncements.setState(({ count }) => ({ [politeness]: text, count: count + 1 }));
}
