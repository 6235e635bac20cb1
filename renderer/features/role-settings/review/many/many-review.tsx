import { useEffect, useMemo } from 'react';
import { Button } from '@fluentui/react-components';
import { keyOfHeld } from '../../../../../shared/domain/role-key.ts';
import { ageText } from '../../../../../shared/domain/time-left.ts';
import { ServiceText } from '../../../../components/service-text.tsx';
import { announce } from '../../../../state/announcements.ts';
import { useNow } from '../../../../state/use-now.ts';
import { wakeForAge } from '../../../../state/wake-times.ts';
import { IgnoredLines } from '../ignored-lines.tsx';
import type { ReadyReview, ReviewStep } from '../shown-step.ts';
import { rolesToSave } from '../plan-items.ts';
import { aboutName } from '../../../../components/role-words.ts';
import { keepWords } from '../review-words.ts';
import { leaveReview, saveReviewed } from '../review-store.ts';
import { SnapshotNote } from '../snapshot-note.tsx';
import { SendRefused } from '../send-refused.tsx';
import { DialogStep } from '../../../../components/dialog-step.tsx';
import { LeadOnButton } from '../../../../components/lead-on-button.tsx';
import { useSaveBlock } from '../use-save-block.ts';
import { areSo, inOrder, listLabel, manyTitle, planSentence, saveManyWords, thoseSo } from './many-words.ts';
import { PlannedRow } from './planned-row.tsx';
import css from './many-review.module.css';

type ManyReviewProps = { readonly step: ReviewStep; readonly ready: ReadyReview };

/** What would be saved of several: each role with its changes, to be looked at and to be left out; refusals first. */
export function ManyReview({ step, ready }: ManyReviewProps) {
  const { plan, leftOut, sending, problem } = ready;
  const now = useNow(useMemo(() => wakeForAge(plan.readAt), [plan.readAt]));
  const saved = rolesToSave(plan, leftOut);
  const rows = useMemo(() => inOrder(plan.items), [plan.items]);
  const same = thoseSo(plan.items);
  const block = useSaveBlock(sending, problem?.safeToRetry === false);
  const sentence = planSentence(plan, leftOut);
  useEffect(() => announce(sentence), [sentence]);
  const nothing = saved.length === 0;
  return (
    <DialogStep
      title={manyTitle(plan)}
      actions={
        <>
          <Button onClick={leaveReview}>{keepWords(step)}</Button>
          {rows.length > 0 && (
            <LeadOnButton
              whyNot={nothing ? 'Nothing of it can be saved as it stands.' : block}
              onClick={() => void saveReviewed()}
            >
              {sending ? 'Saving…' : nothing ? 'Save' : saveManyWords(saved)}
            </LeadOnButton>
          )}
        </>
      }
    >
      <p className={css.sentence}>
        <strong>{sentence}</strong> Read {ageText(Math.max(0, now - plan.readAt))}.
      </p>
      <IgnoredLines why={plan.why} ignored={plan.ignored} />
      {rows.length > 0 && (
        <ul className={css.rows} aria-label={listLabel(plan.items)}>
          {rows.map((item) => (
            <PlannedRow key={keyOfHeld(item)} item={item} out={leftOut.has(keyOfHeld(item))} />
          ))}
        </ul>
      )}
      {same.length > 0 && (
        <details className={css.same}>
          <summary>{areSo(same)}</summary>
          <p>
            {same.map((item, index) => (
              <span key={keyOfHeld(item)}>
                {index > 0 && '; '}
                <ServiceText text={aboutName(item)} />
              </span>
            ))}
          </p>
        </details>
      )}
      {rows.length > 0 && (
        <SnapshotNote rules={null}>
          Each role is read again just before it is saved. One that fails stops no other.
        </SnapshotNote>
      )}
      {problem && <SendRefused problem={problem} source={step.source} />}
    </DialogStep>
  );
}
