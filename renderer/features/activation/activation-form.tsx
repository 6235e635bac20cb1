import { useEffect, useRef } from 'react';
import type { ActivationAsks, EligibleRole } from '../../../shared/contract/my-roles.ts';
import type { FormField } from '../../../shared/contract/problem.ts';
import { BlockedMessage } from './blocked-message.tsx';
import { DurationField } from './duration-field.tsx';
import { JustificationField } from './justification-field.tsx';
import { PanelFoot } from './panel-foot.tsx';
import { PanelHead } from './panel-head.tsx';
import { PolicyChanged } from './policy-changed.tsx';
import { SendProblem } from './send-problem.tsx';
import { TicketFields } from './ticket-fields.tsx';
import type { ActivationForm as Form } from './use-activation.ts';
import { grantableMinutes } from './draft.ts';
import { WhatWillHappen } from './what-will-happen.tsx';
import css from './activation-form.module.css';

type ActivationFormProps = {
  readonly eligible: EligibleRole;
  readonly asksAtOpen: ActivationAsks | null;
  readonly form: Form;
  readonly block: string | null;
};

/** What the role's policy asks, and the one button that sends it. */
export function ActivationForm({ eligible, asksAtOpen, form, block }: ActivationFormProps) {
  const root = useRef<HTMLFormElement>(null);
  const { asks } = eligible;
  const focusField = (field: FormField): void =>
    root.current?.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus();
  useEffect(() => focusFirst(root.current), []);
  const send = async (): Promise<void> => {
    if (block !== null) return;
    const field = await form.send();
    if (field) focusField(field);
  };
  const submit = (): void => void send();
  return (
    <form
      ref={root}
      className={css.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        // Enter in a one-line field would send as well: only Ctrl+Enter and the button do.
        const sends = event.ctrlKey || event.metaKey;
        if (!sends && !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        if (sends) submit();
      }}
    >
      <PanelHead eligible={eligible} label="Activate" />
      <div className={css.fields}>
        <PolicyChanged before={asksAtOpen} now={asks} />
        <DurationField
          asks={asks}
          typed={form.draft.duration}
          problem={form.fieldProblems.duration}
          onType={(duration) => form.change({ duration })}
        />
        <JustificationField
          needed={asks?.justification ?? false}
          approval={asks?.approval ?? false}
          typed={form.draft.justification}
          problem={form.fieldProblems.justification}
          onType={(justification) => form.change({ justification })}
        />
        {(asks === null || asks.ticket || form.fieldProblems.ticket !== undefined) && (
          <TicketFields
            needed={asks?.ticket ?? false}
            number={form.draft.ticketNumber}
            system={form.draft.ticketSystem}
            problem={form.fieldProblems.ticket}
            onType={form.change}
          />
        )}
        <WhatWillHappen asks={asks} minutes={grantableMinutes(form.draft, asks)} />
        {form.problem && <SendProblem problem={form.problem} />}
        {block !== null && <BlockedMessage reason={block} />}
      </div>
      <PanelFoot mayNeedApproval={asks?.approval ?? true} sending={form.sending} block={block} />
    </form>
  );
}

/** On opening, the cursor goes where something has to be typed: the first field that is needed and empty, else the duration. */
function focusFirst(root: HTMLElement | null): void {
  const fields = [...(root?.querySelectorAll<HTMLInputElement>('[data-field]') ?? [])];
  (fields.find((field) => field.required && field.value === '') ?? fields[0])?.focus();
}
