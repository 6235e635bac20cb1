import { Button } from '@fluentui/react-components';
import { ServiceText } from '../../../components/service-text.tsx';
import { StepUpGoingOn } from '../../../components/step-up-going-on.tsx';
import { openStep, useDialogStep } from '../review/dialog-step.ts';
import { RunActions } from './run-actions.tsx';
import { RunBar } from './run-bar.tsx';
import { isTroubled, runTitle, runWords } from './run-words.ts';
import { isUnderWay } from './run-state.ts';
import { useRun, useSayRun } from './use-run.ts';
import { WaitingWords } from './waiting-words.tsx';
import css from './run-line.module.css';

/** The save under way, or the last one, above the matrix or the editor: how far it is, and what can be done about it. */
export function RunLine() {
  const run = useRun();
  const inDialog = useDialogStep(({ step }) => step?.kind === 'run');
  useSayRun();
  if (run === null) return null;
  return (
    <section
      className={css.line}
      aria-label="Saving role settings"
      data-run={run.state}
      data-troubled={isTroubled(run)}
    >
      <div className={css.words}>
        <p>
          <strong>
            <ServiceText text={`${runTitle(run)}.`} />
          </strong>{' '}
          {runWords(run)} <WaitingWords run={run} />
        </p>
        {isUnderWay(run) && <RunBar run={run} />}
      </div>
      <Button size="small" data-shows-run onClick={() => openStep({ kind: 'run', runId: null })}>
        Show
      </Button>
      <RunActions run={run} size="small" onPutAway={focusPage} />
      {run.state === 'step-up' && !inDialog && (
        <div className={css.stepUp}>
          <StepUpGoingOn />
        </div>
      )}
    </section>
  );
}

/** The line goes, and the focus with it: the page's title takes it. */
function focusPage(): void {
  document.querySelector<HTMLElement>('main [data-page-title]')?.focus();
}
