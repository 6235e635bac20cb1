import { createContext, useContext } from 'react';
import type { ApproverFacts, SettingsDetail } from '../../../../shared/contract/role-settings/detail.ts';
import type { KeptRule } from '../../../../shared/contract/role-settings/matrix.ts';
import type { SettingChange, SettingsCheck } from '../../../../shared/contract/role-settings/plan.ts';
import type {
  SettingKey,
  SettingValues,
  SomeSettings,
} from '../../../../shared/contract/role-settings/settings.ts';
import type { Entering, SettingsDraft } from './draft/draft.ts';

/** One role in the editor: what is in force, what was changed of it, and what is to be said of that. */
export type Editor = {
  readonly detail: SettingsDetail;
  readonly draft: SettingsDraft;
  readonly inForce: SomeSettings;
  /** As it would be. */
  readonly wanted: SomeSettings;
  /** Who stands behind those that would decide, as far as it was read. */
  readonly approvers: readonly ApproverFacts[];
  readonly changes: readonly SettingChange[];
  /** What was changed since it was shown, by somebody else or elsewhere: `before` as it was shown, `after` as it is. */
  readonly theirs: readonly SettingChange[];
  /** Settings in whose field stands what cannot be read. */
  readonly unreadable: readonly SettingKey[];
  readonly checks: readonly SettingsCheck[];
  /** Who can take away what keeps this person from saving; null where nothing is known to. Everything can be tried out all the same. */
  readonly mayNot: string | null;
  readonly onEnter: <K extends SettingKey>(key: K, value: SettingValues[K], how: Entering) => void;
  readonly onLeave: () => void;
  readonly onPutBack: (keys: readonly SettingKey[]) => void;
  /** Takes what is in force now as known. */
  readonly onSeen: (keys: readonly SettingKey[]) => void;
};

const Here = createContext<Editor | null>(null);

export const EditorProvider = Here.Provider;

/** The role that is open. @throws Error outside of an editor */
export function useEditor(): Editor {
  const editor = useContext(Here);
  if (!editor) throw new Error('no role is open here');
  return editor;
}

/** What is refused of some settings. */
export const refusedOf = ({ checks }: Editor, keys: readonly SettingKey[]): readonly SettingsCheck[] =>
  checks.filter(({ result, setting }) => result === 'refused' && setting !== null && keys.includes(setting));

/** Which of these were changed. */
export const changedOf = ({ changes }: Editor, keys: readonly SettingKey[]): readonly SettingChange[] =>
  changes.filter(({ setting }) => keys.includes(setting));

/** The rule that keeps these from being changed; undefined where they are understood. */
export const keptOf = ({ detail }: Pick<Editor, 'detail'>, rules: readonly string[]): KeptRule | undefined =>
  detail.row.kept.find(({ id }) => rules.includes(id));
