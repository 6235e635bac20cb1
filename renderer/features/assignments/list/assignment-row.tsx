import { memo } from 'react';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import type { AssignmentsView } from '../../../../shared/contract/assignments/assignments.ts';
import { PrivilegeShield } from '../../../components/privilege-shield.tsx';
import { QuietIcon } from '../../../components/quiet-icon.tsx';
import { RoleName } from '../../../components/role-name.tsx';
import { ScopeLabel } from '../../../components/scope-label.tsx';
import { visibleText } from '../../../components/visible-text.ts';
import { principalName, whatHeld } from '../words/held-words.ts';
import { endWords, howMarks, howWords, startWords } from '../words/row-words.ts';
import type { ListRow } from './list-rows.ts';
import { PrincipalName } from './principal-name.tsx';
import css from './assignment-row.module.css';

type AssignmentRowProps = {
  readonly item: ListRow;
  readonly by: AssignmentsView['by'];
  readonly index: number;
  /** CSS pixels below the head. */
  readonly top: number;
  readonly at: boolean;
  readonly selected: boolean;
  /** Whether having no end is something to look at here. */
  readonly warned: boolean;
  /** The service's time, to the minute. */
  readonly now: number;
};

/** What somebody has: where, how, from when until when. */
export const AssignmentRow = memo(function AssignmentRow(props: AssignmentRowProps) {
  const { item, by, index, top, at, selected, warned, now } = props;
  const { row, role, scope, principal, plane, emergency } = item;
  const name = visibleText(`${principalName(principal)}, ${whatHeld(item)}`);
  const start = startWords(row, now);
  const end = endWords(row, now, warned);
  return (
    <div
      role="row"
      aria-level={2}
      aria-rowindex={index + 2}
      aria-selected={selected}
      className={css.row}
      data-line={index}
      data-at={at}
      tabIndex={at ? 0 : -1}
      style={{ top }}
    >
      <div role="gridcell" aria-colindex={1} className={css.tick} data-part="tick">
        {/* The list hears the click, as it hears the keys. */}
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={`Select ${name}`}
          checked={selected}
          onChange={noop}
        />
      </div>
      <div role="rowheader" aria-colindex={2} className={css.name}>
        {by === 'role' ? (
          <PrincipalName principal={principal} emergency={emergency} />
        ) : (
          <>
            <span className={css.role}>
              <RoleName role={role} plane={plane} />
            </span>
            <PrivilegeShield privilege={role.privilege} plane={plane} />
          </>
        )}
      </div>
      <div role="gridcell" aria-colindex={3} className={css.cell}>
        <ScopeLabel scope={scope} />
      </div>
      <div role="gridcell" aria-colindex={4} className={css.cell}>
        <span className={css.text}>{howWords(row)}</span>
        {howMarks(row).map((mark) => (
          <span key={mark} className={css.mark}>
            {mark}
          </span>
        ))}
      </div>
      <div role="gridcell" aria-colindex={5} className={css.cell} data-tone={start.tone}>
        <span className={css.text}>{start.text}</span>
      </div>
      <div role="gridcell" aria-colindex={6} className={css.cell} data-tone={end.tone}>
        <span className={css.text}>{end.text}</span>
      </div>
      <div role="gridcell" aria-colindex={7} className={css.more}>
        <button
          type="button"
          tabIndex={-1}
          className={css.button}
          aria-label={`What can be done: ${name}`}
          aria-haspopup="menu"
          data-part="menu"
        >
          <QuietIcon icon={MoreHorizontal20Regular} />
        </button>
      </div>
    </div>
  );
});

const noop = (): void => undefined;
