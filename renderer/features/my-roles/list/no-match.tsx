import { Button } from '@fluentui/react-components';
import type { RolesFilter } from './roles-filter.ts';
import css from './empty.module.css';

type NoMatchProps = { readonly filter: RolesFilter; readonly onClear: () => void };

/** The filter leaves nothing. */
export function NoMatch({ filter: { text, plane }, onClear }: NoMatchProps) {
  const what = plane === 'groups' ? 'group' : 'role';
  return (
    <div className={css.empty}>
      <p>
        No {what} matches ‘{text.trim()}’.
      </p>
      <Button size="small" onClick={onClear}>
        Clear filter
      </Button>
    </div>
  );
}
