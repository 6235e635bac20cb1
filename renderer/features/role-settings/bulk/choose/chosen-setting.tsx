import { useId } from 'react';
import { Checkbox } from '@fluentui/react-components';
import type { SettingsRow } from '../../../../../shared/contract/role-settings/matrix.ts';
import type { SettingKey } from '../../../../../shared/contract/role-settings/settings.ts';
import { ServiceText } from '../../../../components/service-text.tsx';
import { ONCE } from '../../editor/controls/control-props.ts';
import { SettingControl } from '../../editor/controls/setting-control.tsx';
import { settingLabel } from '../../words/setting-words.ts';
import { dropChosen, enterChosen, leaveChosen, useChosen } from './chosen-store.ts';
import { spreadOf, spreadWords } from './spread-words.ts';
import css from './chosen-setting.module.css';

type ChosenSettingProps<K extends SettingKey> = {
  readonly setting: K;
  /** The roles it is about. */
  readonly rows: readonly SettingsRow[];
};

/** One setting to tick; ticked, its control, which starts with the value most of the roles have. */
export function ChosenSetting<K extends SettingKey>({ setting, rows }: ChosenSettingProps<K>) {
  const id = useId();
  const value = useChosen((state) => state.draft.changed[setting]);
  const typed = useChosen((state) => state.draft.typed[setting] ?? null);
  const [most] = spreadOf(setting, rows);
  return (
    <div className={css.setting} data-setting={setting} data-chosen={value !== undefined}>
      <Checkbox
        checked={value !== undefined}
        disabled={most === undefined}
        label={<span id={`${id}-label`}>{settingLabel(setting)}</span>}
        aria-describedby={`${id}-now`}
        onChange={(_, { checked }) => {
          if (checked === true && most) enterChosen(setting, most.value, ONCE);
          else dropChosen(setting);
        }}
      />
      <span id={`${id}-now`} className={css.now}>
        <ServiceText text={spreadWords(setting, rows)} />
      </span>
      {value !== undefined && (
        <div className={css.control}>
          <SettingControl
            setting={setting}
            value={value}
            typed={typed}
            labelledBy={`${id}-label`}
            describedBy={`${id}-now`}
            onEnter={(entered, how) => enterChosen(setting, entered, how)}
            onLeave={leaveChosen}
          />
        </div>
      )}
    </div>
  );
}
