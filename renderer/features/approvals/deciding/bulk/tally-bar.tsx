import type { Tally } from './run-tally.ts';
import css from './tally-bar.module.css';

/** What a run came to so far: a bar in which each kind differs by pattern too, and the same in words. */
export function TallyBar({ tally }: { readonly tally: Tally }) {
  return (
    <div className={css.tally}>
      <span className={css.bar} aria-hidden="true">
        {tally.map(({ kind, count }) => (
          <span key={kind} className={css.part} data-kind={kind} style={{ flexGrow: count }} />
        ))}
      </span>
      <ul className={css.words}>
        {tally.map(({ kind, count, words }) => (
          <li key={kind} className={css.word}>
            <span className={css.swatch} data-kind={kind} aria-hidden="true" />
            <strong>{count}</strong> {words}
          </li>
        ))}
      </ul>
    </div>
  );
}
