import { Button, ToggleButton } from '@fluentui/react-components';
import { Lightbulb16Regular } from '@fluentui/react-icons/svg/lightbulb';
import { PersonWarning16Regular } from '@fluentui/react-icons/svg/person-warning';
import { ASSIGNED_AT_ONCE } from '../../../../shared/contract/assignments/plan.ts';
import { hintCount, type Hint } from '../../../../shared/domain/assignments/hints.ts';
import { ExplainedButton } from '../../../components/explained-button.tsx';
import { QuietIcon } from '../../../components/quiet-icon.tsx';
import { startAdding, startChanging } from '../change-store.ts';
import { openEmergency } from '../emergency/emergency-open.ts';
import { setListPlace } from '../list/list-place.ts';
import { refOf, type ListRow } from '../list/list-rows.ts';
import type { AssignmentList } from '../list/use-assignment-list.ts';
import { changeView } from '../list/use-assignments-view.ts';
import { emergencyChip, HINT_WORDS } from '../words/hint-words.ts';
import { fixableRows, hintedRows } from './hint-fix.ts';
import css from './hints-bar.module.css';

const NAME_FIRST = 'No emergency accounts are named: name them first, so that they are left alone.';

type HintsBarProps = { readonly list: AssignmentList; readonly now: number };

/** What is worth doing about the assignments: each filters to its rows, and offers what to do with all of them. */
export function HintsBar({ list, now }: HintsBarProps) {
  const { hints, hint, read } = list;
  const accounts = read.emergency.length;
  if (hints.length === 0 && accounts === 0) return null;
  return (
    <div className={css.bar} role="group" aria-label="Hints">
      {hints.length > 0 && <QuietIcon icon={Lightbulb16Regular} className={css.bulb} />}
      {hints.map((one) => (
        <ToggleButton
          key={one.kind}
          className={css.chip}
          size="small"
          shape="circular"
          checked={one === hint}
          onClick={() => follow(one === hint ? null : one, list)}
        >
          {HINT_WORDS[one.kind].chip(hintCount(one, read.rows))}
        </ToggleButton>
      ))}
      {accounts > 0 && (
        <Button
          className={css.chip}
          size="small"
          shape="circular"
          appearance="subtle"
          icon={<PersonWarning16Regular />}
          onClick={openEmergency}
        >
          {emergencyChip(accounts)}
        </Button>
      )}
      {hint && <FollowedHint hint={hint} list={list} now={now} />}
    </div>
  );
}

/** Shows the rows of a hint, on a tab that has some; null shows all again. */
function follow(hint: Hint | null, { all, view }: AssignmentList): void {
  setListPlace({ hint: hint?.kind ?? null });
  if (hint === null) return;
  const ids = new Set(hint.ids);
  const has = (tab: 'eligible' | 'active'): boolean => all[tab].some(({ row }) => ids.has(row.id));
  if (view.tab !== 'expired' && has(view.tab)) return;
  changeView({ tab: has('active') ? 'active' : 'eligible' });
}

type FollowedHintProps = HintsBarProps & { readonly hint: Hint };

/** Why the hint that is followed matters, and the way to do something about all of its rows. */
function FollowedHint({ hint, list, now }: FollowedHintProps) {
  const { why, fix } = HINT_WORDS[hint.kind];
  const rows = fixableRows(hint, hintedRows(list.shown), list.names.emergency, now);
  // None is told apart from the others before it is named.
  const unnamed = fix?.offer === 'convert' && list.read.emergency.length === 0;
  const whyNot =
    rows.length === 0
      ? 'None of these rows can be changed so: each says in its menu why not.'
      : rows.length > ASSIGNED_AT_ONCE
        ? `At most ${ASSIGNED_AT_ONCE} at once, and these are ${rows.length}: filter, or select some.`
        : null;
  return (
    <p className={css.why}>
      <span role="status">
        {why} {unnamed && NAME_FIRST}
      </span>
      {unnamed && (
        <Button size="small" onClick={openEmergency}>
          Name them…
        </Button>
      )}
      {fix && (
        <ExplainedButton
          size="small"
          whyNot={whyNot}
          onClick={() => startChanging(fix.offer, rows.map(refOf))}
        >
          {fix.label} {rows.length > 0 && rows.length}
        </ExplainedButton>
      )}
      {fix === null && (
        <Button size="small" onClick={() => assignActive(hintedRows(list.shown))}>
          Assign active…
        </Button>
      )}
      <Button size="small" appearance="transparent" onClick={() => setListPlace({ hint: null })}>
        Show all
      </Button>
    </p>
  );
}

/** Opens the dialog that assigns with the roles and people of these rows. */
function assignActive(rows: readonly ListRow[]): void {
  const roles = new Map(
    rows.map(({ row: { roleId, scopeId } }) => [`${roleId} ${scopeId}`, { definitionId: roleId, scopeId }]),
  );
  const principals = new Map(rows.map(({ principal }) => [principal.id, principal]));
  startAdding({ roles: [...roles.values()], principals: [...principals.values()] });
}
