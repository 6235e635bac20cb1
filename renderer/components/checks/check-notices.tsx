import { Notice } from '../notice.tsx';
import { ServiceText } from '../service-text.tsx';
import type { CheckInWords } from './check-in-words.ts';
import css from './check-notices.module.css';

type Checks = { readonly checks: readonly CheckInWords[] };

/** What of a change would be refused, and why; each with what to do about it. */
export function RefusedNotices({ checks }: Checks) {
  return checks.map(({ key, title, meaning, fix }) => (
    <Notice key={key} intent="error" title={<ServiceText text={`${title}.`} />}>
      <ServiceText text={`${meaning} ${fix}`.trim()} />
    </Notice>
  ));
}

/** What is to be thought of before a change is made, and what could not be checked. Neither stops it. */
export function WarnedList({ checks }: Checks) {
  if (checks.length === 0) return null;
  return (
    <ul className={css.warned} aria-label="To be thought of">
      {checks.map(({ key, result, title, meaning, fix }) => (
        <li key={key} data-result={result}>
          <strong>
            <ServiceText text={`${title}.`} />
          </strong>{' '}
          <ServiceText text={`${meaning} ${fix}`.trim()} />
        </li>
      ))}
    </ul>
  );
}
