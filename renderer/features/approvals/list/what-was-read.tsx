import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Approvals } from '../../../../shared/contract/approvals.ts';
import { PLANES, type Coverage } from '../../../../shared/contract/my-roles.ts';
import { ageText } from '../../../../shared/domain/time-left.ts';
import { PLANES as PLANE_NAMES } from '../../../components/coverage-reason.ts';
import { QuietIcon } from '../../../components/quiet-icon.tsx';
import { coverageOf } from '../../../state/coverage.ts';
import { emptyWords, ownWords } from './inbox-words.ts';
import css from './what-was-read.module.css';

const HOW: Record<Coverage['state'], string> = {
  unread: 'not read yet',
  complete: 'in full',
  partial: 'not in full',
  refused: 'refused',
  failed: 'not read',
};

type WhatWasReadProps = { readonly approvals: Approvals; readonly now: number };

/** In the place of an empty list: what was read, how far, and when; and what that comes to. */
export function WhatWasRead({ approvals, now }: WhatWasReadProps) {
  const own = ownWords(approvals);
  return (
    <section className={css.read} aria-labelledby="what-was-read">
      <p className={css.sum}>{emptyWords(approvals)}</p>
      <h2 id="what-was-read" className={css.title}>
        What was read
      </h2>
      <ul>
        {PLANES.map((plane) => coverageOf(approvals, plane)).map(({ plane, state, asOf }) => (
          <li key={plane} className={css.plane} data-complete={state === 'complete'}>
            <QuietIcon icon={state === 'complete' ? CheckmarkCircle16Filled : Warning16Filled} />
            <span>{PLANE_NAMES[plane]}</span>
            <span className={css.how}>
              {HOW[state]}
              {asOf !== null && `, ${state === 'complete' ? '' : 'last '}${ageText(now - asOf)}`}
            </span>
          </li>
        ))}
      </ul>
      {own !== null && <p className={css.own}>{own}</p>}
    </section>
  );
}
