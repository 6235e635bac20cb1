import { planeOfHeld } from '../../../../shared/domain/planes.ts';
import { MomentTime } from '../../../components/moment-time.tsx';
import { PrivilegeShield } from '../../../components/privilege-shield.tsx';
import { RoleName } from '../../../components/role-name.tsx';
import { ScopeLabel } from '../../../components/scope-label.tsx';
import { scopeName, scopeNameBrief } from '../../../components/scope-words.ts';
import { ServiceText } from '../../../components/service-text.tsx';
import { visibleText } from '../../../components/visible-text.ts';
import type { Acting } from '../acting-words.ts';
import { endedWords, heldWords, renewUntilWords, type ExpiredRowView } from './expired-rows.ts';
import { MoreTimeLink } from './more-time-link.tsx';
import css from './expired-table.module.css';

type ExpiredRowProps = {
  readonly row: ExpiredRowView;
  readonly index: number;
  readonly now: number;
  readonly acting: Acting;
};

/** One eligibility or assignment that ran out. */
export function ExpiredRow({ row: { expired, moreTime }, index, now, acting }: ExpiredRowProps) {
  const { role, scope, endedAt, expiredId } = expired;
  const plane = planeOfHeld(expired);
  const name = visibleText(role.name);
  const ended = endedWords(endedAt, now);
  return (
    <div role="row" aria-rowindex={index + 2} className={css.row}>
      <div role="cell" className={css.role}>
        <div className={css.name}>
          <span className={css.clip} title={name}>
            <RoleName role={role} plane={plane} />
          </span>
          <PrivilegeShield privilege={role.privilege} plane={plane} />
        </div>
        <div className={css.second}>
          <span className={css.clip}>
            <ServiceText text={scopeNameBrief(scope)} />
            {` · was ${heldWords(expired).toLowerCase()} · ended ${ended}`}
          </span>
        </div>
      </div>
      <div role="cell" className={css.scope}>
        <ScopeLabel scope={scope} />
      </div>
      <div role="cell" className={css.kind}>
        {heldWords(expired)}
      </div>
      <div role="cell" className={css.ended}>
        <MomentTime at={endedAt}>{ended}</MomentTime>
      </div>
      <div role="cell" className={css.until}>
        {moreTime === 'none' ? 'no longer' : renewUntilWords(endedAt, now)}
      </div>
      <div role="cell" className={css.action}>
        <MoreTimeLink
          what={{ of: 'expired', id: expiredId }}
          name={visibleText(`${role.name}, ${scopeName(scope)}`)}
          moreTime={moreTime}
          acting={acting}
        />
      </div>
    </div>
  );
}
