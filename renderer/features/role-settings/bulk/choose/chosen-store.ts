import { create } from 'zustand';
import type { SettingKey, SettingValues } from '../../../../../shared/contract/role-settings/settings.ts';
import {
  putBack,
  settled,
  startDraft,
  withValue,
  type Entering,
  type SettingsDraft,
} from '../../editor/draft/draft.ts';

/** What is to be changed of several: `changed` holds the settings chosen, and only those. Kept over the review and back. */
export const useChosen = create<{ readonly draft: SettingsDraft }>(() => ({ draft: startDraft({}) }));

const change = (by: (draft: SettingsDraft) => SettingsDraft): void =>
  useChosen.setState(({ draft }) => ({ draft: by(draft) }));

/** Begins anew: for other roles, or after what was chosen was saved. */
export const forgetChosen = (): void => useChosen.setState({ draft: startDraft({}) });

/** Chooses a setting, or gives it another value. */
export const enterChosen = <K extends SettingKey>(key: K, value: SettingValues[K], how: Entering): void =>
  change((draft) => withValue(draft, key, value, how));

/** Lets a setting go: it is left as it is in each role. */
export const dropChosen = (key: SettingKey): void => change((draft) => putBack(draft, [key]));

/** The cursor left the field. */
export const leaveChosen = (): void => change(settled);
