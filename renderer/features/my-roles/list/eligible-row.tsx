import { useRestoreFocusTarget } from '@fluentui/react-components';
import { planeOfHeld } from '../../../../shared/domain/planes.ts';
import { PrivilegeShield } from '../../../components/privilege-shield.tsx';
import { RoleName } from '../../../components/role-name.tsx';
import { ScopeLabel } from '../../../components/scope-label.tsx';
import { leadsToLine } from '../../../components/leads-to-words.ts';
import { scopeName, scopeNameBrief } from '../../../components/scope-words.ts';
import { ServiceText } from '../../../components/service-text.tsx';
import { throughWords } from '../../../components/through-words.ts';
import { visibleText } from '../../../components/visible-text.ts';
import { usePanelStore } from '../../../state/panel-store.ts';
import { actingOn, type ActingBy } from '../acting-words.ts';
import { AsksChips } from './asks-chips.tsx';
import { asksLine } from './asks-words.ts';
import type { EligibleRowView } from './eligible-rows.ts';
import { EligibleUntil } from './eligible-until.tsx';
import { FavouriteStar } from './favourite-star.tsx';
import { LastUsed } from './last-used.tsx';
import { LeadsToMark } from './leads-to-mark.tsx';
import { MoreTimeLink } from './more-time-link.tsx';
import { RowAction } from './row-action.tsx';
import { RowSelect } from './row-select.tsx';
import css from './eligible-row.module.css';

/** What every row of the list is drawn with. */
export type RowSetting = {
  readonly now: number;
  readonly acting: ActingBy;
  readonly ticked: ReadonlySet<string>;
  /** How many of the first rows are favourites. */
  readonly favouritesAhead: number;
};

type EligibleRowProps = {
  readonly row: EligibleRowView;
  /** Place in the list as filtered, from 0. */
  readonly index: number;
  readonly setting: RowSetting;
};

/** One role I may ask for. On narrow pages it takes two lines: name, then scope and what it asks. */
export function EligibleRow({ row, index, setting }: EligibleRowProps) {
  const { eligible } = row;
  const { now } = setting;
  const acting = actingOn(setting.acting, eligible);
  const plane = planeOfHeld(eligible);
  const { eligibilityId, endsAt } = eligible;
  const returns = useRestoreFocusTarget();
  const open = usePanelStore(
    (state) => state.open?.eligibilities.some((one) => one.eligibilityId === eligibilityId) ?? false,
  );
  const ticked = setting.ticked.has(eligibilityId);
  const through = throughWords(eligible);
  const leads = leadsToLine(eligible);
  const name = visibleText(`${eligible.role.name}, ${scopeName(eligible.scope)}`);
  const extend = (
    <MoreTimeLink
      what={{ of: 'eligible', id: eligibilityId }}
      name={name}
      moreTime={row.moreTime}
      acting={acting}
    />
  );
  return (
    <div
      {...returns}
      role="row"
      tabIndex={-1}
      aria-rowindex={index + 2}
      className={css.row}
      data-eligibility={eligibilityId}
      data-open={open}
      data-ticked={ticked}
      data-last-favourite={index === setting.favouritesAhead - 1}
      {...(open && { 'aria-current': true })}
    >
      <div role="cell" className={css.mark}>
        <RowSelect row={row} ticked={ticked} now={now} />
      </div>
      <div role="cell" className={css.mark}>
        <FavouriteStar row={row} />
      </div>
      <div role="cell" className={css.role}>
        <div className={css.name}>
          <span className={css.clip} title={visibleText(eligible.role.name)}>
            <RoleName role={eligible.role} plane={plane} />
          </span>
          <PrivilegeShield privilege={eligible.role.privilege} plane={plane} />
        </div>
        <div className={css.under}>
          {through !== null && (
            <span className={css.clip}>
              <ServiceText text={through} />
            </span>
          )}
          {leads !== null && <LeadsToMark line={leads} />}
          <span className={css.soon}>
            <EligibleUntil endsAt={endsAt} now={now} onlySoon />
            {extend}
          </span>
        </div>
        <div className={css.second}>
          <span className={css.clip}>
            <ServiceText text={scopeNameBrief(eligible.scope)} />
            {` · ${asksLine(eligible.asks)}`}
            {through !== null && (
              <>
                {' · '}
                <ServiceText text={through} />
              </>
            )}
            {leads !== null && (
              <>
                {' · '}
                <ServiceText text={leads.text} />
              </>
            )}
          </span>
          <EligibleUntil endsAt={endsAt} now={now} onlySoon />
          {extend}
        </div>
      </div>
      <div role="cell" className={css.scope}>
        <ScopeLabel scope={eligible.scope} />
      </div>
      <div role="cell" className={css.asks}>
        <AsksChips asks={eligible.asks} />
      </div>
      <div role="cell" className={css.used}>
        <LastUsed at={eligible.lastUsedAt} now={now} />
      </div>
      <div role="cell" className={css.until}>
        <EligibleUntil endsAt={endsAt} now={now} />
        {extend}
      </div>
      <div role="cell" className={css.action}>
        <RowAction row={row} now={now} acting={acting} />
      </div>
    </div>
  );
}
