import { ruleLabel } from '../../../../../shared/domain/role-settings/rule-label.ts';
import { isRuleId } from '../../../../../shared/domain/role-settings/setting-rules.ts';
import { VisuallyHidden } from '../../../../components/visually-hidden.tsx';
import { useEditor } from '../editor-context.ts';
import { ApprovalRow } from '../rows/approval-row.tsx';
import { KeptRow } from '../rows/kept-row.tsx';
import { OneSetting } from '../rows/one-setting.tsx';
import { ACTIVATION_SETTINGS } from './editor-tabs.ts';

/** What an activation takes, and whatever else the role has that this console does not edit. */
export function ActivationTab() {
  const { detail } = useEditor();
  const others = detail.row.kept.filter(({ id }) => !isRuleId(id));
  return (
    <>
      <h2>
        <VisuallyHidden>Activation</VisuallyHidden>
      </h2>
      {ACTIVATION_SETTINGS.map((setting) => {
        if (setting === 'approvers') return null;
        return setting === 'approval' ? (
          <ApprovalRow key={setting} />
        ) : (
          <OneSetting key={setting} setting={setting} />
        );
      })}
      {others.map((rule, at) => (
        <KeptRow key={`${rule.id} ${at}`} label={ruleLabel(rule.id)} rule={rule} />
      ))}
    </>
  );
}
