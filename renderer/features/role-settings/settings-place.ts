import { create } from 'zustand';
import type { SettingsRef } from '../../../shared/contract/role-settings/plan.ts';
import { accountOnScreen } from '../../state/account-on-screen.ts';

/** Which role, or way of being in a group, is open in the editor, by account (`accountKey`): none is the matrix. It outlives the page. */
const useSettingsPlace = create<{ readonly of: Readonly<Record<string, SettingsRef>> }>(() => ({ of: {} }));

const setPlace = (ref: SettingsRef | null): void =>
  useSettingsPlace.setState(({ of }) => {
    const account = accountOnScreen();
    const others = Object.entries(of).filter(([one]) => one !== account);
    return { of: Object.fromEntries(ref === null ? others : [...others, [account, ref]]) };
  });

/** Opens the editor in the matrix's place. What was typed there before is its own to keep. */
export const openEditor = (ref: SettingsRef): void => setPlace(ref);

/** Back to the matrix, which stands as it was left. */
export const closeEditor = (): void => setPlace(null);

/** What is open in the editor of whoever is on screen; null: the matrix is shown. */
export const useEditing = (): SettingsRef | null =>
  useSettingsPlace((state) => state.of[accountOnScreen()]) ?? null;

/** The same, asked outside of what is drawn. */
export const editingNow = (): SettingsRef | null => useSettingsPlace.getState().of[accountOnScreen()] ?? null;

/** Forgets what everybody else had open. @param accounts as `accountKey` names them */
export const keepPlaceOf = (accounts: readonly string[]): void =>
  useSettingsPlace.setState(({ of }) => ({
    of: Object.fromEntries(Object.entries(of).filter(([account]) => accounts.includes(account))),
  }));
