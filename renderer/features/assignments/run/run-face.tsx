import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { AssignmentRunItem, AssignmentsRun } from '../../../../shared/contract/assignments/plan.ts';
import { DialogStep } from '../../../components/dialog-step.tsx';
import { Refusal } from '../../../components/refusal.tsx';
import { RunBar } from '../../../components/run/run-bar.tsx';
import { WaitingWords } from '../../../components/run/waiting-words.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { StepUpGoingOn } from '../../../components/step-up-going-on.tsx';
import { useSlice } from '../../../state/slices-store.ts';
import { useNow } from '../../../state/use-now.ts';
import { wakeEachMinute } from '../../../state/wake-times.ts';
import { closeChange } from '../change-store.ts';
import { RowsNear } from '../rows/rows-near.tsx';
import { itemEnd } from './item-end.ts';
import { ItemResult } from './item-result.tsx';
import { RunActions } from './run-actions.tsx';
import { RunRow } from './run-row.tsx';
import { isUnderWay } from './run-state.ts';
import { progressWords, runTitle, runWords, tallyOfRun } from './run-words.ts';
import css from './run-face.module.css';

/** A change and what became of each. It can be left: it goes on, and its line above the list leads back here. */
export function RunFace({ runId }: { readonly runId: string | null }) {
  const { run } = useSlice('assignmentsRun');
  if (run !== null && (runId === null || run.runId === runId)) return <Run key={run.runId} run={run} />;
  return (
    <DialogStep
      title={runId === null ? 'No change is under way' : 'It begins'}
      actions={<Button onClick={closeChange}>Close</Button>}
    >
      <p>{runId === null ? 'It was put away.' : 'What is in force is read again first.'}</p>
    </DialogStep>
  );
}

function Run({ run }: { readonly run: AssignmentsRun }) {
  const underWay = isUnderWay(run);
  const now = useNow(wakeEachMinute);
  const [only, second] = run.items;
  const words = second || underWay ? runWords(run, now) : '';
  return (
    <DialogStep
      title={<ServiceText text={runTitle(run)} />}
      actions={
        <>
          <Button data-keeps onClick={closeChange}>
            {underWay ? 'Go on in the background' : 'Close'}
          </Button>
          <RunActions run={run} size="medium" onPutAway={closeChange} />
        </>
      }
    >
      {words !== '' && (
        <p className={css.words}>
          <ServiceText text={words} /> {run.state === 'waiting' && <WaitingWords resumesAt={run.resumesAt} />}
        </p>
      )}
      {second && (
        <RunBar
          tally={tallyOfRun(run)}
          progress={underWay ? { label: 'Assignments done', words: progressWords(run) } : null}
        />
      )}
      {run.state === 'step-up' && <StepUpGoingOn />}
      {run.problem && !underWay && <Refusal problem={run.problem} intent="warning" />}
      {only && !second ? (
        <ItemResult item={only} underWay={underWay} now={now} />
      ) : (
        <RunRows items={run.items} underWay={underWay} now={now} />
      )}
    </DialogStep>
  );
}

type RunRowsProps = {
  readonly items: readonly AssignmentRunItem[];
  readonly underWay: boolean;
  readonly now: number;
};

/** What became of each, in the order it was asked for: nothing changes its place while it goes on. */
function RunRows({ items, underWay, now }: RunRowsProps) {
  const [troubledOnly, setTroubledOnly] = useState(false);
  const placed = items.map((item, place) => ({ item, place }));
  const troubled = placed.filter(({ item }) => {
    const end = itemEnd(item, underWay);
    return end !== 'done' && end !== 'going';
  });
  const shown = troubledOnly ? troubled : placed;
  return (
    <>
      {troubled.length > 0 && troubled.length < items.length && (
        <Button
          size="small"
          className={css.only}
          aria-pressed={troubledOnly}
          onClick={() => setTroubledOnly(!troubledOnly)}
        >
          Not done only ({troubled.length})
        </Button>
      )}
      <RowsNear label="What became of each" items={shown} keyOf={({ place }) => place}>
        {({ item }, place) => <RunRow item={item} underWay={underWay} now={now} place={place} />}
      </RowsNear>
    </>
  );
}
