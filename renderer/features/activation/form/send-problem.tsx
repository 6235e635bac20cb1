import { useEffect, useRef } from 'react';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { Refusal } from '../../../components/refusal.tsx';
import css from './send-problem.module.css';

/** Nothing went wrong: it is so already, or the user chose so. */
const NEUTRAL: readonly Problem['kind'][] = ['already-active', 'already-pending', 'cancelled'];

/** What the service refused without naming a field; scrolled into view, as it stands under the fields. */
export function SendProblem({ problem }: { readonly problem: Problem }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Not as the arrow's value: newer Chromium answers a promise here, and React would call it at the next render.
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  return (
    <div ref={box}>
      <Refusal
        problem={problem}
        goingOnClass={css.goingOn}
        intent={NEUTRAL.includes(problem.kind) ? 'info' : problem.safeToRetry ? 'warning' : 'error'}
      />
    </div>
  );
}
