import { Button } from '@fluentui/react-components';
import css from './no-match.module.css';

type NoMatchProps = { readonly query: string; readonly onClear: () => void };

/** What the filters left over: nothing. */
export function NoMatch({ query, onClear }: NoMatchProps) {
  return (
    <div className={css.box}>
      <p role="status">
        {query.trim() === '' ? 'No request passes the filters.' : `No request matches ‘${query}’.`}
      </p>
      <Button size="small" onClick={onClear}>
        Clear filter
      </Button>
    </div>
  );
}
