import { useRef } from 'react';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { durationText, minutesOf } from '../../../../shared/domain/durations.ts';
import { MomentTime } from '../../../components/moment-time.tsx';
import { QuietIcon } from '../../../components/quiet-icon.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { momentText } from '../../../components/when.ts';
import { RequestOption } from '../list/request-option.tsx';
import { outcomeWords } from './past-words.ts';
import { overAt, type PastRow } from './past-rows.ts';
import { SecondLookMark } from './second-look-mark.tsx';
import { useDecider, useWantOnScreen } from './use-decider.ts';
import { howItEnded } from './who-decided.ts';
import css from './past-option.module.css';

type PastOptionProps = { readonly row: PastRow; readonly now: number };

/** A request that is over: how it ended, through whom, when. Who decided is asked for while the row is on screen. */
export function PastOption({ row, now }: PastOptionProps) {
  const { request } = row;
  const box = useRef<HTMLSpanElement>(null);
  useWantOnScreen(row, box);
  const decider = useDecider(request.requestId);
  const ended = howItEnded(row, decider ?? undefined);
  const at = ended.at ?? overAt(row);
  const minutes = request.duration === null ? undefined : minutesOf(request.duration);
  return (
    <RequestOption
      requestor={request.requestor}
      own={request.own}
      role={request.role}
      scope={request.scope}
      when={at !== null && <MomentTime at={at}>{momentText(at, now)}</MomentTime>}
      long={minutes === undefined ? null : durationText(minutes)}
      line={
        <span ref={box} className={css.result} data-result={ended.outcome}>
          {ended.outcome === 'approved' && <QuietIcon icon={CheckmarkCircle16Filled} />}
          {ended.outcome === 'denied' && <QuietIcon icon={DismissCircle16Filled} />}
          <ServiceText text={outcomeWords(ended, request.status)} />
        </span>
      }
      mark={<SecondLookMark row={row} decider={decider} />}
    />
  );
}
