import { useRef, useState } from 'react';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { announce } from '../../../state/announcements.ts';
import { ask } from '../../../state/intents.ts';

/** Taking an own request back: asked twice, sent once. */
export type CancelRequest = {
  readonly step: 'idle' | 'sure' | 'sending' | 'sent';
  readonly problem: Problem | null;
  readonly ask: () => void;
  readonly keep: () => void;
  readonly confirm: () => void;
};

export function useCancelRequest(requestId: string | undefined): CancelRequest {
  const [step, setStep] = useState<CancelRequest['step']>('idle');
  const [problem, setProblem] = useState<Problem | null>(null);
  const inFlight = useRef(false);
  const confirm = async (): Promise<void> => {
    if (requestId === undefined || inFlight.current) return;
    inFlight.current = true;
    setStep('sending');
    setProblem(null);
    const answer = await ask('cancelRequest', { requestId });
    inFlight.current = false;
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
