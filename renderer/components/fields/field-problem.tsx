import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import type { Problem } from '../../../shared/contract/problem.ts';
import { ServiceText } from '../service-text.tsx';
import css from './field.module.css';

type FieldProblemProps = { readonly id: string; readonly problem: Problem | undefined };

/** What is wrong with one field, under it. The id stands always, so that the field can name it. */
export function FieldProblem({ id, problem }: FieldProblemProps) {
  return (
    <div id={id}>
      {problem && (
        <p className={css.problem}>
          <ErrorCircle16Filled aria-hidden="true" />
          <span>
            <ServiceText text={`${problem.title} ${problem.advice}`} />
            {problem.requestId !== undefined && ` Request id ${problem.requestId}`}
          </span>
        </p>
      )}
    </div>
  );
}
