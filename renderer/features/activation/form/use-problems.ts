import { useState } from 'react';
import type { FormField, Problem } from '../../../../shared/contract/problem.ts';
import { asksForSignIn } from '../../../components/sign-in-kinds.ts';
import { announce } from '../../../state/announcements.ts';
import type { TypedDraft } from '../../../state/panel-store.ts';
import { useSignedInAgain } from '../../../state/sign-in-again.ts';

export type FieldProblems = Partial<Record<FormField, Problem>>;

/** What is wrong with the form, from the rules before sending or from the service after. */
export type Problems = {
  readonly fields: FieldProblems;
  /** What names no field. */
  readonly general: Problem | null;
  /** Shows these and says the first; answers the first field to correct, or null. */
  readonly mark: (problems: readonly Problem[]) => FormField | null;
  /** What was said about what is typed anew no longer holds. */
  readonly typed: (part: Partial<TypedDraft>) => void;
  readonly clear: () => void;
};

const FIELD_OF: Record<keyof TypedDraft, FormField> = {
  duration: 'duration',
  justification: 'justification',
  ticketNumber: 'ticket',
  ticketSystem: 'ticket',
  startKind: 'start',
  startDate: 'start',
  startTime: 'start',
};

/** The problems of one opening of the panel. */
export function useProblems(): Problems {
  const [fields, setFields] = useState<FieldProblems>({});
  const [general, setGeneral] = useState<Problem | null>(null);

  // What it asked for was done.
  useSignedInAgain(() => setGeneral((told) => (told && asksForSignIn(told) ? null : told)));

  const mark = (problems: readonly Problem[]): FormField | null => {
    const byField: FieldProblems = {};
    for (const one of problems) if (one.field) byField[one.field] ??= one;
    setFields(byField);
    setGeneral(problems.find((one) => one.field === undefined) ?? null);
    const first = problems[0];
    if (first) announce(`${first.title} ${first.advice}`, 'assertive');
    return problems.find((one) => one.field !== undefined)?.field ?? null;
  };

  const typed = (part: Partial<TypedDraft>): void => {
    const changed = new Set((Object.keys(part) as (keyof TypedDraft)[]).map((key) => FIELD_OF[key]));
    setFields((before) =>
      Object.fromEntries(Object.entries(before).filter(([field]) => !changed.has(field as FormField))),
    );
  };

  const clear = (): void => {
    setFields({});
    setGeneral(null);
  };

  return { fields, general, mark, typed, clear };
}
