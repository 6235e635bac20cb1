import { Checkbox } from '@fluentui/react-components';
import { scopeName } from '../../../components/scope-words.ts';
import { visibleText } from '../../../components/visible-text.ts';
import type { EligibleRowView } from './eligible-rows.ts';
import { useRoleActions } from '../role-actions.ts';
import { whyNotSelect } from './selection.ts';
import css from './row-marks.module.css';

type RowSelectProps = {
  readonly row: EligibleRowView;
  readonly ticked: boolean;
  readonly now: number;
};

/** Ticks a row, to activate several at once. Not drawn where there is nothing to activate. */
export function RowSelect({ row, ticked, now }: RowSelectProps) {
  const { toggleSelected } = useRoleActions();
  const { role, scope, eligibilityId } = row.eligible;
  if (whyNotSelect(row, now) !== null) return null;
  return (
    <Checkbox
      className={css.tick}
      checked={ticked}
      indicator={{ className: css.box }}
      input={{ 'aria-keyshortcuts': 'x', className: css.input }}
      aria-label={visibleText(`Select ${role.name}, ${scopeName(scope)}`)}
      onChange={() => toggleSelected(eligibilityId)}
    />
  );
}
