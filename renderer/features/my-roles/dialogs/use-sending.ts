import { useRef, useState } from 'react';
import type { Problem } from '../../../../shared/contract/problem.ts';
import type { Result } from '../../../../shared/contract/result.ts';
import { asksForSignIn } from '../../../components/sign-in-kinds.ts';
import { announce } from '../../../state/announcements.ts';
import { tellLate } from '../../../state/late-refusal.ts';
import { useGone } from '../../../state/use-gone.ts';
import { useSignedInAgain } from '../../../state/sign-in-again.ts';

/** One thing sent from a dialog: whether it is on its way, and why it was refused. */
export type Sending = {
  readonly sending: boolean;
  readonly problem: Problem | null;
  /** Sends once; a second press while the first is on its way does nothing. */
  readonly send: () => void;
};

/** @param about the role's name; @param ask sends it; @param done told the answer where it was taken: closes the dialog and says so */
export function useSending<T>(
  about: string,
  ask: () => Promise<Result<T>>,
  done: (answer: T) => void,
): Sending {
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  // State is a render behind two fast presses; this is not.
  const inFlight = useRef(false);
  const gone = useGone();
  // The sign-in it asked for was done.
  useSignedInAgain(() => setProblem((told) => (told && asksForSignIn(told) ? null : told)));
  const run = async (): Promise<void> => {
    if (inFlight.current) return;
    inFlight.current = true;
    setSending(true);
    setProblem(null);
    const answer = await ask();
    // The dialog was left meanwhile, and another may be open by now: the lists tell what was taken, a refusal may stand nowhere.
    if (gone.current) {
      if (!answer.ok) tellLate([{ about, problem: answer.problem }]);
      return;
    }
    inFlight.current = false;
    setSending(false);
    if (answer.ok) {
      done(answer.value);
      return;
    }
    announce(answer.problem.title, 'assertive');
    setProblem(answer.problem);
  };
  return { sending, problem, send: () => void run() };
}
