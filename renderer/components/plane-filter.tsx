import { useId } from 'react';
import type { Plane } from '../../shared/contract/my-roles.ts';
import { PLANES } from './coverage-reason.ts';
import segments from './segments.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';
import css from './plane-filter.module.css';

type PlaneFilterProps = {
  /** Null: both. */
  readonly plane: Plane | null;
  readonly onPlane: (plane: Plane | null) => void;
};

const CHOICES: readonly (readonly [Plane | null, string])[] = [
  [null, 'All'],
  ['entra-roles', PLANES['entra-roles']],
  ['groups', PLANES.groups],
];

/** Narrows the lists to Entra roles or to groups: one stop of the tab key, arrows choose. */
export function PlaneFilter({ plane, onPlane }: PlaneFilterProps) {
  const name = useId();
  return (
    <fieldset className={`${segments.set} ${css.set}`}>
      <legend>
        <VisuallyHidden>Show</VisuallyHidden>
      </legend>
      <div className={`${segments.choice} ${css.choice}`}>
        {CHOICES.map(([one, label]) => (
          <label key={label} className={segments.segment}>
            <input type="radio" name={name} checked={plane === one} onChange={() => onPlane(one)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
