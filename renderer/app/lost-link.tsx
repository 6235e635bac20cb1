import type { Problem } from '../../shared/contract/problem.ts';
import { ProblemMessage } from '../components/problem-message.tsx';
import css from './lost-link.module.css';

/** Shown where the window cannot reach main: it then knows nothing, and says so. */
export function LostLink({ problem }: { readonly problem: Problem }) {
  return (
    <main className={css.page}>
      <h1 className={css.title}>PIM Desk</h1>
      <ProblemMessage problem={problem} />
    </main>
  );
}
