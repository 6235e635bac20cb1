import { Button } from '@fluentui/react-components';
import { PLANNED_AT_ONCE } from '../../../../shared/contract/assignments/plan.ts';
import { COLUMNS, REQUIRED } from '../../../../shared/domain/assignments/file/columns.ts';
import { DialogStep } from '../../../components/dialog-step.tsx';
import { ExplainedButton } from '../../../components/explained-button.tsx';
import { closeChange } from '../change-store.ts';
import { startReview } from '../review/review-store.ts';
import { useSendBlock } from '../review/use-send-block.ts';
import { StepForm } from '../step-form.tsx';
import { COLUMN_MEANINGS } from './columns.ts';
import css from './file-face.module.css';

/** What a CSV file has to say, before one is chosen. Its review shows each line; nothing is sent before that. */
export function FileFace() {
  const block = useSendBlock([]);
  const choose = (): void => {
    if (block === null) startReview({ kind: 'file' });
  };
  return (
    <StepForm onSend={choose}>
      <DialogStep
        title="Assignments from a CSV file"
        actions={
          <>
            <Button onClick={closeChange}>Cancel</Button>
            <ExplainedButton
              appearance="primary"
              data-sends
              aria-keyshortcuts="Control+Enter"
              whyNot={block}
              note="Nothing is sent before you have seen what it would do."
              onClick={choose}
            >
              Choose a file…
            </ExplainedButton>
          </>
        }
      >
        <p>
          One assignment a line, at most {PLANNED_AT_ONCE}. The first line names the columns, in any order,
          separated by commas or semicolons. “Save as CSV” writes the same columns: a saved file is an
          example.
        </p>
        <div role="table" aria-label="Columns of the file" className={css.table}>
          <div role="rowgroup">
            <div role="row" className={css.row}>
              <span role="columnheader">Column</span>
              <span role="columnheader">What stands in it</span>
            </div>
          </div>
          <div role="rowgroup">
            {COLUMNS.map((name) => (
              <div key={name} role="row" className={css.row}>
                <span role="rowheader">
                  <code>{name}</code>
                  {REQUIRED.includes(name) && ' (needed)'}
                </span>
                <span role="cell">{COLUMN_MEANINGS[name]}</span>
              </div>
            ))}
          </div>
        </div>
        <p className={css.note}>
          All of it: docs/assignments-file.md. A line that cannot be read is told with its number and left
          out.
        </p>
      </DialogStep>
    </StepForm>
  );
}
