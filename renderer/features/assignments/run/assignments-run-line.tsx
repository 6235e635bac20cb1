import { RunBar } from '../../../components/run/run-bar.tsx';
import { RunLine } from '../../../components/run/run-line.tsx';
import { WaitingWords } from '../../../components/run/waiting-words.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { StepUpGoingOn } from '../../../components/step-up-going-on.tsx';
import { useSlice } from '../../../state/slices-store.ts';
import { useNow } from '../../../state/use-now.ts';
import { wakeEachMinute } from '../../../state/wake-times.ts';
import { openStep, useChangeStep } from '../change-store.ts';
import { RunActions } from './run-actions.tsx';
import { isUnderWay } from './run-state.ts';
import { isTroubled, progressWords, runTitle, runWords, tallyOfRun } from './run-words.ts';
import { useSayRun } from './use-say-run.ts';

/** The change under way, or the last one, above the list: how far it is, and what can be done about it. */
export function AssignmentsRunLine() {
  const { run } = useSlice('assignmentsRun');
  const inDialog = useChangeStep(({ step }) => step?.kind === 'run');
  const now = useNow(wakeEachMinute);
  useSayRun();
  if (run === null) return null;
  return (
    <RunLine
      label="Changing assignments"
      state={run.state}
      troubled={isTroubled(run)}
      title={runTitle(run)}
      words={
        <>
          <ServiceText text={runWords(run, now)} />{' '}
          {run.state === 'waiting' && <WaitingWords resumesAt={run.resumesAt} />}
        </>
      }
      bar={
        isUnderWay(run) && (
          <RunBar
            tally={tallyOfRun(run)}
            progress={{ label: 'Assignments done', words: progressWords(run) }}
          />
        )
      }
      actions={<RunActions run={run} size="small" onPutAway={focusPage} />}
      onShow={() => openStep({ kind: 'run', runId: null })}
    >
      {run.state === 'step-up' && !inDialog && <StepUpGoingOn />}
    </RunLine>
  );
}

/** The line goes, and the focus with it: the page's title takes it. */
function focusPage(): void {
  document.querySelector<HTMLElement>('main [data-page-title]')?.focus();
}
