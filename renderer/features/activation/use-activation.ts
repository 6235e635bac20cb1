import { useRef, useState } from 'react';
import type { EligibleRole } from '../../../shared/contract/my-roles.ts';
import type { FormField, Problem } from '../../../shared/contract/problem.ts';
import type { WriteOutcome } from '../../../shared/contract/intents.ts';
import { activationProblems } from '../../../shared/domain/activation-rules.ts';
import { asksForSignIn } from '../../components/sign-in-kinds.ts';
import { announce } from '../../state/announcements.ts';
import { ask } from '../../state/intents.ts';
import { dropDraft, keepDraft, usePanelStore, type TypedDraft } from '../../state/panel-store.ts';
import { useSignedInAgain } from '../../state/sign-in-again.ts';
import { draftMinutes, freshDraft, toIntent } from './draft.ts';

/** The form of one opening of the panel: what is typed, what is wrong with it, and what became of it. */
export type ActivationForm = {
  readonly draft: TypedDraft;
  readonly change: (part: Partial<TypedDraft>) => void;
  /** By field, from the rules before sending or from the service after. Gone once that field is changed. */
  readonly fieldProblems: Partial<Record<FormField, Problem>>;
  /** What the service refused without naming a field. */
  readonly problem: Problem | null;
  readonly sending: boolean;
  readonly outcome: WriteOutcome | null;
  /** Sends once; answers the first field to correct, or null. A second press while the first is on its way does nothing. */
  readonly send: () => Promise<FormField | null>;
};

const FIELD_OF: Record<keyof TypedDraft, FormField> = {
  duration: 'duration',
  justification: 'justification',
  ticketNumber: 'ticket',
  ticketSystem: 'ticket',
};

/** @param eligible as it stands now: its policy may have changed since the panel was opened */
export function useActivation(eligible: EligibleRole): ActivationForm {
  const { eligibilityId } = eligible;
  const draft = usePanelStore((state) => state.drafts[eligibilityId]) ?? freshDraft(eligible);
  const [fieldProblems, setFieldProblems] = useState<ActivationForm['fieldProblems']>({});
  const [problem, setProblem] = useState<Problem | null>(null);
  const [sending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<WriteOutcome | null>(null);
  // State is a render behind two fast presses; this is not.
  const inFlight = useRef(false);

  // What it asked for was done.
  useSignedInAgain(() => setProblem((told) => (told && asksForSignIn(told) ? null : told)));

  const change = (part: Partial<TypedDraft>): void => {
    keepDraft(eligibilityId, { ...draft, ...part });
    const changed = new Set((Object.keys(part) as (keyof TypedDraft)[]).map((key) => FIELD_OF[key]));
    setFieldProblems((before) =>
      Object.fromEntries(Object.entries(before).filter(([field]) => !changed.has(field as FormField))),
    );
  };

  const mark = (problems: readonly Problem[]): FormField | null => {
    const byField: Partial<Record<FormField, Problem>> = {};
    for (const one of problems) if (one.field) byField[one.field] ??= one;
    setFieldProblems(byField);
    setProblem(problems.find((one) => one.field === undefined) ?? null);
    const first = problems[0];
    if (first) announce(`${first.title} ${first.advice}`, 'assertive');
    return problems.find((one) => one.field !== undefined)?.field ?? null;
  };

  const send = async (): Promise<FormField | null> => {
    if (inFlight.current || outcome !== null) return null;
    const input = toIntent(eligibilityId, draft);
    const wrong = activationProblems(input, eligible.asks);
    if (wrong.length > 0 || draftMinutes(draft) === undefined) return mark(wrong);
    inFlight.current = true;
    keepDraft(eligibilityId, draft);
    setSending(true);
    setProblem(null);
    const answer = await ask('activate', input);
    inFlight.current = false;
    setSending(false);
    if (!answer.ok) return mark([answer.problem]);
    dropDraft(eligibilityId);
    setOutcome(answer.value);
    return null;
  };

  return { draft, change, fieldProblems, problem, sending, outcome, send };
}
