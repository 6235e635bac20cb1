import { Button } from '@fluentui/react-components';
import { runTitle } from './bulk-words.ts';
import { progressWords, tallyWords } from './run-tally.ts';
import { forgetRun, showRun } from './run-store.ts';
import type { RunNow } from './use-run.ts';
import css from './run-line.module.css';

type RunLineProps = { readonly now: RunNow; readonly onShow: () => void };

/** Above the list, unless the run itself stands beside it: how far it is, and the way back to it. */
export function RunLine({ now: { run, items, tally, going, shown }, onShow }: RunLineProps) {
  const recorded = tally.find(({ kind }) => kind === 'recorded')?.count ?? 0;
  // How many are recorded stands in the title.
  const rest = tally.filter(({ kind }) => kind !== 'recorded');
  return (
    <div className={css.line} data-shown={shown}>
      <p>
        <strong>{runTitle(run.decision, going, { all: items.length, recorded })}</strong>{' '}
        {going ? `${progressWords(items)} done` : tallyWords(rest)}
      </p>
      <Button
        size="small"
        onClick={() => {
          showRun();
          onShow();
        }}
      >
        Show
      </Button>
      {!going && (
        <Button size="small" appearance="transparent" onClick={() => forgetRun(run.account)}>
          Put away
        </Button>
      )}
    </div>
  );
}
