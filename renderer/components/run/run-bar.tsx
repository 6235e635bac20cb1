import type { Tally } from './run-end.ts';
import css from './run-bar.module.css';

type RunBarProps = {
  readonly tally: Tally;
  /** While it goes on: what is counted ("Roles saved"), and how far it is in words. Null once it is over. */
  readonly progress: { readonly label: string; readonly words: string } | null;
};

/** How far a run is: a bar in which each end differs by pattern too. The words stand beside it. */
export function RunBar({ tally, progress }: RunBarProps) {
  const all = tally.reduce((sum, { count }) => sum + count, 0);
  const going = tally.find(({ end }) => end === 'going')?.count ?? 0;
  return (
    <span
      className={css.bar}
      {...(progress === null
        ? { 'aria-hidden': true }
        : {
            role: 'progressbar',
            'aria-label': progress.label,
            'aria-valuemin': 0,
            'aria-valuemax': all,
            'aria-valuenow': all - going,
            'aria-valuetext': progress.words,
          })}
    >
      {tally.map(({ end, count }) => (
        <span key={end} className={css.part} data-end={end} style={{ flexGrow: count }} />
      ))}
    </span>
  );
}
