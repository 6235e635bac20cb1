import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { planeOfHeld } from '../../../../shared/domain/planes.ts';
import { DialogStep } from '../../../components/dialog-step.tsx';
import { ExplainedButton } from '../../../components/explained-button.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { accountKey } from '../../../state/account-on-screen.ts';
import { announce } from '../../../state/announcements.ts';
import { serviceNow } from '../../../state/service-clock.ts';
import { useSlice } from '../../../state/slices-store.ts';
import { useNow } from '../../../state/use-now.ts';
import { wakeEachMinute } from '../../../state/wake-times.ts';
import { closeChange } from '../change-store.ts';
import { addDraftOf, dropAdding, typeAdding, useAddDrafts, type AddDraft } from '../drafts/add-draft.ts';
import { askedOf, askedWords } from '../fields/asked.ts';
import { EndChoice } from '../fields/end-choice.tsx';
import { SaidChoice } from '../fields/said-choice.tsx';
import { StartChoice } from '../fields/start-choice.tsx';
import { useSettingsRows } from '../fields/use-settings-rows.ts';
import { windowChosen } from '../fields/window-chosen.ts';
import { startReview } from '../review/review-store.ts';
import { useSendBlock } from '../review/use-send-block.ts';
import { focusField, StepForm } from '../step-form.tsx';
import { addProblems, addRequest, chosenRows, firstWrong } from './add-request.ts';
import { addingWords } from './adding-words.ts';
import { PrincipalsField } from './principals-field.tsx';
import { RolesField } from './roles-field.tsx';
import { ScopeField } from './scope-field.tsx';
import { SideField } from './side-field.tsx';
import css from './adding-face.module.css';

/** Assigns roles: which, to whom, where, how, and for how long. Nothing is sent before its review. */
export function AddingFace() {
  const { account } = useSlice('session');
  const who = account ? accountKey(account) : '';
  const draft = useAddDrafts(({ drafts }) => addDraftOf(drafts, who));
  const settings = useSettingsRows();
  const now = useNow(wakeEachMinute);
  // What is wrong is said once somebody wanted to go on, and goes as it is corrected.
  const [tried, setTried] = useState(false);
  const type = (part: Partial<AddDraft>): void => typeAdding(who, part);
  const chosen = chosenRows(settings.rows, draft);
  const block = useSendBlock(chosen.map(({ scope }) => scope.id));
  const asked = askedOf(chosen, draft.side);
  const problems = tried ? addProblems(draft, chosen, asked, now) : {};
  const window = windowChosen(draft, asked, now);
  const review = (): void => {
    if (block !== null) return;
    const source = addRequest(draft, chosen, asked, serviceNow());
    if (source !== null) {
      startReview(source);
      return;
    }
    setTried(true);
    const found = addProblems(draft, chosen, asked, serviceNow());
    const first = firstWrong(found);
    if (first === null) return;
    announce(found[first]?.title ?? '', 'assertive');
    focusField(first);
  };
  return (
    <StepForm onSend={review}>
      <DialogStep
        title="Add assignments"
        actions={
          <>
            <Button
              appearance="transparent"
              onClick={() => {
                dropAdding(who);
                setTried(false);
                announce('All fields are empty again.');
              }}
            >
              Start over
            </Button>
            <Button onClick={closeChange}>Close, keep the draft</Button>
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
        <RolesField
          slice={settings}
          chosen={draft.roles}
          problem={problems.roles}
          onChoose={(roles) => type({ roles })}
        />
        <PrincipalsField
          chosen={draft.principals}
          problem={problems.principals}
          onChoose={(principals) => type({ principals })}
        />
        {(chosen.length === 0 || chosen.some((row) => planeOfHeld(row) === 'entra-roles')) && (
          <ScopeField draft={draft} problem={problems.scope} onType={type} />
        )}
        <SideField side={draft.side} onChoose={(side) => type({ side })} />
        <StartChoice draft={draft} nowLabel="Now" now={now} problem={problems.start} onType={type} />
        <EndChoice
          label="End"
          draft={draft}
          asked={asked}
          chosen={window}
          now={now}
          problem={problems.end ?? (window.endsAt === undefined ? undefined : window.problems.end)}
          onType={type}
        />
        <SaidChoice
          draft={draft}
          needed={asked.justification.length > 0}
          problem={problems.justification}
          onType={type}
        />
        <p className={css.sum} role="status">
          <strong>{addingWords(chosen, draft.principals.length, draft.side)}</strong>{' '}
          {chosen.length > 0 && <ServiceText text={askedWords(asked, chosen.length > 1)} />}
        </p>
      </DialogStep>
    </StepForm>
  );
}
