import { useEffect } from 'react';
import { Button } from '@fluentui/react-components';
import { announce } from '../state/announcements.ts';
import { putAwayStartProblem, useStartProblem } from '../state/start-problem.ts';
import { ProblemMessage } from './problem-message.tsx';

/**
 * What is wrong with what the console was started with (policy, command line, the file of connections) although it is connected; until
 * it is hidden. Where it is not connected the page of connections says it.
 */
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
      actions={
        <Button size="small" onClick={() => putAwayStartProblem(problem)}>
          Hide
        </Button>
      }
    />
  );
}
