import { useLayoutEffect, useRef, useState } from 'react';
import type { Problem } from '../../shared/contract/problem.ts';
import { useSlice } from '../state/slices-store.ts';
import { ProblemMessage } from './problem-message.tsx';
import { SignInGoingOn } from './sign-in-going-on.tsx';
import { asksForSignIn, mayTrySignIn } from './sign-in-kinds.ts';

type RefusalProps = {
  readonly problem: Problem;
  readonly intent?: 'error' | 'warning' | 'info';
  /** Dresses the running sign-in, which is told above the page too. */
  readonly goingOnClass?: string | undefined;
};

/**
 * Why something was not done, in the form or dialog that asked for it. The sign-in it may ask for is led from here, since the page
 * and its banners can be covered. Taken away, it leaves the focus with the button that sends (`data-sends`).
 */
export function Refusal({ problem, intent = 'error', goingOnClass }: RefusalProps) {
  const box = useRef<HTMLDivElement>(null);
  const session = useSlice('session');
  const asks = asksForSignIn(problem);
  const runs = session.signIn?.purpose === 'sign-in';
  // An older failure, still told above the page, says nothing of this refusal.
  const [tried, setTried] = useState(false);
  if (runs && !tried) setTried(true);
  // The sign-in that was tried from here failed: what to do now is in its own words.
  const failed = asks && tried && !runs ? session.problem : null;
  const told = failed ?? problem;
  useLayoutEffect(() => {
    const shown = box.current;
    return () => {
      if (!shown?.contains(document.activeElement)) return;
      shown.closest('form, [role="dialog"]')?.querySelector<HTMLElement>('[data-sends]')?.focus();
    };
  }, []);
  return (
    <div ref={box}>
      <ProblemMessage problem={told} intent={intent} signIn={failed !== null && mayTrySignIn(failed)} />
      {asks && runs && (
        <div className={goingOnClass}>
          <SignInGoingOn />
        </div>
      )}
    </div>
  );
}
