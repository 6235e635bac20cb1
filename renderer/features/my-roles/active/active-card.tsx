import type { ActivityEntry } from '../../../../shared/contract/activity.ts';
import type { ActiveRole } from '../../../../shared/contract/my-roles.ts';
import { planeOfHeld } from '../../../../shared/domain/planes.ts';
import { fractionLeft, urgencyOf } from '../../../../shared/domain/time-left.ts';
import { MomentTime } from '../../../components/moment-time.tsx';
import { PrivilegeShield } from '../../../components/privilege-shield.tsx';
import { Ring } from '../../../components/ring.tsx';
import { RoleName } from '../../../components/role-name.tsx';
import { scopeName } from '../../../components/scope-words.ts';
import { ServiceText } from '../../../components/service-text.tsx';
import { throughWords } from '../../../components/through-words.ts';
import { timeTone } from '../../../components/time-tone.ts';
import { visibleText } from '../../../components/visible-text.ts';
import { settlingDeactivation } from '../../../state/standing.ts';
import { useNow } from '../../../state/use-now.ts';
import type { Acting } from '../acting-words.ts';
import { ActiveCardAction } from './active-card-action.tsx';
import { compactLine, endWords, ringWords, saidWords, stateLine } from './active-words.ts';
import type { MoreTime } from '../list/more-time-standing.ts';
import { GroupBehind } from './group-behind.tsx';
import { NextUp } from './next-up.tsx';
import { StateLineView } from './state-line.tsx';
import { useCardWake } from './use-card-wake.ts';
import css from './active-card.module.css';

type ActiveCardProps = {
  readonly held: ActiveRole;
  readonly confirmed: boolean;
  readonly acting: Acting;
  readonly asOf: number | null;
  /** The newest thing sent for this role and scope. */
  readonly entry: ActivityEntry | undefined;
  /** Whether the end of what is assigned can be put off. */
  readonly moreTime: MoreTime;
  /** The activated membership it is held through. */
  readonly behind: ActiveRole | undefined;
};

/** One privilege in hand: how long it still runs, what confirms it, and the way to give it back. */
export function ActiveCard({ held, confirmed, acting, asOf, entry, moreTime, behind }: ActiveCardProps) {
  const now = useNow(useCardWake(held));
  const left = held.endsAt === null ? null : Math.max(0, held.endsAt - now);
  const line = stateLine(held, now, confirmed, settlingDeactivation(entry, asOf));
  const said = saidWords(held);
  const plane = planeOfHeld(held);
  const through = held.kind === 'assigned' ? null : throughWords(held);
  const [big, small] = left === null ? ['∞', ''] : ringWords(left);
  const urgency = left === null ? 'calm' : urgencyOf(left);
  const pressing = urgency === 'soon' || urgency === 'last';
  const fraction = held.endsAt === null ? null : fractionLeft(now, held.startedAt, held.endsAt);
  return (
    <li className={css.card} data-pressing={pressing} data-assignment={held.assignmentId}>
      <span className={css.ring}>
        <Ring
          size={72}
          stroke={6}
          left={fraction}
          tone={left === null ? 'brand' : timeTone(left)}
          dashed={!confirmed}
        >
          <span className={left === null ? css.endless : css.big}>{big}</span>
          {small !== '' && <span className={css.small}>{small}</span>}
        </Ring>
      </span>
      <div className={css.name}>
        <span className={css.clip} title={visibleText(held.role.name)}>
          <RoleName role={held.role} plane={plane} />
        </span>
        <PrivilegeShield privilege={held.role.privilege} plane={plane} />
      </div>
      <div className={css.line}>
        <span className={css.clip} title={visibleText(scopeName(held.scope))}>
          <ServiceText text={scopeName(held.scope)} />
        </span>
        <span className={css.keep}>
          {' · '}
          {held.endsAt === null ? (
            endWords(null, now)
          ) : (
            <MomentTime at={held.endsAt}>{endWords(held.endsAt, now)}</MomentTime>
          )}
        </span>
        {through !== null && (
          <span className={css.said} title={visibleText(through)}>
            {' · '}
            <ServiceText text={through} />
          </span>
        )}
        {said !== null && (
          <span className={css.said} title={visibleText(held.asked?.justification ?? '')}>
            {' · '}
            <ServiceText text={said} />
          </span>
        )}
      </div>
      <div className={css.state}>
        <StateLineView line={line} />
      </div>
      <div className={css.compact}>
        <StateLineView line={{ tone: line.tone, text: compactLine(held, now, line) }} quiet />
      </div>
      <ActiveCardAction
        held={held}
        now={now}
        acting={acting}
        entry={entry}
        moreTime={moreTime}
        behind={behind}
      />
      <NextUp held={held} />
      {behind && held.kind !== 'activated' && <GroupBehind held={held} behind={behind} acting={acting} />}
    </li>
  );
}
