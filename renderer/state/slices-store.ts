import { create } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Problem } from '../../shared/contract/problem.ts';
import { INITIAL_SLICES, SLICE_NAMES, type SliceName, type Slices } from '../../shared/contract/slices.ts';
import type { Preferences } from '../../shared/contract/preferences.ts';
import type { Mirror } from './mirror.ts';

/** `link` is the window's tie to main: nothing in `mirror` counts before it is `ready`. */
type SlicesState = {
  readonly link: 'connecting' | 'ready' | 'lost';
  readonly problem: Problem | null;
  readonly mirror: Mirror;
};

/** The window's copy of main's state. Written by `connect-mirror.ts` alone. */
export const useSlicesStore = create<SlicesState>(() => ({
  link: 'connecting',
  problem: null,
  mirror: {
    slices: INITIAL_SLICES,
    revs: Object.fromEntries(SLICE_NAMES.map((name) => [name, -1])) as Record<SliceName, number>,
  },
}));

/** One slice, as last told by main. */
export const useSlice = <N extends SliceName>(name: N): Slices[N] =>
  useSlicesStore((state) => state.mirror.slices[name]);

/** One preference. Whoever asks for one is not drawn anew for another, nor for one that says the same as before. */
export const usePreference = <N extends keyof Preferences>(name: N): Preferences[N] =>
  useSlicesStore(useShallow((state) => state.mirror.slices.preferences[name]));

/** One slice outside of rendering. */
export const sliceNow = <N extends SliceName>(name: N): Slices[N] =>
  useSlicesStore.getState().mirror.slices[name];
