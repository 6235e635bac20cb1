import { useRef, useState } from 'react';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { asksForSignIn } from '../../../components/sign-in-kinds.ts';
import { announce } from '../../../state/announcements.ts';
import { ask } from '../../../state/intents.ts';
import { tellLate } from '../../../state/late-refusal.ts';
import { useSignedInAgain } from '../../../state/sign-in-again.ts';
import { useGone } from '../../../state/use-gone.ts';

/** Taking an own request back: asked twice, sent once. */
export type CancelRequest = {
  readonly step: 'idle' | 'sure' | 'sending' | 'sent';
  readonly problem: Problem | null;
  readonly ask: () => void;
  readonly keep: () => void;
  readonly confirm: () => void;
};

export function useCancelRequest(requestId: string, roleName: string): CancelRequest {
  const [step, setStep] = useState<CancelRequest['step']>('idle');
  const [problem, setProblem] = useState<Problem | null>(null);
  const inFlight = useRef(false);
  const gone = useGone();
  // The sign-in it asked for was done.
  useSignedInAgain(() => setProblem((told) => (told && asksForSignIn(told) ? null : told)));
  const confirm = async (): Promise<void> => {
    if (inFlight.current) return;
    inFlight.current = true;
    setStep('sending');
    setProblem(null);
    const answer = await ask('cancelRequest', { requestId });
    inFlight.current = false;
    if (gone.current) {
      if (!answer.ok) tellLate([{ about: roleName, problem: answer.problem }]);
      return;
    }
    setStep(answer.ok ? 'sent' : 'idle');
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) announce(`${answer.problem.title} ${answer.problem.advice}`, 'assertive');
  };
  return {
    step,
    problem,
    ask: () => setStep('sure'),
    keep: () => setStep('idle'),
    confirm: () => void confirm(),
  };
}
