import { Button } from '@fluentui/react-components';
import type { Problem } from '../../shared/contract/problem.ts';
import { ProblemMessage } from '../components/problem-message.tsx';
import css from './lost-link.module.css';

type LostLinkProps = {
  readonly problem: Problem;
  /** Where drawing broke: tries it once more. */
  readonly onDrawAgain?: () => void;
};

/** The whole window's place for what leaves it with nothing to show: no tie to main, or a screen that cannot be drawn. */
export function LostLink({ problem, onDrawAgain }: LostLinkProps) {
  return (
    <main className={css.page}>
      <h1 className={css.title}>PIM Desk</h1>
      <ProblemMessage problem={problem} />
      {onDrawAgain && (
        <div>
          <Button appearance="primary" onClick={onDrawAgain}>
            Draw it again
          </Button>
        </div>
      )}
    </main>
  );
}
