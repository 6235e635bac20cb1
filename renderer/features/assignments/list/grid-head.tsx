import { useEffect, useRef } from 'react';
import type { AssignmentsView } from '../../../../shared/contract/assignments/assignments.ts';
import { VisuallyHidden } from '../../../components/visually-hidden.tsx';
import css from './grid-head.module.css';

type GridHeadProps = {
  readonly by: AssignmentsView['by'];
  readonly selected: number;
  readonly shown: number;
  readonly onSelectAll: () => void;
};

/** Names the columns; the tick selects all that is shown. */
export function GridHead({ by, selected, shown, onSelectAll }: GridHeadProps) {
  const box = useRef<HTMLInputElement>(null);
  const all = shown > 0 && selected === shown;
  useEffect(() => {
    if (box.current) box.current.indeterminate = selected > 0 && !all;
  }, [selected, all]);
  return (
    <div role="rowgroup" className={css.group}>
      <div role="row" aria-rowindex={1} className={css.head}>
        <div role="columnheader" aria-colindex={1} className={css.tick}>
          <input
            ref={box}
            type="checkbox"
            aria-label="Select all that are shown"
            checked={all}
            onChange={onSelectAll}
          />
        </div>
        {[by === 'role' ? 'Who' : 'Role or group', 'Where', 'How', 'From', 'Until'].map((label, index) => (
          <div key={label} role="columnheader" aria-colindex={index + 2} className={css.cell}>
            {label}
          </div>
        ))}
        <div role="columnheader" aria-colindex={7} className={css.cell}>
          <VisuallyHidden>What can be done</VisuallyHidden>
        </div>
      </div>
    </div>
  );
}
