import { useRef, useState } from 'react';
import type { EligibleRole } from '../../../../shared/contract/my-roles.ts';
import type { FormField } from '../../../../shared/contract/problem.ts';
import type { WriteOutcome } from '../../../../shared/contract/intents.ts';
import { ask } from '../../../state/intents.ts';
import { tellLate } from '../../../state/late-refusal.ts';
import { awaitDraft, dropDraft, type OpenPanel, type TypedDraft } from '../../../state/panel-store.ts';
import { serviceNow } from '../../../state/service-clock.ts';
import { useGone } from '../../../state/use-gone.ts';
import { toIntent } from './draft.ts';
import { draftProblems } from './draft-problems.ts';
import { useDraft } from './use-draft.ts';
import { useProblems, type Problems } from './use-problems.ts';

/** The form of one opening of the panel for one role: what is typed, what is wrong with it, and what became of it. */
export type ActivationForm = {
  readonly draft: TypedDraft;
  readonly change: (part: Partial<TypedDraft>) => void;
  readonly problems: Problems;
  readonly sending: boolean;
  /** What became of it, and what was said: asking again starts from there. */
  readonly sent: { readonly outcome: WriteOutcome; readonly draft: TypedDraft } | null;
  /** Sends once; answers the first field to correct, or null. A second press while the first is on its way does nothing. */
  readonly send: () => Promise<FormField | null>;
};

/** @param eligible as it stands now: its policy may have changed since the panel was opened */
export function useActivation(open: OpenPanel, eligible: EligibleRole): ActivationForm {
  const { draft, change, keep } = useDraft(open);
  const problems = useProblems();
  const [sending, setSending] = useState(false);
  const [sent, setSent] = useState<ActivationForm['sent']>(null);
  // State is a render behind two fast presses; this is not.
  const inFlight = useRef(false);
  const gone = useGone();

  const send = async (): Promise<FormField | null> => {
    if (inFlight.current || sent !== null) return null;
    const input = toIntent(eligible.eligibilityId, draft);
    const wrong = draftProblems(draft, input, eligible, serviceNow());
    if (wrong.length > 0) return problems.mark(wrong);
    inFlight.current = true;
    keep();
    setSending(true);
    problems.clear();
    const answer = await ask('activate', input);
    inFlight.current = false;
    setSending(false);
    if (!answer.ok) {
      if (!gone.current) return problems.mark([answer.problem]);
      tellLate([{ about: eligible.role.name, problem: answer.problem }]);
      return null;
    }
    if (answer.value.outcome === 'unknown') awaitDraft(open.draftKey, answer.value.intentId, draft);
    else dropDraft(open.draftKey);
    setSent({ outcome: answer.value, draft });
    return null;
  };

  return {
    draft,
    change: (part) => {
      change(part);
      problems.typed(part);
    },
    problems,
    sending,
    sent,
    send,
  };
}
