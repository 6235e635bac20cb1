import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { RunItem, SettingsRun } from '../../../../shared/contract/role-settings/plan.ts';
import { keyOfHeld } from '../../../../shared/domain/role-key.ts';
import { WaitingWords } from '../../../components/run/waiting-words.tsx';
import { Refusal } from '../../../components/refusal.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { StepUpGoingOn } from '../../../components/step-up-going-on.tsx';
import { closeDialog } from '../review/shown-step.ts';
import { DialogStep } from '../../../components/dialog-step.tsx';
import { RunActions } from './run-actions.tsx';
import { RunRoleResult } from './run-role-result.tsx';
import { RunRow } from './run-row.tsx';
import { isUnderWay } from './run-state.ts';
import { runTitle, runWords } from './run-words.ts';
import { itemEnd } from './item-end.ts';
import { SaveBar } from './save-bar.tsx';
import { useRun } from './use-run.ts';
import css from './run-face.module.css';

/** A save and what became of each role and each rule. It can be left: it goes on, and its line above the page leads back here. */
export function RunFace({ runId }: { readonly runId: string | null }) {
  const run = useRun();
  if (run !== null && (runId === null || run.runId === runId)) return <Run key={run.runId} run={run} />;
  return (
    <DialogStep
      title={runId === null ? 'No save is under way' : 'Saving'}
      actions={<Button onClick={closeDialog}>Close</Button>}
    >
      <p>{runId === null ? 'It was put away.' : 'It begins.'}</p>
    </DialogStep>
  );
}

function Run({ run }: { readonly run: SettingsRun }) {
  const underWay = isUnderWay(run);
  const [only, second] = run.items;
  return (
    <DialogStep
      title={<ServiceText text={runTitle(run)} />}
      actions={
        <>
          <Button data-keeps onClick={closeDialog}>
            {underWay ? 'Go on in the background' : 'Close'}
          </Button>
          <RunActions run={run} size="medium" onPutAway={closeDialog} />
        </>
      }
    >
      <p className={css.words}>
        {runWords(run)} {run.state === 'waiting' && <WaitingWords resumesAt={run.resumesAt} />}
      </p>
      {second && <SaveBar run={run} />}
      {run.state === 'step-up' && <StepUpGoingOn />}
      {run.problem && !underWay && <Refusal problem={run.problem} intent="warning" />}
      {only && !second ? (
        <RunRoleResult item={only} underWay={underWay} />
      ) : (
        <RunRows items={run.items} underWay={underWay} />
      )}
    </DialogStep>
  );
}

/** What needs a look, before the rest; while it goes on nothing changes its place. */
function RunRows({ items, underWay }: { readonly items: readonly RunItem[]; readonly underWay: boolean }) {
  const [troubledOnly, setTroubledOnly] = useState(false);
  const troubled = items.filter((item) => {
    const end = itemEnd(item, underWay);
    return end !== 'done' && end !== 'going';
  });
  const shown = troubledOnly ? troubled : items;
  return (
    <>
      {troubled.length > 0 && troubled.length < items.length && (
        <Button
          size="small"
          className={css.only}
          aria-pressed={troubledOnly}
          onClick={() => setTroubledOnly(!troubledOnly)}
        >
          Not saved only ({troubled.length})
        </Button>
      )}
      <ul className={css.rows} aria-label="What became of each">
        {shown.map((item) => (
          <RunRow key={keyOfHeld(item)} item={item} underWay={underWay} />
        ))}
      </ul>
    </>
  );
}
