import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import { Send16Regular } from '@fluentui/react-icons/svg/send';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import { durationText, minutesOf } from '../../../../shared/domain/durations.ts';
import { QuietIcon } from '../../../components/quiet-icon.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { useStand } from '../use-stand.ts';
import type { DecisionStand } from '../deciding/decision-stand.ts';
import { decideTone, leftWords } from './decide-time.ts';
import { RequestOption } from './request-option.tsx';
import css from './waiting-option.module.css';

/** A request that waits, with the time left; in its place for a second more once it is decided. */
export function WaitingOption({ request }: { readonly request: WaitingRequest }) {
  const { stand, now } = useStand(request);
  const { requestor, own, role, duration, justification, decideBy } = request;
  const minutes = duration === null ? undefined : minutesOf(duration);
  return (
    <RequestOption
      requestor={requestor}
      own={own}
      role={role}
      when={<When stand={stand} left={decideBy === null ? null : decideBy - now} />}
      long={minutes === undefined ? null : durationText(minutes)}
      line={own ? 'Your own request. Someone else decides.' : <ServiceText text={justification} />}
    />
  );
}

const DONE = { approve: 'Approved', deny: 'Denied' } as const;

function When({ stand, left }: { readonly stand: DecisionStand; readonly left: number | null }) {
  switch (stand.kind) {
    case 'recorded':
      return (
        <span className={css.done}>
          <CheckmarkCircle16Filled aria-hidden="true" />
          {DONE[stand.decision]}
        </span>
      );
    case 'sending':
      return (
        <span className={css.mark}>
          <Send16Regular aria-hidden="true" />
          Sending
        </span>
      );
    case 'unknown':
      return (
        <span className={css.look}>
          <QuietIcon icon={QuestionCircle16Regular} />
          Outcome unknown
        </span>
      );
    case 'decided':
      return <span className={css.mark}>{ENDED[stand.decided.result]}</span>;
    case 'gone':
      return <span className={css.mark}>no longer waits</span>;
    case 'over':
      return <span className={css.mark}>over</span>;
    case 'open':
    case 'own':
      break;
  }
  const soon = left !== null && decideTone(left) !== 'slate';
  return (
    <span className={soon ? css.look : css.mark}>
      {soon && <Warning16Filled aria-hidden="true" />}
      {leftWords(left)}
    </span>
  );
}

const ENDED = {
  approved: 'approved',
  denied: 'denied',
  expired: 'over',
  gone: 'no longer waits',
} as const;
