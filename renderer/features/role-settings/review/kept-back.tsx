import type { PlannedRole } from '../../../../shared/contract/role-settings/plan.ts';
import { Notice } from '../../../components/notice.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { settingLabel } from '../words/setting-words.ts';
import { counted } from '../../../components/role-words.ts';

/** What was asked for and is not done, as the rule it stands in is not fully understood. */
export function KeptBack({ keptBack }: Pick<PlannedRole, 'keptBack'>) {
  if (keptBack.length === 0) return null;
  return (
    <Notice intent="warning" title={`${counted(keptBack.length, 'setting')} not changed.`}>
      <span>
        {keptBack.map(({ setting, rule }, index) => (
          <span key={setting}>
            {index > 0 && '; '}
            {settingLabel(setting)} (<ServiceText text={rule.id === '' ? 'a rule without an id' : rule.id} />)
          </span>
        ))}
        . This console does not understand all of the rule, so it is kept exactly as it is.
      </span>
    </Notice>
  );
}
