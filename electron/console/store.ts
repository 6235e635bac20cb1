import {
  INITIAL_SLICES,
  SLICE_NAMES,
  type SliceName,
  type Slices,
  type Snapshot,
  type StatePatch,
} from '../../shared/contract/slices.ts';
import type { Clock } from './ports.ts';

/** The state the window mirrors. Main owns it; every change is a patch with a revision. */
export type Store = {
  readonly get: <N extends SliceName>(slice: N) => Slices[N];
  /** Sets members of a slice. Members that did not change are not sent; with none changed nothing happens. */
  readonly set: <N extends SliceName>(slice: N, members: Partial<Slices[N]>) => void;
  readonly snapshot: () => Snapshot;
  /** Hears every patch; answers how to stop. */
  readonly onPatch: (listener: (patch: StatePatch) => void) => () => void;
};

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** @param initial slices that start other than `INITIAL_SLICES` */
export function createStore(clock: Clock, initial: Partial<Slices> = {}): Store {
  const slices: Slices = { ...structuredClone(INITIAL_SLICES), ...initial };
  const revs = Object.fromEntries(SLICE_NAMES.map((n) => [n, 0])) as Record<SliceName, number>;
  const listeners = new Set<(patch: StatePatch) => void>();
  const publish = (change: StatePatch['change']): void => {
    const patch = { now: clock.now(), change };
    for (const listener of listeners) listener(patch);
  };
  clock.onJump(() => publish(null));

  return {
    get: (slice) => slices[slice],
    set: (slice, members) => {
      const changed = Object.entries(members).filter(
        ([k, v]) => !same(v, slices[slice][k as keyof Slices[typeof slice]]),
      );
      if (changed.length === 0) return;
      const set = Object.fromEntries(changed);
      slices[slice] = { ...slices[slice], ...set };
      const from = revs[slice];
      revs[slice] = from + 1;
      publish({ slice, from, to: from + 1, set });
    },
    snapshot: () => structuredClone({ now: clock.now(), revs, slices }),
    onPatch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
