import { Button } from '@fluentui/react-components';
import type { Selection } from './use-selection.ts';
import css from './selection-line.module.css';

type SelectionLineProps = { readonly selection: Selection; readonly onDecide: () => void };

/** Under the list where there is no room for the bar beside it: how many are selected, and the way to decide them. */
export function SelectionLine({ selection, onDecide }: SelectionLineProps) {
  const { count } = selection.summary;
  if (count === 0) return null;
  return (
    <div className={css.line}>
      <p>{count} selected</p>
      <Button size="small" appearance="transparent" onClick={selection.clear}>
        Clear
      </Button>
      <Button size="small" appearance="primary" onClick={onDecide}>
        Decide {count}…
      </Button>
    </div>
  );
}
