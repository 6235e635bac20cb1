import { FilterField } from '../../components/filter-field.tsx';
import css from './page-head.module.css';

type PageHeadProps = { readonly filter: string; readonly onFilter: (filter: string) => void };

/** Title and filter. "/" puts the cursor in, Esc empties it and then leaves, Enter or arrow down goes to the list. */
export function PageHead({ filter, onFilter }: PageHeadProps) {
  return (
    <header className={css.head}>
      <h1 className={css.title} tabIndex={-1} data-page-title>
        My roles
      </h1>
      <FilterField
        className={css.filter}
        size="medium"
        value={filter}
        placeholder="Filter roles and scopes"
        label="Filter roles and scopes"
        onType={onFilter}
      />
    </header>
  );
}
