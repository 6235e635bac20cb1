import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Approvals } from '../../../../shared/contract/approvals.ts';
import type { Coverage } from '../../../../shared/contract/my-roles.ts';
import { ageText } from '../../../../shared/domain/time-left.ts';
import { PLANES } from '../../../components/coverage-reason.ts';
import { QuietIcon } from '../../../components/quiet-icon.tsx';
import { ownWords } from './inbox-words.ts';
import css from './what-was-read.module.css';

const HOW: Record<Coverage['state'], string> = {
  unread: 'not read yet',
  complete: 'in full',
  partial: 'not in full',
  refused: 'refused',
  failed: 'not read',
};

type WhatWasReadProps = {
  readonly approvals: Approvals;
  readonly now: number;
  /** What that comes to, where the card that says it has no room. */
  readonly sum: string;
};

/** In the place of an empty list: what was read, how far, and when. */
export function WhatWasRead({ approvals, now, sum }: WhatWasReadProps) {
  const own = ownWords(approvals);
  return (
    <section className={css.read} aria-labelledby="what-was-read">
      <p className={css.sum}>{sum}</p>
      <h2 id="what-was-read" className={css.title}>
        What was read
      </h2>
      <ul>
        {approvals.coverage.map(({ plane, state }) => (
          <li key={plane} className={css.plane} data-complete={state === 'complete'}>
            <QuietIcon icon={state === 'complete' ? CheckmarkCircle16Filled : Warning16Filled} />
            <span>{PLANES[plane]}</span>
            <span className={css.how}>
              {HOW[state]}
              {state === 'complete' && approvals.asOf !== null && `, ${ageText(now - approvals.asOf)}`}
            </span>
          </li>
        ))}
      </ul>
      {own !== null && <p className={css.own}>{own}</p>}
    </section>
  );
}
