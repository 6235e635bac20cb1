import { useMemo } from 'react';
import { create } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { DEFAULT_PREFERENCES, type InboxView } from '../../../../shared/contract/preferences.ts';
import { sliceNow, useSlicesStore } from '../../../state/slices-store.ts';
import { askForWindow } from '../../../state/window-problem.ts';

/** How the inbox is looked at, remembered on this device; what is typed into the filter is not. */
export type ViewChoice = {
  readonly view: InboxView;
  readonly change: (part: Partial<InboxView>) => void;
  /** Takes every filter off; the order stays. */
  readonly clear: () => void;
};

/** What was chosen and main has not answered to yet: it counts at once, and whatever is chosen next builds on it. */
const useOnItsWay = create<{ readonly view: InboxView | null }>(() => ({ view: null }));

export function useInboxView(): ViewChoice {
  // Each sees the same, and neither what the other tells unless it says something else: main's answer draws no thousands anew.
  const view = useOnItsWay(useShallow((state) => state.view ?? sliceNow('preferences').inbox));
  useSlicesStore(useShallow((state) => useOnItsWay.getState().view ?? state.mirror.slices.preferences.inbox));
  const { plane, roleId, privilegedOnly, flaggedOnly, expiringSoon, sort } = view;
  return useMemo(
    () => ({ view: { plane, roleId, privilegedOnly, flaggedOnly, expiringSoon, sort }, change, clear }),
    [plane, roleId, privilegedOnly, flaggedOnly, expiringSoon, sort],
  );
}

const viewNow = (): InboxView => useOnItsWay.getState().view ?? sliceNow('preferences').inbox;

function change(part: Partial<InboxView>): void {
  const view = { ...viewNow(), ...part };
  useOnItsWay.setState({ view });
  // Main's patch is here before its answer; where it said no, there is none and the view is what it was.
  void askForWindow('choose', { inbox: view }).finally(() =>
    useOnItsWay.setState((now) => (now.view === view ? { view: null } : now)),
  );
}

const clear = (): void => change({ ...DEFAULT_PREFERENCES.inbox, sort: viewNow().sort });
