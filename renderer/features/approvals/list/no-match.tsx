import { Button } from '@fluentui/react-components';
import css from './no-match.module.css';

type NoMatchProps = { readonly query: string; readonly onClear: () => void };

/** What the filter left over: nothing. */
export function NoMatch({ query, onClear }: NoMatchProps) {
  return (
    <div className={css.box}>
      <p role="status">No request matches ‘{query}’.</p>
      <Button size="small" onClick={onClear}>
        Clear filter
      </Button>
    </div>
  );
}
