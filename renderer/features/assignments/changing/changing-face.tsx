import { useMemo, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { ASSIGNED_AT_ONCE } from '../../../../shared/contract/assignments/plan.ts';
import { DialogStep } from '../../../components/dialog-step.tsx';
import { ExplainedButton } from '../../../components/explained-button.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { accountKey } from '../../../state/account-on-screen.ts';
import { announce } from '../../../state/announcements.ts';
import { serviceNow } from '../../../state/service-clock.ts';
import { useSlice } from '../../../state/slices-store.ts';
import { useNow } from '../../../state/use-now.ts';
import { wakeEachMinute } from '../../../state/wake-times.ts';
import { closeChange, type AskingStep } from '../change-store.ts';
import {
  changeDraftKey,
  changeDraftOf,
  typeChanging,
  useChangeDrafts,
  type ChangeDraft,
} from '../drafts/change-draft.ts';
import { askedWords } from '../fields/asked.ts';
import { EndChoice } from '../fields/end-choice.tsx';
import { SaidChoice } from '../fields/said-choice.tsx';
import { StartChoice } from '../fields/start-choice.tsx';
import { useSettingsRows } from '../fields/use-settings-rows.ts';
import { windowChosen } from '../fields/window-chosen.ts';
import { startReview } from '../review/review-store.ts';
import { useSendBlock } from '../review/use-send-block.ts';
import { focusField, StepForm } from '../step-form.tsx';
import { askedOfChanged } from './asked-of-changed.ts';
import { changedRows } from './changed-rows.ts';
import { changeProblems, changeRequest, firstWrong, hasEnd, HAS_START } from './changing-request.ts';
import { changedRowWords, changingTitle, CHANGING_NOTES, READING_ASKED } from './changing-words.ts';
import css from './changing-face.module.css';

type ChangingFaceProps = { readonly step: Extract<AskingStep, { kind: 'changing' }> };

/** Changes what is there: whose it is, its new window and why. Nothing is sent before its review. */
export function ChangingFace({ step }: ChangingFaceProps) {
  const { change, of } = step;
  const { account } = useSlice('session');
  const key = changeDraftKey(account ? accountKey(account) : '', change, of);
  const draft = useChangeDrafts(({ drafts }) => changeDraftOf(drafts, key));
  const assignments = useSlice('assignments');
  const { rows: settings, reading } = useSettingsRows(hasEnd(change));
  const rows = useMemo(() => changedRows(assignments, of), [assignments, of]);
  const asked = useMemo(() => askedOfChanged(change, rows, settings), [change, rows, settings]);
  const now = useNow(wakeEachMinute);
  const busy = useSendBlock(of.map(({ scopeId }) => scopeId));
  const block = of.length > ASSIGNED_AT_ONCE ? `At most ${ASSIGNED_AT_ONCE} at once.` : busy;
  const [tried, setTried] = useState(false);
  const type = (part: Partial<ChangeDraft>): void => typeChanging(key, part);
  const problems = tried ? changeProblems(change, draft, rows, asked, now) : {};
  const window = windowChosen(draft, asked, now);
  const review = (): void => {
    if (block !== null) return;
    const source = changeRequest(change, of, draft, rows, asked, serviceNow());
    if (source !== null) {
      startReview(source);
      return;
    }
    setTried(true);
    const found = changeProblems(change, draft, rows, asked, serviceNow());
    const first = firstWrong(found);
    if (first === null) return;
    announce(found[first]?.title ?? '', 'assertive');
    focusField(first);
  };
  return (
    <StepForm onSend={review}>
      <DialogStep
        title={changingTitle(change, of.length)}
        actions={
          <>
            <Button onClick={closeChange}>Cancel</Button>
            <ExplainedButton
              appearance="primary"
              data-sends
              aria-keyshortcuts="Control+Enter"
              whyNot={block}
              note="Nothing is sent before you have seen what it would do."
              onClick={review}
            >
              Review…
            </ExplainedButton>
          </>
        }
      >
        {rows.length === 1 && rows[0] ? (
          <p className={css.one}>
            <ServiceText text={`${changedRowWords(rows[0], now)}.`} />
          </p>
        ) : (
          // What scrolls has to be reached by keys.
          <ul className={css.many} aria-label="What is changed" tabIndex={0}>
            {rows.map((row, index) => (
              <li key={index}>
                <ServiceText text={changedRowWords(row, now)} />
              </li>
            ))}
          </ul>
        )}
        <p>{CHANGING_NOTES[change]}</p>
        {HAS_START.includes(change) && (
          <StartChoice
            draft={draft}
            nowLabel={change === 'update' ? 'As it is' : 'Now'}
            now={now}
            problem={problems.start}
            onType={type}
          />
        )}
        {hasEnd(change) && (
          <EndChoice
            label={change === 'convert' ? 'End of the eligibility' : 'New end'}
            draft={draft}
            asked={asked}
            chosen={window}
            now={now}
            problem={problems.end ?? (window.endsAt === undefined ? undefined : window.problems.end)}
            onType={type}
          />
        )}
        <SaidChoice
          draft={draft}
          needed={hasEnd(change) && asked.justification.length > 0}
          problem={problems.justification}
          onType={type}
        />
        {hasEnd(change) && (
          <p className={css.asked}>
            {reading && asked.unread.length > 0 ? (
              READING_ASKED
            ) : (
              <ServiceText text={askedWords(asked, new Set(of.map(({ roleId }) => roleId)).size > 1)} />
            )}
          </p>
        )}
      </DialogStep>
    </StepForm>
  );
}
