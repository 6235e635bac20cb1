import { RunLine } from '../../../components/run/run-line.tsx';
import { WaitingWords } from '../../../components/run/waiting-words.tsx';
import { StepUpGoingOn } from '../../../components/step-up-going-on.tsx';
import { openStep, useShownStep } from '../review/shown-step.ts';
import { RunActions } from './run-actions.tsx';
import { isUnderWay } from './run-state.ts';
import { isTroubled, runTitle, runWords } from './run-words.ts';
import { SaveBar } from './save-bar.tsx';
import { useRun, useSayRun } from './use-run.ts';

/** The save under way, or the last one, above the matrix or the editor. */
export function SaveLine() {
  const run = useRun();
  const inDialog = useShownStep(({ step }) => step?.kind === 'run');
  useSayRun();
  if (run === null) return null;
  return (
    <RunLine
      label="Saving role settings"
      state={run.state}
      troubled={isTroubled(run)}
      title={runTitle(run)}
      words={
        <>
          {runWords(run)} {run.state === 'waiting' && <WaitingWords resumesAt={run.resumesAt} />}
        </>
      }
      bar={isUnderWay(run) && <SaveBar run={run} />}
      actions={<RunActions run={run} size="small" onPutAway={focusPage} />}
      onShow={() => openStep({ kind: 'run', runId: null })}
    >
      {run.state === 'step-up' && !inDialog ? <StepUpGoingOn /> : undefined}
    </RunLine>
  );
}

/** The line goes, and the focus with it: the page's title takes it. */
function focusPage(): void {
  document.querySelector<HTMLElement>('main [data-page-title]')?.focus();
}
