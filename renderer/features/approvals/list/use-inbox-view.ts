import { useMemo } from 'react';
import { DEFAULT_PREFERENCES, type InboxView } from '../../../../shared/contract/preferences.ts';
import { sliceNow, useSlice } from '../../../state/slices-store.ts';
import { askForWindow } from '../../../state/window-problem.ts';

/** How the inbox is looked at, remembered on this device; what is typed into the filter is not. */
export type ViewChoice = {
  readonly view: InboxView;
  readonly change: (part: Partial<InboxView>) => void;
  /** Takes every filter off; the order stays. */
  readonly clear: () => void;
};

export function useInboxView(): ViewChoice {
  const { inbox: view } = useSlice('preferences');
  return useMemo(() => ({ view, change, clear }), [view]);
}

function change(part: Partial<InboxView>): void {
  void askForWindow('choose', { inbox: { ...sliceNow('preferences').inbox, ...part } });
}

const clear = (): void => change({ ...DEFAULT_PREFERENCES.inbox, sort: sliceNow('preferences').inbox.sort });
