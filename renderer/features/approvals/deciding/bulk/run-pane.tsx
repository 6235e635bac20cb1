import { useEffect } from 'react';
import { Button } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { Refusal } from '../../../../components/refusal.tsx';
import { ServiceText } from '../../../../components/service-text.tsx';
import { asksForSignIn } from '../../../../components/sign-in-kinds.ts';
import { StepUpGoingOn } from '../../../../components/step-up-going-on.tsx';
import { useNow } from '../../../../state/use-now.ts';
import { wakeEachMinute } from '../../../../state/wake-times.ts';
import type { Problem } from '../../../../../shared/contract/problem.ts';
import type { ItemNow } from '../item-now.ts';
import { runTitle } from './bulk-words.ts';
import { progressWords } from './run-tally.ts';
import { RetryButton } from './retry-button.tsx';
import { RunRow } from './run-row.tsx';
import { forgetRun, hideRun } from './run-store.ts';
import { TallyBar } from './tally-bar.tsx';
import { useJustificationAgain } from './use-justification-again.ts';
import type { RunNow } from './use-run.ts';
import css from './run-pane.module.css';

type RunPaneProps = {
  readonly now: RunNow;
  readonly onBack: () => void;
  /** It came in the place of what had the focus. */
  readonly onLostFocus: () => void;
};

/** In the card's place: several decisions on their way, and what became of each. It can be left; they go on. */
export function RunPane({ now: { run, items, tally, going }, onBack, onLostFocus }: RunPaneProps) {
  useEffect(() => {
    if (document.activeElement === document.body) onLostFocus();
  }, [onLostFocus]);
  const moment = useNow(wakeEachMinute);
  const again = useJustificationAgain(run, items);
  const recorded = tally.find(({ kind }) => kind === 'recorded')?.count ?? 0;
  const signIn = going ? null : wantsSignIn(items);
  const leave = (): void => {
    // What failed or is not known can be looked at again; of the rest nothing is left to do.
    if (!going && recorded === items.length) forgetRun(run.account);
    else hideRun();
    onBack();
  };
  return (
    <section className={css.pane} aria-labelledby="run-title" data-run>
      <div className={css.body}>
        <header className={css.head}>
          <Button
            className={css.back}
            appearance="subtle"
            icon={<ArrowLeft20Regular />}
            aria-label="Back to the list"
            onClick={leave}
          />
          <h2 id="run-title" className={css.title} tabIndex={-1} data-card-title>
            {runTitle(run.decision, going, { all: items.length, recorded })}
          </h2>
          <p className={css.progress}>{going ? progressWords(items) : ''}</p>
        </header>
        <p className={css.note}>
          Each is read again just before its decision is sent. One that fails stops no other.
        </p>
        {going && <StepUpGoingOn />}
        {signIn && <Refusal problem={signIn} intent="warning" />}
        <TallyBar tally={tally} />
        <ul className={css.rows}>
          {run.items.map((item, index) => {
            const state = items[index];
            return state && <RunRow key={item.request.requestId} item={item} state={state} now={moment} />;
          })}
        </ul>
        {run.justification !== '' && (
          <div className={css.shared}>
            <h3>Justification for all</h3>
            <p>
              “<ServiceText text={run.justification} />”
            </p>
          </div>
        )}
        {!going && again !== null && (
          <div className={css.shared}>
            <h3>Justification of those sent again</h3>
            <p>
              “<ServiceText text={again} />”
            </p>
          </div>
        )}
      </div>
      <div className={css.foot}>
        <p>
          {going
            ? 'You can go on working: they go on, and the results stay here.'
            : 'What was not sent stays selected, with what you typed.'}
        </p>
        <Button onClick={leave}>Back to the requests</Button>
        <RetryButton run={run} items={items} going={going} />
      </div>
    </section>
  );
}

/** The first refusal that a sign-in lifts: it is led once, not in each row. */
function wantsSignIn(items: readonly ItemNow[]): Problem | null {
  for (const item of items)
    if ((item.kind === 'failed' || item.kind === 'refused') && asksForSignIn(item.problem))
      return item.problem;
  return null;
}
