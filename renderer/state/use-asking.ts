import { useRef, useState } from 'react';
import type { IntentName } from '../../shared/contract/intent-names.ts';
import type { IntentInput } from '../../shared/contract/intents.ts';
import type { Problem } from '../../shared/contract/problem.ts';
import { announce } from './announcements.ts';
import { ask } from './intents.ts';

/** Something small asked from a dialog that stays open, with its refusal. True where it was done. */
export function useAsking() {
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const inFlight = useRef(false);
  const send = async <N extends IntentName>(
    name: N,
    input: IntentInput<N>,
    done?: string,
  ): Promise<boolean> => {
    if (inFlight.current) return false;
    inFlight.current = true;
    setSending(true);
    setProblem(null);
    const answer = await ask(name, input);
    inFlight.current = false;
    setSending(false);
    if (!answer.ok) {
      announce(answer.problem.title, 'assertive');
      setProblem(answer.problem);
    } else if (done !== undefined) announce(done);
    return answer.ok;
  };
  return { sending, problem, send };
}
