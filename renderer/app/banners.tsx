import { useEffect, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { Notice } from '../components/notice.tsx';
import { ProblemMessage } from '../components/problem-message.tsx';
import { SignInGoingOn } from '../components/sign-in-going-on.tsx';
import { asksForSignIn, mayTrySignIn } from '../components/sign-in-kinds.ts';
import { StartProblem } from '../components/start-problem.tsx';
import { announce } from '../state/announcements.ts';
import { useSignedInAgain } from '../state/sign-in-again.ts';
import { useSlice } from '../state/slices-store.ts';
import { useStartProblem } from '../state/start-problem.ts';
import { useStepUpLed } from '../state/step-up-leads.ts';
import { showWindowProblem, useWindowProblem } from '../state/window-problem.ts';
import css from './banners.module.css';

/** What concerns the whole window, above every screen: the device's footing and a sign-in that is going on. */
export function Banners() {
  const { keyStore, notices } = useSlice('health');
  const session = useSlice('session');
  const windowProblem = useWindowProblem((state) => state.problem);
  const failed = session.problem?.title;
  useEffect(() => {
    if (failed !== undefined) announce(failed, 'assertive');
  }, [failed]);
  useSignedInAgain(() => {
    if (windowProblem && asksForSignIn(windowProblem)) showWindowProblem(null);
  });
  const [hideWeak, setHideWeak] = useState(false);
  const weak = keyStore === 'weak' && !hideWeak;
  const signingIn = session.signIn !== null;
  const toldBelow = useStepUpLed() && session.signIn?.purpose === 'step-up';
  const leads = signingIn && !toldBelow;
  const ofStart = useStartProblem() !== null;
  if (!weak && !leads && !ofStart && !session.problem && !windowProblem && notices.length === 0) return null;
  return (
    <div className={css.banners}>
      {leads && <SignInGoingOn above />}
      {!signingIn && session.problem && (
        <ProblemMessage problem={session.problem} intent="warning" signIn={mayTrySignIn(session.problem)} />
      )}
      <StartProblem />
      {weak && (
        <Notice
          intent="warning"
          dismiss={
            <Button
              size="small"
              appearance="transparent"
              icon={<Dismiss16Regular />}
              aria-label="Hide until the next start"
              onClick={() => setHideWeak(true)}
            />
          }
        >
          This device has no key store PIM Desk can trust. You will sign in at each start.
        </Notice>
      )}
      {notices.map((notice, index) => (
        <ProblemMessage key={index} problem={notice} intent="warning" />
      ))}
      {windowProblem && <ProblemMessage problem={windowProblem} intent="warning" />}
    </div>
  );
}
