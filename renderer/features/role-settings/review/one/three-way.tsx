import { Radio, RadioGroup } from '@fluentui/react-components';
import type { PlannedRole, SettingChange } from '../../../../../shared/contract/role-settings/plan.ts';
import type { SomeSettings } from '../../../../../shared/contract/role-settings/settings.ts';
import { Notice } from '../../../../components/notice.tsx';
import { ServiceText } from '../../../../components/service-text.tsx';
import { settingLabel } from '../../words/setting-words.ts';
import { changeWords } from '../change-values.ts';
import { conflicts } from '../plan-items.ts';
import { counted } from '../../../../components/role-words.ts';
import type { Choices } from '../settle-conflict.ts';
import { useContextNames } from '../use-context-names.ts';
import flush from '../../editor/controls/flush.module.css';
import css from './three-way.module.css';

type ThreeWayProps = {
  readonly base: SomeSettings;
  readonly item: PlannedRole;
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
};

/** Settings that somebody else changed meanwhile and that are changed here too: as it was, theirs, yours, and which is to hold. */
export function ThreeWay({ base, item, choices, onChoose }: ThreeWayProps) {
  const contexts = useContextNames();
  return (
    <>
      <Notice intent="warning" title="Somebody else saved this role while you were editing it.">
        Choose for each setting which value holds. Nothing of theirs is overwritten unless you say so.
      </Notice>
      {conflicts(item).map(({ setting, before, after }) => {
        const yours = item.changes.find((change) => change.setting === setting)?.after;
        const was = base[setting] ?? before;
        return (
          <fieldset key={setting} className={css.conflict} data-setting={setting}>
            <legend>{settingLabel(setting)}</legend>
            <p className={css.was}>
              When you opened it: <ServiceText text={changeWords(setting, was, contexts)} />
            </p>
            <RadioGroup
              aria-label={`${settingLabel(setting)}: which value holds`}
              value={choices[setting] ?? ''}
              onChange={(_, { value }) =>
                onChoose({ ...choices, [setting]: value === 'theirs' ? 'theirs' : 'yours' })
              }
            >
              <Radio
                value="theirs"
                className={flush.flush}
                label={
                  <span className={flush.says}>
                    Theirs, in force now:{' '}
                    <strong>
                      <ServiceText text={changeWords(setting, after, contexts)} />
                    </strong>
                  </span>
                }
              />
              <Radio
                value="yours"
                className={flush.flush}
                label={
                  <span className={flush.says}>
                    Yours:{' '}
                    <strong>
                      <ServiceText text={changeWords(setting, yours, contexts)} />
                    </strong>
                  </span>
                }
              />
            </RadioGroup>
          </fieldset>
        );
      })}
    </>
  );
}

/** What somebody else changed meanwhile besides: it stays. */
export function OtherChanges({ theirs }: { readonly theirs: readonly SettingChange[] }) {
  const contexts = useContextNames();
  if (theirs.length === 0) return null;
  return (
    <Notice
      intent="info"
      title={`Somebody else changed ${counted(theirs.length, 'setting')} meanwhile; that stays.`}
    >
      <span>
        {theirs.map(({ setting, before, after }, index) => (
          <span key={setting}>
            {index > 0 && '; '}
            {settingLabel(setting)} from <ServiceText text={changeWords(setting, before, contexts)} /> to{' '}
            <ServiceText text={changeWords(setting, after, contexts)} />
          </span>
        ))}
        .
      </span>
    </Notice>
  );
}
