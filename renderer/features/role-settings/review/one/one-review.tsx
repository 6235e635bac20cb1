import { useEffect, useMemo, useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { PlannedRole } from '../../../../../shared/contract/role-settings/plan.ts';
import { keyOfHeld } from '../../../../../shared/domain/role-key.ts';
import { Refusal } from '../../../../components/refusal.tsx';
import { checksInWords } from '../../words/check-words.ts';
import { ServiceText } from '../../../../components/service-text.tsx';
import { visibleText } from '../../../../components/visible-text.ts';
import { announce } from '../../../../state/announcements.ts';
import { useSlice } from '../../../../state/slices-store.ts';
import { useNow } from '../../../../state/use-now.ts';
import { wakeForAge } from '../../../../state/wake-times.ts';
import { checkWords } from '../../words/check-words.ts';
import { ChangeList } from '../change-list.tsx';
import { RefusedNotices, WarnedList } from '../../../../components/checks/check-notices.tsx';
import type { ReadyReview, ReviewStep } from '../shown-step.ts';
import { IgnoredLines } from '../ignored-lines.tsx';
import { KeptBack } from '../kept-back.tsx';
import { refusedPart, withoutSettings } from '../leave-refused.ts';
import { NotTouched } from '../not-touched.tsx';
import { besidesKept, conflicts, plannedState, refusedChecks, warnedChecks } from '../plan-items.ts';
import { keepWords, readAgainWords, reviewTitle, saveWords } from '../review-words.ts';
import { leaveReview, saveReviewed, startReview } from '../review-store.ts';
import { allChosen, settled, type Choices } from '../settle-conflict.ts';
import { SnapshotNote } from '../snapshot-note.tsx';
import { SendRefused } from '../send-refused.tsx';
import { DialogStep } from '../../../../components/dialog-step.tsx';
import { LeadOnButton } from '../../../../components/lead-on-button.tsx';
import { useSaveBlock } from '../use-save-block.ts';
import { keepChoices } from './keep-choices.ts';
import { OtherChanges, ThreeWay } from './three-way.tsx';
import css from './one-review.module.css';

type OneReviewProps = {
  readonly step: ReviewStep;
  readonly ready: ReadyReview;
  readonly item: PlannedRole;
};

/** What would be saved of one role: each setting before and after, why some of it cannot be, and what it does not touch. */
export function OneReview({ step, ready, item }: OneReviewProps) {
  const { plan, sending, problem } = ready;
  const now = useNow(useMemo(() => wakeForAge(plan.readAt), [plan.readAt]));
  const rules =
    useSlice('roleSettings').rows.find((row) => keyOfHeld(row) === keyOfHeld(item))?.rules ?? null;
  const [choices, setChoices] = useState<Choices>({});
  const state = plannedState(item);
  const refused = refusedChecks(item);
  useSayRefused(item);
  const both = new Set(conflicts(item).map(({ setting }) => setting));
  const shown = item.changes.filter(({ setting }) => !both.has(setting));
  return (
    <DialogStep
      title={<ServiceText text={reviewTitle(item)} />}
      actions={
        <>
          <Button
            onClick={() => {
              leaveReview();
              void keepChoices(item, choices);
            }}
          >
            {state === 'same' || state === 'unread' ? 'Close' : keepWords(step)}
          </Button>
          <Onward
            step={step}
            item={item}
            choices={choices}
            sending={sending}
            blocked={problem?.safeToRetry === false}
          />
        </>
      }
    >
      {item.problem ? (
        <Refusal problem={item.problem} />
      ) : (
        <p className={css.read}>{readAgainWords(step.source, item, Math.max(0, now - plan.readAt))}</p>
      )}
      {both.size > 0 && step.source.kind === 'edit' && (
        <ThreeWay base={step.source.base ?? {}} item={item} choices={choices} onChoose={setChoices} />
      )}
      <OtherChanges theirs={item.theirs.filter(({ setting }) => !both.has(setting))} />
      {shown.length > 0 && (
        <ChangeList
          label="Changes"
          changes={shown}
          refused={new Set(refused.flatMap(({ setting }) => setting ?? []))}
        />
      )}
      <RefusedNotices checks={checksInWords(besidesKept(refused, item))} />
      <IgnoredLines why={plan.why} ignored={plan.ignored} />
      <KeptBack keptBack={item.keptBack} />
      <WarnedList checks={checksInWords(besidesKept(warnedChecks(item), item))} />
      {item.changes.length > 0 && plan.notTouched && <NotTouched holders={plan.notTouched} />}
      {item.changes.length > 0 && <SnapshotNote rules={rules} />}
      {problem && <SendRefused problem={problem} source={step.source} />}
    </DialogStep>
  );
}

/** A refusal is said at once: the focus is on the title by then. */
function useSayRefused(item: PlannedRole): void {
  useEffect(() => {
    const [first, ...more] = refusedChecks(item).map((check) => visibleText(checkWords(check).title));
    if (first !== undefined)
      announce(more.length === 0 ? first : `${first} And ${more.length} more.`, 'assertive');
  }, [item]);
}

type OnwardProps = {
  readonly step: ReviewStep;
  readonly item: PlannedRole;
  readonly choices: Choices;
  readonly sending: boolean;
  readonly blocked: boolean;
};

/** The one button that leads on: saves, prepares again without what is refused, or with what was chosen. */
function Onward({ step, item, choices, sending, blocked }: OnwardProps) {
  const block = useSaveBlock(sending, blocked);
  const { source } = step;
  switch (plannedState(item)) {
    case 'theirs':
      return source.kind !== 'edit' ? null : (
        <LeadOnButton
          whyNot={allChosen(item, choices) ? block : 'Choose whose value holds, for each setting.'}
          onClick={() => {
            void keepChoices(item, choices);
            startReview(settled(source, item, choices));
          }}
        >
          Review with these
        </LeadOnButton>
      );
    case 'refused': {
      const out = refusedPart(item);
      return out === null ? null : (
        <LeadOnButton
          whyNot={block}
          note="It is prepared again without what is refused; nothing is saved before you have seen that."
          onClick={() => startReview(withoutSettings(source, item, out))}
        >
          {saveWords(item.changes, out)}
        </LeadOnButton>
      );
    }
    case 'changes':
      return (
        <LeadOnButton whyNot={block} onClick={() => void saveReviewed()}>
          {sending ? 'Saving…' : saveWords(item.changes, [])}
        </LeadOnButton>
      );
    case 'unread':
      return (
        <LeadOnButton whyNot={null} onClick={() => startReview(source)}>
          Read again
        </LeadOnButton>
      );
    case 'kept-back':
    case 'same':
      return null;
  }
}
