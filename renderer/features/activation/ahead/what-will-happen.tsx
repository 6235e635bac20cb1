import { ArrowForward20Regular } from '@fluentui/react-icons/svg/arrow-forward';
import { CalendarClock20Regular } from '@fluentui/react-icons/svg/calendar-clock';
import { Info20Regular } from '@fluentui/react-icons/svg/info';
import { Key20Regular } from '@fluentui/react-icons/svg/key';
import { KeyMultiple20Regular } from '@fluentui/react-icons/svg/key-multiple';
import { PersonAvailable20Regular } from '@fluentui/react-icons/svg/person-available';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import { ShieldKeyhole20Regular } from '@fluentui/react-icons/svg/shield-keyhole';
import { ApproverAvatars } from '../../../components/approver-avatars.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { useNow } from '../../../state/use-now.ts';
import { wakeEachMinute } from '../../../state/wake-times.ts';
import { aheadLine } from './chain-ahead.ts';
import { stepsAhead, type AskedFor } from './steps-ahead.ts';
import css from './what-will-happen.module.css';

const ICONS = {
  'sign-in': ShieldKeyhole20Regular,
  approval: PersonAvailable20Regular,
  start: CalendarClock20Regular,
  active: Key20Regular,
  unknown: QuestionCircle20Regular,
  'with-it': KeyMultiple20Regular,
  second: ArrowForward20Regular,
  nowhere: Info20Regular,
} as const;

/** What sending leads to, before it is sent. */
export function WhatWillHappen({ asked }: { readonly asked: readonly AskedFor[] }) {
  const now = useNow(wakeEachMinute);
  const [only] = asked;
  const ahead = asked.length === 1 && only ? aheadLine(only.eligible) : null;
  return (
    <section className={css.section} aria-labelledby="what-will-happen">
      <h3 id="what-will-happen" className={css.title}>
        What will happen
      </h3>
      {ahead !== null && <p className={css.ahead}>{ahead}</p>}
      <ol className={css.steps}>
        {stepsAhead(asked, now).map(({ kind, title, detail, approvers, plane }) => {
          const Icon = ICONS[kind];
          return (
            <li key={`${kind} ${title}`} className={css.step}>
              <span className={css.icon}>
                <Icon aria-hidden="true" />
              </span>
              <div className={css.words}>
                <p className={css.strong}>
                  <ServiceText text={title} />
                </p>
                {approvers !== null && (
                  <div className={css.detail}>
                    <ApproverAvatars approvers={approvers} plane={plane} />
                  </div>
                )}
                <p className={css.detail}>
                  <ServiceText text={detail} />
                </p>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
