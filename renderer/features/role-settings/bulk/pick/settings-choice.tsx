import { Checkbox, Radio, RadioGroup } from '@fluentui/react-components';
import type { SettingKey } from '../../../../../shared/contract/role-settings/settings.ts';
import { settingLabel } from '../../words/setting-words.ts';
import { SETTING_GROUPS } from './setting-groups.ts';
import flush from '../../editor/controls/flush.module.css';
import css from './settings-choice.module.css';

type SettingsChoiceProps = {
  /** Null: all of them. */
  readonly only: ReadonlySet<SettingKey> | null;
  readonly onChoose: (only: ReadonlySet<SettingKey> | null) => void;
};

/** Which settings are copied: all that are understood, or those ticked. */
export function SettingsChoice({ only, onChoose }: SettingsChoiceProps) {
  const toggle = (key: SettingKey, on: boolean): void => {
    const next = new Set(only);
    if (on) next.add(key);
    else next.delete(key);
    onChoose(next);
  };
  return (
    <div className={css.frame}>
      <RadioGroup
        layout="horizontal"
        className={flush.flush}
        aria-label="Which settings"
        value={only === null ? 'all' : 'some'}
        onChange={(_, { value }) => onChoose(value === 'all' ? null : new Set())}
      >
        <Radio value="all" label="All settings" />
        <Radio value="some" label="Chosen settings" />
      </RadioGroup>
      {only !== null &&
        SETTING_GROUPS.map(({ title, keys }) => (
          <fieldset key={title} className={css.group}>
            <legend>{title}</legend>
            {keys.map((key) => (
              <Checkbox
                key={key}
                label={settingLabel(key)}
                checked={only.has(key)}
                onChange={(_, { checked }) => toggle(key, checked === true)}
              />
            ))}
          </fieldset>
        ))}
    </div>
  );
}
