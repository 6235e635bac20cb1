import { useMemo } from 'react';
import { CalendarClock20Regular } from '@fluentui/react-icons/svg/calendar-clock';
import { PersonClock20Regular } from '@fluentui/react-icons/svg/person-clock';
import type { ActivityEntry } from '../../../../shared/contract/activity.ts';
import type { OpenRequest } from '../../../../shared/contract/my-roles.ts';
import { APPROVAL_WINDOW_MS } from '../../../../shared/domain/approval-window.ts';
import { planeOfHeld } from '../../../../shared/domain/planes.ts';
import { PrivilegeShield } from '../../../components/privilege-shield.tsx';
import { RoleName } from '../../../components/role-name.tsx';
import { Ring } from '../../../components/ring.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { visibleText } from '../../../components/visible-text.ts';
import { useNow } from '../../../state/use-now.ts';
import { wakeEachMinute, wakeForAny, wakeForTimeLeft } from '../../../state/wake-times.ts';
import type { Acting } from '../acting-words.ts';
import { CancelState } from './cancel-state.tsx';
import { RequestActions } from './request-actions.tsx';
import { StepLine } from '../../../components/step-line.tsx';
import { decisionTimeLeft, decisionTimeWords, requestFacts, stageLine, stepsOf } from './stage-words.ts';
import { WhoDecides } from './who-decides.tsx';
import css from './waiting-item.module.css';

type RequestItemProps = {
  readonly request: OpenRequest;
  readonly cancel: ActivityEntry | undefined;
  readonly acting: Acting;
};

/** One open request of mine: how far it is, how long others have and who they are, and the ways to hurry or leave it. */
export function RequestItem({ request, cancel, acting }: RequestItemProps) {
  const { decideBy } = request;
  const now = useNow(useMemo(() => wakeForAny([wakeEachMinute, wakeForTimeLeft(decideBy)]), [decideBy]));
  const left = decisionTimeLeft(request, now);
  const Icon = request.stage === 'scheduled' ? CalendarClock20Regular : PersonClock20Regular;
  const facts = requestFacts(request);
  const plane = planeOfHeld(request);
  return (
    <li className={css.item} data-request={request.requestId}>
      <Ring size={44} stroke={5} left={left === null ? null : left / APPROVAL_WINDOW_MS} tone="slate">
        <Icon />
      </Ring>
      <div className={css.words}>
        <div className={css.name}>
          <span className={css.clip} title={visibleText(request.role.name)}>
            <RoleName role={request.role} plane={plane} />
          </span>
          <PrivilegeShield privilege={request.role.privilege} plane={plane} />
        </div>
        <div className={css.caption} title={visibleText(facts)}>
          <ServiceText text={facts} />
        </div>
        <div className={`${css.caption} ${css.stage}`}>{stageLine(request, now)}</div>
      </div>
      <div className={css.steps}>
        <StepLine steps={stepsOf(request, now)} />
      </div>
      <div className={css.side}>
        {left !== null && <span className={css.strong}>{decisionTimeWords(left)}</span>}
        {request.stage === 'waiting-for-approval' && left !== 0 && (
          <WhoDecides approvers={request.approvers} plane={plane} />
        )}
        {request.stage === 'waiting-for-administrator' && (
          <span className={css.caption}>an administrator decides</span>
        )}
      </div>
      <RequestActions request={request} cancel={cancel} acting={acting} />
      <CancelState cancel={cancel} />
    </li>
  );
}
