import { useEffect, useMemo } from 'react';
import { Button } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { ageText } from '../../../../shared/domain/time-left.ts';
import { DialogStep } from '../../../components/dialog-step.tsx';
import { ExplainedButton } from '../../../components/explained-button.tsx';
import { QuietIcon } from '../../../components/quiet-icon.tsx';
import { Refusal } from '../../../components/refusal.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { announce } from '../../../state/announcements.ts';
import { useNow } from '../../../state/use-now.ts';
import { wakeForAge } from '../../../state/wake-times.ts';
import type { ReadyReview, ReviewStep } from '../change-store.ts';
import { StepForm } from '../step-form.tsx';
import { IgnoredLines } from './ignored-lines.tsx';
import { placedItems } from './planned-items.ts';
import { PlannedRow } from './planned-row.tsx';
import { doWords, planSentence, reviewTitle } from './planned-words.ts';
import { leaveReview, runReviewed, startReview } from './review-store.ts';
import { useSendBlock } from './use-send-block.ts';
import { RowsNear } from '../rows/rows-near.tsx';
import css from './plan-review.module.css';

type PlanReviewProps = { readonly step: ReviewStep; readonly ready: ReadyReview };

/** What would be done, each in a sentence; what is refused apart from it, and not done. */
export function PlanReview({ step, ready }: PlanReviewProps) {
  const { plan, leftOut, sending, problem } = ready;
  const now = useNow(useMemo(() => wakeForAge(plan.readAt), [plan.readAt]));
  const { done, not } = useMemo(() => placedItems(plan), [plan]);
  const count = done.filter(({ place }) => !leftOut.has(place)).length;
  const unread = not.filter(({ state }) => state === 'unread').length;
  const sentence = planSentence(count, plan.items.length, not.length - unread, unread, done.length - count);
  useEffect(() => announce(sentence), [sentence]);
  const block = useSendBlock(plan.items.map(({ scope }) => scope.id));
  const whyNot = sending
    ? 'It is on its way.'
    : count === 0
      ? 'Nothing of it can be done as it stands.'
      : problem?.safeToRetry === false
        ? 'It cannot be sent again. Go back and review it anew.'
        : block;
  const run = (): void => {
    if (whyNot === null) void runReviewed();
  };
  return (
    <StepForm onSend={run}>
      <DialogStep
        title={reviewTitle(plan)}
        actions={
          <>
            <Button onClick={leaveReview}>Back</Button>
            {plan.items.length > 0 && (
              <ExplainedButton
                appearance="primary"
                data-sends
                aria-keyshortcuts="Control+Enter"
                whyNot={whyNot}
                onClick={run}
              >
                {sending ? 'Sending…' : doWords(plan.why, count, plan.items.length)}
              </ExplainedButton>
            )}
          </>
        }
      >
        <p className={css.sentence}>
          <strong>{sentence}</strong> Read {ageText(Math.max(0, now - plan.readAt))}
          {plan.fileName !== null && (
            <>
              , from <ServiceText text={plan.fileName} />
            </>
          )}
          .
        </p>
        {plan.ignored.length > 0 && <IgnoredLines lines={plan.ignored} />}
        {not.length > 0 && (
          <section aria-label="Not done">
            <h3 className={css.head}>Not done: {not.length}</h3>
            <RowsNear label="Not done" items={not} keyOf={({ place }) => place}>
              {(one, place) => <PlannedRow one={one} now={now} out={false} place={place} />}
            </RowsNear>
          </section>
        )}
        {done.length > 0 && (
          <section aria-label="Done when you confirm">
            {not.length > 0 && <h3 className={css.head}>Done when you confirm: {count}</h3>}
            <RowsNear label="Done when you confirm" items={done} keyOf={({ place }) => place}>
              {(one, place) => <PlannedRow one={one} now={now} out={leftOut.has(one.place)} place={place} />}
            </RowsNear>
            <p className={css.note}>
              <QuietIcon icon={Info16Regular} />
              <span>
                {plan.items.length === 1
                  ? 'It is read again just before it is sent, and sent once.'
                  : 'Each is read again just before it is sent, and sent once. One that fails stops no other.'}
              </span>
            </p>
          </section>
        )}
        {problem && (
          <div className={css.refused}>
            <Refusal problem={problem} />
            <Button size="small" onClick={() => startReview(step.source)}>
              {step.source.kind === 'file' ? 'Choose the file again…' : 'Read again and review'}
            </Button>
          </div>
        )}
      </DialogStep>
    </StepForm>
  );
}
