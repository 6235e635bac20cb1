import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Problem } from '../../../../shared/contract/problem.ts';
import type { SettingsDetail } from '../../../../shared/contract/role-settings/detail.ts';
import type { SettingsRef } from '../../../../shared/contract/role-settings/plan.ts';
import { planeOfHeld } from '../../../../shared/domain/planes.ts';
import { visibleText } from '../../../components/visible-text.ts';
import { announce } from '../../../state/announcements.ts';
import { aboutName } from '../../../components/role-words.ts';
import { ControlAboutProvider } from './controls/control-about.ts';
import { readDetail } from './detail/detail-store.ts';
import { leaveDraft, settingsDraftKey } from './draft/draft-store.ts';
import { EditorFoot } from './editor-foot.tsx';
import { EditorMessages } from './editor-messages.tsx';
import { EditorTabLine } from './editor-tab-line.tsx';
import { EditorProvider, type Editor } from './editor-context.ts';
import { countWords } from './foot-words.ts';
import { EditorSide } from './side/editor-side.tsx';
import { ActivationTab } from './tabs/activation-tab.tsx';
import { ASSIGNMENT_GROUPS, MAIL_GROUPS, type EditorTab } from './tabs/editor-tabs.ts';
import { GroupedTab } from './tabs/grouped-tab.tsx';
import { RulesTab } from './tabs/rules-tab.tsx';
import { useEditorActions } from './use-editor-actions.ts';
import { useEditorOf } from './use-editor-of.ts';
import css from './settings-editor.module.css';

type OpenRoleProps = {
  readonly of: SettingsRef;
  readonly detail: SettingsDetail;
  readonly reading: boolean;
  readonly problem: Problem | null;
  readonly onClose: () => void;
};

/** A role that was read: its settings under tabs, what they come to beside them, what is changed at the foot. */
export function OpenRole({ of, detail, reading, problem, onClose }: OpenRoleProps) {
  const panelId = useId();
  const editor = useEditorOf(of, detail, reading);
  const [tab, setTab] = useState<EditorTab>('activation');
  const [found] = useState(editor.changes.length);
  const actions = useEditorActions(of, editor, onClose);
  const about = useMemo(
    () => ({
      plane: planeOfHeld(detail.row),
      contexts: detail.contexts,
      defaultApprovers: detail.defaultApprovers,
      approvers: editor.approvers,
    }),
    [detail, editor.approvers],
  );
  useLeave(of, editor);
  return (
    <EditorProvider value={editor}>
      <ControlAboutProvider value={about}>
        <EditorTabLine panelId={panelId} selected={tab} onSelect={setTab} />
        <div className={css.body}>
          <div className={css.main}>
            <EditorMessages
              reading={reading}
              problem={problem}
              found={found}
              onRead={() => void readDetail(of)}
            />
            <div id={panelId} role="tabpanel" aria-labelledby={`${panelId}-${tab}`}>
              {tab === 'activation' && <ActivationTab />}
              {tab === 'assignment' && <GroupedTab groups={ASSIGNMENT_GROUPS} />}
              {tab === 'notification' && <GroupedTab groups={MAIL_GROUPS} />}
              {tab === 'rules' && <RulesTab />}
            </div>
          </div>
          <EditorSide />
        </div>
        <EditorFoot actions={actions} />
      </ControlAboutProvider>
    </EditorProvider>
  );
}

/** Whichever way the editor is left, what was changed is kept, and nothing else; and it is said. */
function useLeave(of: SettingsRef, { inForce, changes, detail }: Editor): void {
  const latest = useRef({ inForce, changes, detail });
  useEffect(() => {
    latest.current = { inForce, changes, detail };
  }, [inForce, changes, detail]);
  useEffect(() => {
    const key = settingsDraftKey(of);
    return () => {
      const last = latest.current;
      leaveDraft(key, last.inForce);
      const name = visibleText(aboutName(last.detail.row));
      if (last.changes.length > 0) announce(`${countWords(last.changes)} to ${name} kept, not saved.`);
    };
  }, [of]);
}
