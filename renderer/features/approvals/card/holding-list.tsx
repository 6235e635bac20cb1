import type { DecisionCard } from '../../../../shared/contract/decision-card.ts';
import { planeOfHeld } from '../../../../shared/domain/planes.ts';
import { MomentTime } from '../../../components/moment-time.tsx';
import { PrivilegeShield } from '../../../components/privilege-shield.tsx';
import { RoleName } from '../../../components/role-name.tsx';
import { ScopeLabel } from '../../../components/scope-label.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { momentText } from '../../../components/when.ts';
import { planeNotRead } from './not-available.ts';
import css from './holding-list.module.css';

type HoldingListProps = { readonly holds: DecisionCard['holds']; readonly now: number };

// What is asked for by person lists what is that person's own (graph-pim.md §4 [docs]).
const NOTHING_DIRECTLY = 'Nothing directly. What comes through a group is not listed here.';

/** What the requestor has in effect now, and of which plane that could not be read. */
export function HoldingList({ holds: { coverage, roles }, now }: HoldingListProps) {
  const notRead = coverage.flatMap((plane) => planeNotRead(plane) ?? []);
  return (
    <>
      {roles.length > 0 && (
        <ul className={css.list}>
          {roles.map((held) => (
            <li key={`${held.role.definitionId} ${held.scope.id} ${held.kind}`} className={css.held}>
              <RoleName role={held.role} plane={planeOfHeld(held)} />
              <PrivilegeShield privilege={held.role.privilege} plane={planeOfHeld(held)} />
              {held.scope.kind !== 'tenant' && <ScopeLabel scope={held.scope} />}
              <span className={css.until}>
                {held.kind === 'assigned' && 'assigned'}
                {held.kind === 'assigned' && held.endsAt !== null && ', '}
                {held.endsAt === null ? (
                  held.kind !== 'assigned' && 'no end'
                ) : (
                  <>
                    until <MomentTime at={held.endsAt}>{momentText(held.endsAt, now)}</MomentTime>
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {roles.length === 0 && notRead.length === 0 && NOTHING_DIRECTLY}
      {notRead.map((words) => (
        <p key={words} className={css.open}>
          <ServiceText text={words} />
        </p>
      ))}
    </>
  );
}
