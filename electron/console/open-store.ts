import type { Health } from '../../shared/contract/health.ts';
import type { Problem } from '../../shared/contract/problem.ts';
import type { Clock } from './ports.ts';
import { createStore, type Store } from './store.ts';

/** What is known before anybody has signed in. */
export type Footing = Omit<Health, 'notices' | 'offlineSince'> & {
  readonly notices: readonly Problem[];
  readonly onNotice: (listener: (notice: Problem) => void) => void;
};

/** The store of a console that stands on this footing; notices that come later are added. */
export function openStore(clock: Clock, footing: Footing): Store {
  const { keyStore, runtime, version, notices, onNotice } = footing;
  const store = createStore(clock);
  store.set('health', { keyStore, runtime, version, notices: [...notices] });
  onNotice((notice) => store.set('health', { notices: [...store.get('health').notices, notice] }));
  return store;
}
