import { Textarea } from '@fluentui/react-components';
import type { Problem } from '../../../shared/contract/problem.ts';
import { FieldProblem } from './field-problem.tsx';
import { justificationQuality } from './justification-quality.ts';
import { NeededMark } from './needed-mark.tsx';
import { QualityHint } from './quality-hint.tsx';
import css from './field.module.css';

type JustificationFieldProps = {
  readonly needed: boolean;
  /** Whether an approver will read it. */
  readonly approval: boolean;
  readonly typed: string;
  readonly problem: Problem | undefined;
  readonly onType: (text: string) => void;
};

/** Why. With a hint of what the text is worth to whoever reads it. */
export function JustificationField({ needed, approval, typed, problem, onType }: JustificationFieldProps) {
  return (
    <div className={css.field}>
      <label className={css.label} htmlFor="activation-justification">
        Justification
        {needed && <NeededMark />}
      </label>
      <Textarea
        id="activation-justification"
        className={css.area}
        data-field="justification"
        rows={3}
        resize="vertical"
        required={needed}
        value={typed}
        aria-invalid={problem !== undefined}
        aria-describedby="activation-justification-hint activation-justification-problem"
        onChange={(_, { value }) => onType(value)}
      />
      {problem === undefined && (
        <QualityHint id="activation-justification-hint" quality={justificationQuality(typed, approval)} />
      )}
      <FieldProblem id="activation-justification-problem" problem={problem} />
    </div>
  );
}
