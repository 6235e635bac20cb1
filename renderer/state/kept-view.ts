import { useMemo } from 'react';
import { create } from 'zustand';
import type { Preferences } from '../../shared/contract/preferences.ts';
import { sliceNow, usePreference } from './slices-store.ts';
import { askForWindow } from './window-problem.ts';

/** How something is looked at, remembered on this device; what is typed into a filter is not. @param name the preference */
export function keptView<N extends 'matrix' | 'assignments'>(name: N) {
  /** What was chosen and main has not answered to yet: it counts at once, and whatever is chosen next builds on it. */
  const useOnItsWay = create<{ readonly view: Preferences[N] | null }>(() => ({ view: null }));
  const now = (): Preferences[N] => useOnItsWay.getState().view ?? sliceNow('preferences')[name];
  return {
    now,

    useView: (): Preferences[N] => {
      const kept = usePreference(name);
      const onItsWay = useOnItsWay((state) => state.view);
      const said = JSON.stringify(onItsWay ?? kept);
      // The same as long as it says the same: what main keeps of it is no other view, and the rows are not gone through again.
      return useMemo(() => JSON.parse(said) as Preferences[N], [said]);
    },

    /** Changes how it is looked at, and has that remembered. */
    change: (part: Partial<Preferences[N]>): void => {
      const view: Preferences[N] = { ...now(), ...part };
      useOnItsWay.setState({ view });
      // Main's patch is here before its answer; where it said no, there is none and the view is what it was.
      void askForWindow('choose', { [name]: view }).finally(() =>
        useOnItsWay.setState((state) => (state.view === view ? { view: null } : state)),
      );
    },
  };
}
