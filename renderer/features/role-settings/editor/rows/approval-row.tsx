import { EditorControl } from './editor-control.tsx';
import { OneSetting } from './one-setting.tsx';
import { useEditor } from '../editor-context.ts';
import { SettingRow } from './setting-row.tsx';
import css from './setting-row.module.css';

/** Whether a person must approve, and who: one rule, one row. */
export function ApprovalRow() {
  const { inForce, wanted } = useEditor();
  if (inForce.approval === undefined || inForce.approvers === undefined)
    return <OneSetting setting="approval" />;
  const named = wanted.approvers?.length ?? 0;
  return (
    <SettingRow settings={['approval', 'approvers']}>
      {(ids) => (
        <div className={css.stack}>
          <EditorControl setting="approval" {...ids} />
          {wanted.approval === false && named > 0 && (
            <p className={css.hint}>Nobody has to approve. Who would is kept with the rule:</p>
          )}
          {(wanted.approval === true || named > 0) && <EditorControl setting="approvers" {...ids} />}
        </div>
      )}
    </SettingRow>
  );
}
