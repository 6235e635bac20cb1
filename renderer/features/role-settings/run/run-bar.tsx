import type { SettingsRun } from '../../../../shared/contract/role-settings/plan.ts';
import { isUnderWay, savedCount, settledCount } from './run-state.ts';
import { progressWords } from './run-words.ts';
import { tallyOf } from './run-tally.ts';
import css from './run-bar.module.css';

/** How far a run is: a bar in which each kind differs by pattern too. The words stand beside it. */
export function RunBar({ run }: { readonly run: SettingsRun }) {
  const underWay = isUnderWay(run);
  return (
    <span
      className={css.bar}
      {...(underWay
        ? {
            role: 'progressbar',
            'aria-label': 'Roles saved',
            'aria-valuemin': 0,
            'aria-valuemax': run.items.length,
            'aria-valuenow': settledCount(run),
            'aria-valuetext': progressWords(run),
          }
        : { 'aria-hidden': true })}
      data-saved={savedCount(run)}
    >
      {tallyOf(run.items, underWay).map(({ kind, count }) => (
        <span key={kind} className={css.part} data-kind={kind} style={{ flexGrow: count }} />
      ))}
    </span>
  );
}
