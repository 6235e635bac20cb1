import { useId } from 'react';
import type { Side } from '../../../../shared/contract/assignments/assignments.ts';
import field from '../../../components/fields/field.module.css';
import segments from '../../../components/segments.module.css';

type SideFieldProps = { readonly side: Side; readonly onChoose: (side: Side) => void };

/** Why one or the other: what the field's own guides say. */
const WHY: Readonly<Record<Side, string>> = {
  eligible:
    'They activate it when they need it, for some hours, with what the role settings ask. Outside of that, a stolen session is that of an ordinary account.',
  active:
    'They have it all the time, and so does whoever steals their session. For applications, emergency accounts, and what you can justify in writing.',
};

/** How it is had: eligible first, as almost everybody should be. */
export function SideField({ side, onChoose }: SideFieldProps) {
  const id = useId();
  return (
    <fieldset className={segments.set} aria-describedby={`${id}-why`}>
      <legend className={field.label}>How</legend>
      <div className={segments.choice}>
        <label className={segments.segment}>
          <input type="radio" name={id} checked={side === 'eligible'} onChange={() => onChoose('eligible')} />
          <span>Eligible (recommended)</span>
        </label>
        <label className={segments.segment}>
          <input type="radio" name={id} checked={side === 'active'} onChange={() => onChoose('active')} />
          <span>Active</span>
        </label>
      </div>
      <p id={`${id}-why`} className={field.help}>
        {WHY[side]}
      </p>
    </fieldset>
  );
}
