import { memo } from 'react';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { AssignmentsView } from '../../../../shared/contract/assignments/assignments.ts';
import { PrivilegeShield } from '../../../components/privilege-shield.tsx';
import { QuietIcon } from '../../../components/quiet-icon.tsx';
import { RoleName } from '../../../components/role-name.tsx';
import type { HeadingLine } from './list-lines.ts';
import { PrincipalName } from './principal-name.tsx';
import css from './heading-row.module.css';

type HeadingRowProps = {
  readonly line: HeadingLine;
  readonly by: AssignmentsView['by'];
  readonly index: number;
  /** Null: it stays in sight while its rows go by. CSS pixels. */
  readonly top: number | null;
  readonly at: boolean;
  readonly selected: number;
};

/** A role, or somebody, over their rows: it folds them. */
export const HeadingRow = memo(function HeadingRow({ line, by, index, top, at, selected }: HeadingRowProps) {
  const { open, keys, of } = line;
  const count = selected > 0 ? `${selected} of ${keys.length} selected` : keys.length;
  return (
    <div
      role="row"
      aria-level={1}
      aria-rowindex={index + 2}
      aria-expanded={open}
      className={css.row}
      data-line={index}
      data-stuck={top === null}
      data-at={at}
      tabIndex={at ? 0 : -1}
      {...(top !== null && { style: { top } })}
    >
      <div role="gridcell" aria-colindex={1} aria-colspan={7} className={css.cell}>
        <QuietIcon icon={open ? ChevronDown16Regular : ChevronRight16Regular} className={css.chevron} />
        {by === 'role' ? (
          <>
            <span className={css.title}>
              <RoleName role={of.role} plane={of.plane} />
            </span>
            <PrivilegeShield privilege={of.role.privilege} plane={of.plane} />
            {of.plane === 'groups' && <span className={css.kind}>Group</span>}
          </>
        ) : (
          <PrincipalName principal={of.principal} emergency={of.emergency} strong />
        )}{' '}
        <span className={css.count}>{count}</span>
      </div>
    </div>
  );
});
