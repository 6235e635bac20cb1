import { Checkmark24Regular } from '@fluentui/react-icons/svg/checkmark';
import { readInFull } from '../list/inbox-words.ts';
import css from './nothing-waits.module.css';

type NothingWaitsProps = { readonly asOf: number; readonly now: number };

/** Said only of a complete reading: nobody waits for this user's decision. */
export function NothingWaits({ asOf, now }: NothingWaitsProps) {
  return (
    <section className={css.nothing} aria-labelledby="nothing-waits">
      <span className={css.mark} aria-hidden="true">
        <svg viewBox="0 0 104 104" className={css.ring}>
          <circle cx="52" cy="52" r="48" />
        </svg>
        <Checkmark24Regular />
      </span>
      <h2 id="nothing-waits" className={css.title}>
        Nothing waits for you
      </h2>
      <p className={css.words}>
        {readInFull(asOf, now)} What comes in shows here with the next reading; F5 reads now.
      </p>
    </section>
  );
}
