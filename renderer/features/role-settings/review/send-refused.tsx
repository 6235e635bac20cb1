import { Button } from '@fluentui/react-components';
import type { Problem } from '../../../../shared/contract/problem.ts';
import type { ChangeSource } from '../../../../shared/contract/role-settings/plan.ts';
import { Refusal } from '../../../components/refusal.tsx';
import { startReview } from './review-store.ts';
import css from './send-refused.module.css';

type SendRefusedProps = { readonly problem: Problem; readonly source: ChangeSource };

/** Why a save did not begin, and the way to think it through anew: a plan is run once, and only the last one. */
export function SendRefused({ problem, source }: SendRefusedProps) {
  return (
    <div className={css.refused}>
      <Refusal problem={problem} />
      <Button size="small" onClick={() => startReview(source)}>
        {source.kind === 'import' ? 'Choose the file again…' : 'Read again and review'}
      </Button>
    </div>
  );
}
