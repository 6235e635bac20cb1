import { useRestoreFocusTarget } from '@fluentui/react-components';
import { PrivilegeShield } from '../../components/privilege-shield.tsx';
import { ScopeLabel } from '../../components/scope-label.tsx';
import { ServiceText } from '../../components/service-text.tsx';
import { visibleText } from '../../components/visible-text.ts';
import { usePanelStore } from '../../state/panel-store.ts';
import { AsksChips } from './asks-chips.tsx';
import { asksLine } from './asks-words.ts';
import type { EligibleRowView } from './eligible-rows.ts';
import { EligibleUntil } from './eligible-until.tsx';
import { RowAction } from './row-action.tsx';
import { scopeName } from '../../components/scope-words.ts';
import css from './eligible-row.module.css';

type EligibleRowProps = {
  readonly row: EligibleRowView;
  /** Place in the list as filtered, from 0. */
  readonly index: number;
  readonly now: number;
  readonly offline: boolean;
};

/** One role I may ask for. On narrow pages it takes two lines: name, then scope and what it asks. */
export function EligibleRow({ row, index, now, offline }: EligibleRowProps) {
  const { eligible } = row;
  const returns = useRestoreFocusTarget();
  const open = usePanelStore((state) => state.open?.eligibility.eligibilityId === eligible.eligibilityId);
  const through = eligible.membership === 'group' ? 'Through a group' : null;
  return (
    <div
      {...returns}
      role="row"
      tabIndex={-1}
      aria-rowindex={index + 2}
      className={css.row}
      data-eligibility={eligible.eligibilityId}
      data-open={open}
      {...(open && { 'aria-current': true })}
    >
      <div role="cell" className={css.role}>
        <div className={css.name}>
          <span className={css.clip} title={visibleText(eligible.role.name)}>
            <ServiceText text={eligible.role.name} />
          </span>
          <PrivilegeShield privilege={eligible.role.privilege} />
        </div>
        <div className={css.under}>
          {through !== null && <span>{through}</span>}
          <span className={css.soon}>
            <EligibleUntil endsAt={eligible.endsAt} now={now} onlySoon />
          </span>
        </div>
        <div className={css.second}>
          <span className={css.clip}>
            <ServiceText text={scopeName(eligible.scope)} />
            {` · ${asksLine(eligible.asks)}${through === null ? '' : ` · ${through.toLowerCase()}`}`}
          </span>
          <EligibleUntil endsAt={eligible.endsAt} now={now} onlySoon />
        </div>
      </div>
      <div role="cell" className={css.scope}>
        <ScopeLabel scope={eligible.scope} />
      </div>
      <div role="cell" className={css.asks}>
        <AsksChips asks={eligible.asks} />
      </div>
      <div role="cell" className={css.until}>
        <EligibleUntil endsAt={eligible.endsAt} now={now} />
      </div>
      <div role="cell" className={css.action}>
        <RowAction row={row} now={now} offline={offline} />
      </div>
    </div>
  );
}
