import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Clock20Regular } from '@fluentui/react-icons/svg/clock';
import { Eye20Regular } from '@fluentui/react-icons/svg/eye';
import { Flag16Filled } from '@fluentui/react-icons/svg/flag';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { PeopleSwap20Regular } from '@fluentui/react-icons/svg/people-swap';
import { TextQuote20Regular } from '@fluentui/react-icons/svg/text-quote';
import { TicketDiagonal20Regular } from '@fluentui/react-icons/svg/ticket-diagonal';
import { Timer20Regular } from '@fluentui/react-icons/svg/timer';
import { QuietIcon } from '../../../components/quiet-icon.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import type { FlagLine } from './flag-words.ts';
import { SkeletonLines } from './skeleton-lines.tsx';
import type { Verdict } from './verdict.ts';
import css from './verdict-box.module.css';

const ICONS: Readonly<Record<FlagLine['kind'], typeof Eye20Regular>> = {
  'short-justification': TextQuote20Regular,
  'vague-justification': TextQuote20Regular,
  'same-words': TextQuote20Regular,
  'hidden-characters': Eye20Regular,
  'off-hours': Clock20Regular,
  'longer-than-usual': Timer20Regular,
  'ticket-missing': TicketDiagonal20Regular,
  mutual: PeopleSwap20Regular,
};

const MUTUAL_WORDS = {
  no: 'You do not decide about each other.',
  'not-checked': 'Whether you could approve each other was not checked.',
} as const;

type VerdictBoxProps = {
  readonly verdict: Verdict;
  /** Whether more may stand out: what is read for the request has not come yet. */
  readonly reading: boolean;
};

/** What stands out, one line each; green only for what was checked, with what was not checked under it. */
export function VerdictBox({
  verdict: { tone, lines, checked, notChecked, mutual },
  reading,
}: VerdictBoxProps) {
  const open = notChecked.length > 0 && <p className={css.open}>Not checked: {notChecked.join('; ')}.</p>;
  if (tone === 'flags') {
    return (
      <section className={css.flags} aria-labelledby="things-to-look-at">
        <h3 id="things-to-look-at" className={css.title}>
          <Flag16Filled aria-hidden="true" />
          {lines.length === 1 ? '1 thing to look at' : `${lines.length} things to look at`}
        </h3>
        <ul className={css.lines}>
          {lines.map(({ kind, claim, evidence }) => (
            <li key={kind} className={css.line}>
              <QuietIcon icon={ICONS[kind]} className={css.icon} />
              <span>
                <strong>{claim}</strong> <ServiceText text={evidence} />
              </span>
            </li>
          ))}
          {mutual !== 'yes' && (
            <li className={css.line} data-quiet>
              <QuietIcon icon={PeopleSwap20Regular} className={css.icon} />
              {mutual === 'reading' ? <SkeletonLines count={1} /> : MUTUAL_WORDS[mutual]}
            </li>
          )}
        </ul>
        <div className={css.foot}>
          {reading ? <SkeletonLines count={1} /> : open || <p className={css.open}>The rest was checked.</p>}
        </div>
      </section>
    );
  }
  return (
    <section className={css.calm} data-tone={tone} aria-label="What stands out">
      <QuietIcon
        icon={tone === 'clear' ? CheckmarkCircle20Filled : MoreHorizontal20Regular}
        className={css.mark}
      />
      <div className={css.words}>
        <p>
          {tone === 'clear'
            ? `Nothing stands out in what could be read: ${checked.join(', ')}.`
            : 'Nothing stands out so far.'}
        </p>
        {reading ? <SkeletonLines count={1} /> : open}
      </div>
    </section>
  );
}
