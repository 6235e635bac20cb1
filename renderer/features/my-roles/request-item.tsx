import { useMemo } from 'react';
import { CalendarClock20Regular } from '@fluentui/react-icons/svg/calendar-clock';
import { PersonClock20Regular } from '@fluentui/react-icons/svg/person-clock';
import type { OpenRequest } from '../../../shared/contract/my-roles.ts';
import { PrivilegeShield } from '../../components/privilege-shield.tsx';
import { Ring } from '../../components/ring.tsx';
import { scopeName } from '../../components/scope-words.ts';
import { ServiceText } from '../../components/service-text.tsx';
import { useNow } from '../../state/use-now.ts';
import { wakeEachMinute, wakeForAny, wakeForTimeLeft } from '../../state/wake-times.ts';
import { RequestSteps } from './request-steps.tsx';
import { DECIDE_WITHIN_MS, decisionTimeLeft, decisionTimeWords, stageLine, stepsOf } from './stage-words.ts';
import css from './waiting-item.module.css';

/** One open request of mine: how far it is, and how long others have. */
export function RequestItem({ request }: { readonly request: OpenRequest }) {
  const deadline = request.createdAt === null ? null : request.createdAt + DECIDE_WITHIN_MS;
  const wake = useMemo(() => wakeForAny([wakeEachMinute, wakeForTimeLeft(deadline)]), [deadline]);
  const now = useNow(wake);
  const left = decisionTimeLeft(request, now);
  const Icon = request.stage === 'scheduled' ? CalendarClock20Regular : PersonClock20Regular;
  return (
    <li className={css.item} data-request={request.requestId}>
      <Ring size={44} stroke={5} left={left === null ? null : left / DECIDE_WITHIN_MS} tone="slate">
        <Icon />
      </Ring>
      <div className={css.words}>
        <div className={css.name}>
          <span className={css.clip}>
            <ServiceText text={request.role.name} />
          </span>
          <PrivilegeShield privilege={request.role.privilege} />
        </div>
        <div className={css.caption}>
          <ServiceText text={scopeName(request.scope)} />
          <span className={css.stage}> · {stageLine(request, now)}</span>
        </div>
      </div>
      <div className={css.steps}>
        <RequestSteps steps={stepsOf(request, now)} />
      </div>
      <div className={css.side}>
        {left !== null && <span className={css.strong}>{decisionTimeWords(left)}</span>}
        {request.stage === 'waiting-for-approval' && left !== 0 && (
          <span className={css.caption}>an approver decides</span>
        )}
      </div>
    </li>
  );
}
