import type { Plane } from '../../../shared/contract/my-roles.ts';
import { FilterField } from '../../components/filter-field.tsx';
import { PlaneFilter } from '../../components/plane-filter.tsx';
import css from './page-head.module.css';

type PageHeadProps = {
  readonly filter: string;
  readonly onFilter: (filter: string) => void;
  /** The plane the lists are narrowed to, null for both; undefined where there is nothing to choose between. */
  readonly plane: Plane | null | undefined;
  readonly onPlane: (plane: Plane | null) => void;
};

/** Title and filters. "/" puts the cursor in, Esc empties it and then leaves, Enter or arrow down goes to the list. */
export function PageHead({ filter, onFilter, plane, onPlane }: PageHeadProps) {
  return (
    <header className={css.head}>
      <h1 className={css.title} tabIndex={-1} data-page-title>
        My roles
      </h1>
      <div className={css.filters}>
        {plane !== undefined && <PlaneFilter plane={plane} onPlane={onPlane} />}
        <FilterField
          className={css.filter}
          size="medium"
          value={filter}
          placeholder="Filter roles and scopes"
          label="Filter roles and scopes"
          onType={onFilter}
        />
      </div>
    </header>
  );
}
