import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import type { DecidedRequest } from '../../../../shared/contract/approvals.ts';
import { MomentTime } from '../../../components/moment-time.tsx';
import { QuietIcon } from '../../../components/quiet-icon.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { momentText } from '../../../components/when.ts';
import { resultWords } from './decided-words.ts';
import { RequestOption } from './request-option.tsx';
import css from './decided-option.module.css';

type DecidedOptionProps = { readonly decided: DecidedRequest; readonly now: number };

/** A request that was seen decided: how, by whom, when. */
export function DecidedOption({ decided, now }: DecidedOptionProps) {
  const { request, result, at } = decided;
  return (
    <RequestOption
      requestor={request.requestor}
      own={request.own}
      role={request.role}
      scope={request.scope}
      when={<MomentTime at={at}>{momentText(at, now)}</MomentTime>}
      long={null}
      line={
        <span className={css.result} data-result={result}>
          {result === 'approved' && <QuietIcon icon={CheckmarkCircle16Filled} />}
          {result === 'denied' && <QuietIcon icon={DismissCircle16Filled} />}
          <ServiceText text={resultWords(decided)} />
        </span>
      }
    />
  );
}
