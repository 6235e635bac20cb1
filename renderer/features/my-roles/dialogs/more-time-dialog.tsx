import { useRef, useState } from 'react';
import { Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import type { IntentOutput } from '../../../../shared/contract/intents.ts';
import { AskingDialog } from '../../../components/asking-dialog.tsx';
import { scopeName } from '../../../components/scope-words.ts';
import { ServiceText } from '../../../components/service-text.tsx';
import { accountOnScreen } from '../../../state/account-on-screen.ts';
import { announce } from '../../../state/announcements.ts';
import { ask } from '../../../state/intents.ts';
import {
  dropMoreTime,
  keepMoreTime,
  moreTimeKey,
  useMoreTimeDrafts,
  type MoreTimeDraft,
} from '../../../state/more-time-drafts.ts';
import { shownNow } from '../../../state/ticker.ts';
import type { Acting } from '../acting-words.ts';
import { choiceWords, DAYS, meaning, type MoreTimeSubject } from './more-time-words.ts';
import { Question } from './question.tsx';
import { useSending } from './use-sending.ts';
import css from './more-time-dialog.module.css';

type MoreTimeDialogProps = {
  readonly subject: MoreTimeSubject | null;
  readonly acting: Acting;
  readonly onClose: () => void;
};

const FRESH: MoreTimeDraft = { days: DAYS[2], justification: '', sentAs: null };

/** Asks an administrator for more time, and says what that is. */
export function MoreTimeDialog({ subject, ...rest }: MoreTimeDialogProps) {
  return (
    <AskingDialog open={subject !== null} onClose={rest.onClose}>
      {subject && <MoreTime key={subject.id} subject={subject} {...rest} />}
    </AskingDialog>
  );
}

type MoreTimeProps = MoreTimeDialogProps & { readonly subject: MoreTimeSubject };

function MoreTime({ subject, acting, onClose }: MoreTimeProps) {
  const { of, id, role, scope, from } = subject;
  const [key] = useState(() => moreTimeKey(accountOnScreen(), subject));
  const kept = useMoreTimeDrafts((state) => state.drafts[key]);
  const { days, justification } = kept ?? FRESH;
  const change = (part: Partial<MoreTimeDraft>): void =>
    keepMoreTime(key, { days, justification, sentAs: null, ...part });
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLDivElement>(null);
  const { sending, problem, send } = useSending(
    role.name,
    () =>
      ask('askForTime', { of, id, days, justification: justification.trim() }).then((answer) => {
        // Here, not where the dialog is told: it may be closed by then.
        if (answer.ok && answer.value.outcome === 'unknown') change({ sentAs: answer.value.intentId });
        else if (answer.ok) dropMoreTime(key);
        return answer;
      }),
    (answer) => {
      announce(doneWords(role.name, answer));
      onClose();
    },
  );
  const press = (): void => {
    const empty = justification.trim() === '';
    setMissing(empty);
    if (!empty) send();
    else field.current?.querySelector('textarea')?.focus();
  };
  const ofField = problem?.field === 'justification' ? problem : null;
  return (
    <Question
      title={
        <>
          {of === 'expired' ? 'Renew' : 'Extend'} <ServiceText text={role.name} />
        </>
      }
      acting={acting}
      problem={ofField ? null : problem}
      sending={sending}
      keep="Cancel"
      send={['Ask an administrator', 'Asking…']}
      onKeep={onClose}
      onSend={press}
    >
      <p>
        <ServiceText text={scopeName(scope)} />. {meaning(subject)}
      </p>
      <Field label="For how long">
        <RadioGroup value={String(days)} onChange={(_, { value }) => change({ days: Number(value) })}>
          {DAYS.map((one) => (
            <Radio
              key={one}
              value={String(one)}
              label={<span className={css.choice}>{choiceWords(one, from, shownNow())}</span>}
            />
          ))}
        </RadioGroup>
      </Field>
      <div ref={field}>
        <Field
          label="Justification"
          required
          {...(missing && {
            validationMessage: 'Say why you still need it: an administrator decides by it.',
          })}
          {...(ofField && { validationMessage: `${ofField.title} ${ofField.advice}` })}
        >
          <Textarea
            value={justification}
            rows={3}
            onChange={(_, { value }) => {
              change({ justification: value });
              setMissing(false);
            }}
          />
        </Field>
      </div>
    </Question>
  );
}

function doneWords(roleName: string, { outcome }: IntentOutput<'askForTime'>): string {
  return outcome === 'unknown'
    ? `Whether an administrator was asked about ${roleName} is not known yet. It is being read.`
    : `An administrator was asked about ${roleName}.`;
}
