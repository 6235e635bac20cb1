import { useEffect, useRef } from 'react';
import type { Problem } from '../../../shared/contract/problem.ts';
import { Refusal } from '../../components/refusal.tsx';
import css from './send-problem.module.css';

/** What the service refused without naming a field; scrolled into view, as it stands under the fields. */
export function SendProblem({ problem }: { readonly problem: Problem }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Not as the arrow's value: newer Chromium answers a promise here, and React would call it at the next render.
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  const neutral = problem.kind === 'already-active' || problem.kind === 'already-pending';
  return (
    <div ref={box}>
      <Refusal
        problem={problem}
        goingOnClass={css.goingOn}
        intent={neutral ? 'info' : problem.safeToRetry ? 'warning' : 'error'}
      />
    </div>
  );
}
