import { create } from 'zustand';
import type { SettingsRef } from '../../../../../shared/contract/role-settings/plan.ts';
import { accountOnScreen } from '../../../../state/account-on-screen.ts';
import type { SomeSettings } from '../../../../../shared/contract/role-settings/settings.ts';
import { isEmptyDraft, withoutIdle, type SettingsDraft } from './draft.ts';

/** A draft with what it is of. */
export type KeptDraft = { readonly of: SettingsRef; readonly draft: SettingsDraft };

type Drafts = { readonly drafts: Readonly<Record<string, KeptDraft>> };

/** By account and role. Kept over leaving the editor, refusals and a switch of accounts until it was saved. In memory only. */
export const useSettingsDrafts = create<Drafts>(() => ({ drafts: {} }));

const ofAccount = (account: string): string => `${account} `;

/** Under which name the draft of this role is kept, for who is on screen. */
export const settingsDraftKey = ({ definitionId, scopeId }: SettingsRef): string =>
  `${ofAccount(accountOnScreen())}${definitionId} ${scopeId}`;

/** Changes a draft, if there is one. */
export function changeDraft(key: string, change: (draft: SettingsDraft) => SettingsDraft): void {
  useSettingsDrafts.setState(({ drafts }) => {
    const kept = drafts[key];
    if (!kept) return {};
    return { drafts: { ...drafts, [key]: { ...kept, draft: change(kept.draft) } } };
  });
}

/** Keeps a draft from its beginning on. */
export const keepSettingsDraft = (key: string, kept: KeptDraft): void =>
  useSettingsDrafts.setState(({ drafts }) => ({ drafts: { ...drafts, [key]: kept } }));

function keepWhere(kept: (key: string, one: KeptDraft) => boolean): void {
  const { drafts } = useSettingsDrafts.getState();
  const left = Object.entries(drafts).filter(([key, one]) => kept(key, one));
  if (left.length < Object.keys(drafts).length)
    useSettingsDrafts.setState({ drafts: Object.fromEntries(left) });
}

/** The editor is left: what a save would be about is kept, anything else of the draft is not. */
export function leaveDraft(key: string, inForce: SomeSettings): void {
  changeDraft(key, (draft) => withoutIdle(draft, inForce));
  keepWhere((one, { draft }) => one !== key || !isEmptyDraft(draft));
}

/** Forgets all that one account changed and did not save: it signed out. @param account as `accountOnScreen` names it */
export const dropSettingsDraftsOf = (account: string): void =>
  keepWhere((key) => !key.startsWith(ofAccount(account)));

/** What an account changed and did not save, of whichever roles. @param account as `accountOnScreen` names it */
export const draftsOf = (
  drafts: Readonly<Record<string, KeptDraft>>,
  account: string,
): readonly KeptDraft[] =>
  Object.entries(drafts).flatMap(([key, kept]) =>
    key.startsWith(ofAccount(account)) && !isEmptyDraft(kept.draft) ? [kept] : [],
  );
