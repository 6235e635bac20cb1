import { useEffect, useMemo } from 'react';
import type { SettingsDetail } from '../../../../shared/contract/role-settings/detail.ts';
import type { SettingsRef } from '../../../../shared/contract/role-settings/plan.ts';
import { SETTING_KEYS } from '../../../../shared/contract/role-settings/settings.ts';
import { checkSettings } from '../../../../shared/domain/role-settings/check-settings.ts';
import { diffSettings } from '../../../../shared/domain/role-settings/diff-settings.ts';
import { useApproverFacts } from './controls/approvers/use-approver-facts.ts';
import { isUnreadable } from './controls/is-unreadable.ts';
import { changeDraft, keepSettingsDraft, settingsDraftKey, useSettingsDrafts } from './draft/draft-store.ts';
import {
  overReading,
  putBack,
  seen,
  settled,
  startDraft,
  withValue,
  type SettingsDraft,
} from './draft/draft.ts';
import type { Editor } from './editor-context.ts';
import { useMayNotSave } from './use-may-not-save.ts';
import { useOwnSave } from './use-own-save.ts';

/** Puts together what the editor shows of a role that was read. @param reading whether it is being read anew just now */
export function useEditorOf(of: SettingsRef, detail: SettingsDetail, reading: boolean): Editor {
  const key = settingsDraftKey(of);
  const inForce = detail.row.settings;
  const kept = useSettingsDrafts((state) => state.drafts[key]?.draft);
  const fresh = useMemo(() => startDraft(inForce), [inForce]);
  const draft = kept ?? fresh;
  const saved = useOwnSave(of, inForce);
  // What was read earlier is only shown until it was read anew: nobody changed what nobody had opened.
  useEffect(() => {
    if (!reading && !kept) keepSettingsDraft(key, { of, draft: fresh });
  }, [reading, kept, key, of, fresh]);
  useEffect(() => changeDraft(key, (one) => overReading(one, inForce, saved)), [key, inForce, saved]);

  const wanted = useMemo(() => ({ ...inForce, ...draft.changed }), [inForce, draft.changed]);
  const changes = useMemo(() => diffSettings(inForce, draft.changed), [inForce, draft.changed]);
  const theirs = useMemo(() => diffSettings(draft.base, inForce), [draft.base, inForce]);
  const unreadable = useMemo(
    () => SETTING_KEYS.filter((setting) => isUnreadable(setting, draft.typed[setting])),
    [draft.typed],
  );
  const approvers = useApproverFacts(wanted.approvers ?? NOBODY, detail.approvers);
  const checks = useMemo(() => {
    const { role, scope } = detail.row;
    const { defaultApprovers: defaults, holders, contexts } = detail;
    return checkSettings(
      { role, scope, before: inForce, after: wanted, changes },
      // Who holds the two roles that can lock everybody out is looked at by main, when the change is reviewed.
      { approvers, defaults, holders, contexts, administrators: null },
    );
  }, [detail, inForce, wanted, changes, approvers]);
  const mayNot = useMayNotSave(detail.row);

  return useMemo(() => {
    const change = (next: (one: SettingsDraft) => SettingsDraft): void => {
      if (!useSettingsDrafts.getState().drafts[key]) keepSettingsDraft(key, { of, draft: fresh });
      changeDraft(key, next);
    };
    return {
      detail,
      draft,
      inForce,
      wanted,
      approvers,
      changes,
      theirs,
      unreadable,
      checks,
      mayNot,
      onEnter: (setting, value, how) => change((one) => withValue(one, setting, value, how)),
      onLeave: () => change(settled),
      onPutBack: (keys) => change((one) => putBack(one, keys)),
      onSeen: (keys) => change((one) => seen(one, inForce, keys)),
    };
  }, [
    key,
    of,
    fresh,
    detail,
    draft,
    inForce,
    wanted,
    approvers,
    changes,
    theirs,
    unreadable,
    checks,
    mayNot,
  ]);
}

const NOBODY = [] as const;
