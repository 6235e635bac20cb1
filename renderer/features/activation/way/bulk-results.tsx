import { useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { exactTime } from '../../../components/when.ts';
import { StepUpGoingOn } from '../../../components/step-up-going-on.tsx';
import { closeActivation } from '../../../state/panel-store.ts';
import { useSlice } from '../../../state/slices-store.ts';
import type { Bulk } from '../bulk/use-bulk.ts';
import type { RoleNow } from '../form/use-role-now.ts';
import { SendProblem } from '../form/send-problem.tsx';
import head from '../panel-head.module.css';
import { PanelHead } from '../panel-head.tsx';
import foot from '../form/panel-foot.module.css';
import css from '../form/activation-form.module.css';
import { BulkResultCard } from './bulk-result-card.tsx';
import { RetryButtons } from './retry-buttons.tsx';
import { resultsLine, retryable } from './results-tally.ts';

type BulkResultsProps = { readonly bulk: Bulk; readonly roles: readonly RoleNow[] };

/** What became of each of several; the refused ones stay chosen and can be sent again alone. */
export function BulkResults({ bulk, roles }: BulkResultsProps) {
  const buttons = useRef<HTMLDivElement>(null);
  const { entries } = useSlice('activity');
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => buttons.current?.querySelector('button')?.focus(), []);
  const sent = roles.filter(({ eligible }) => bulk.results.has(eligible.eligibilityId));
  const sentAt = useMemo(() => {
    const ids = new Set([...bulk.results.values()].flatMap((one) => (one.ok ? [one.value.intentId] : [])));
    const moments = entries.filter(({ id }) => ids.has(id)).map(({ startedAt }) => startedAt);
    return moments.length === 0 ? null : Math.max(...moments);
  }, [bulk.results, entries]);
  const anySent = [...bulk.results.values()].some(({ ok }) => ok);
  const again = sent
    .map(({ eligible }) => eligible.eligibilityId)
    .filter((id) => retryable(bulk.results.get(id), entries));
  const chosen = again.filter((id) => !unticked.has(id));
  const tick = (id: string, on: boolean): void => {
    const next = new Set(unticked);
    if (on) next.delete(id);
    else next.add(id);
    setUnticked(next);
  };
  return (
    <form className={css.form} onSubmit={(event) => event.preventDefault()}>
      <PanelHead
        label={sentAt !== null ? `Sent ${exactTime(sentAt)}` : anySent ? 'Sent' : 'Not sent'}
        title={sent.length === 1 ? '1 request' : `${sent.length} requests`}
      >
        <p className={head.line}>
          {resultsLine(
            sent.map(({ eligible }) => bulk.results.get(eligible.eligibilityId)),
            entries,
          )}
        </p>
      </PanelHead>
      <div className={css.fields}>
        {sent.map(({ eligible }) => {
          const { eligibilityId } = eligible;
          const result = bulk.results.get(eligibilityId);
          return (
            result && (
              <BulkResultCard
                // Sent again, it starts anew.
                key={`${eligibilityId} ${result.ok ? result.value.intentId : ''}`}
                eligible={eligible}
                result={result}
                said={bulk.said}
                chosen={again.includes(eligibilityId) ? !unticked.has(eligibilityId) : null}
                onChoose={(on) => tick(eligibilityId, on)}
              />
            )
          );
        })}
        {bulk.problems.general && <SendProblem problem={bulk.problems.general} />}
      </div>
      <div className={foot.foot}>
        {bulk.sendingSince !== null && <StepUpGoingOn />}
        <div ref={buttons} className={foot.buttons}>
          <Button className={foot.narrow} onClick={closeActivation}>
            Done
          </Button>
          <RetryButtons bulk={bulk} chosen={chosen} />
          {again.length === 0 && <span className={foot.hint}>Closing this keeps everything in Waiting</span>}
        </div>
      </div>
    </form>
  );
}
