import { useEffect } from 'react';
import { announce } from '../state/announcements.ts';
import { putAwayStartProblem, useStartProblem } from '../state/start-problem.ts';
import { HideButton } from './hide-button.tsx';
import { ProblemMessage } from './problem-message.tsx';

/** What was left aside of the command line, the policy or the list of connections, where the console connects all the same. */
export function StartProblem() {
  const problem = useStartProblem();
  const title = problem?.title;
  useEffect(() => {
    if (title !== undefined) announce(title);
  }, [title]);
  if (problem === null) return null;
  return (
    <ProblemMessage
      problem={problem}
      intent="warning"
      dismiss={<HideButton onHide={() => putAwayStartProblem(problem)} />}
    />
  );
}
