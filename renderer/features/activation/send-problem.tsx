import { useEffect, useRef } from 'react';
import type { Problem } from '../../../shared/contract/problem.ts';
import { ProblemMessage } from '../../components/problem-message.tsx';

/** What the service refused without naming a field; scrolled into view, as it stands under the fields. */
export function SendProblem({ problem }: { readonly problem: Problem }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [problem]);
  const neutral = problem.kind === 'already-active' || problem.kind === 'already-pending';
  return (
    <div ref={box}>
      <ProblemMessage
        problem={problem}
        intent={neutral ? 'info' : problem.safeToRetry ? 'warning' : 'error'}
      />
    </div>
  );
}
