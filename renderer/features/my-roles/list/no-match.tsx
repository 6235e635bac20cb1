import { Button } from '@fluentui/react-components';
import css from './empty.module.css';

type NoMatchProps = { readonly filter: string; readonly onClear: () => void };

/** The filter leaves nothing. */
export function NoMatch({ filter, onClear }: NoMatchProps) {
  return (
    <div className={css.empty}>
      <p>No role matches ‘{filter.trim()}’.</p>
      <Button size="small" onClick={onClear}>
        Clear filter
      </Button>
    </div>
  );
}
