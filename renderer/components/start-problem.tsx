import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { Problem } from '../../shared/contract/problem.ts';
import { useSlice } from '../state/slices-store.ts';
import { ProblemMessage } from './problem-message.tsx';

/**
 * What is wrong with what the console was started with (policy, command line, the file of connections) although it is connected; until
 * it is hidden. Where it is not connected the page of connections says it.
 */
export function StartProblem() {
  const { problem } = useSlice('connections');
  const [hidden, setHidden] = useState<Problem | null>(null);
  if (problem === null || problem === hidden) return null;
  return (
    <ProblemMessage
      problem={problem}
      intent="warning"
      actions={
        <Button size="small" onClick={() => setHidden(problem)}>
          Hide
        </Button>
      }
    />
  );
}
