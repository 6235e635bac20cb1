import { Checkbox, Input } from '@fluentui/react-components';
import { useId } from 'react';
import type { Mail } from '../../../../../shared/contract/role-settings/settings.ts';
import segments from '../../../../components/segments.module.css';
import { ONCE, type ControlProps } from './control-props.ts';
import { addressesText, addressesTyped } from './mail-addresses.ts';
import css from './mail-control.module.css';
import flush from './flush.module.css';

const LEVELS = [
  ['All', 'All'],
  ['Critical', 'Critical only'],
  ['None', 'None'],
] as const satisfies readonly (readonly [Mail['level'], string])[];

/** Who is told by mail: how much, whether those the service tells by itself, and who besides. */
export function MailControl(props: ControlProps<Mail>) {
  const { value, typed, labelledBy, describedBy, onEnter, onLeave } = props;
  const id = useId();
  return (
    <div className={css.stack}>
      <div role="radiogroup" aria-labelledby={labelledBy} aria-describedby={describedBy}>
        <div className={segments.choice}>
          {LEVELS.map(([level, words]) => (
            <label key={level} className={segments.segment}>
              <input
                type="radio"
                name={`${id}-level`}
                checked={value.level === level}
                onChange={() => onEnter({ ...value, level }, ONCE)}
              />
              <span>{words}</span>
            </label>
          ))}
        </div>
      </div>
      <Checkbox
        className={flush.flush}
        checked={value.defaults}
        label={<span className={flush.says}>Default recipients</span>}
        aria-describedby={labelledBy}
        onChange={(_, { checked }) => onEnter({ ...value, defaults: checked === true }, ONCE)}
      />
      <div className={css.besides}>
        <label htmlFor={`${id}-addresses`}>Addresses besides</label>
        <Input
          id={`${id}-addresses`}
          value={typed ?? addressesText(value.recipients)}
          autoComplete="off"
          placeholder="None"
          aria-describedby={`${labelledBy} ${describedBy}`}
          onChange={(_, { value: text }) =>
            onEnter({ ...value, recipients: addressesTyped(text) }, { typed: text, going: true })
          }
          onBlur={() => {
            if (typed !== null) onEnter(value, { ...ONCE, going: true });
            onLeave();
          }}
        />
      </div>
    </div>
  );
}
