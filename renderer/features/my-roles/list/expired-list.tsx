import { actingOn } from '../acting-words.ts';
import { listFace, notKnownWords } from '../coverage-words.ts';
import type { RolesFilter } from './roles-filter.ts';
import { ExpiredRow } from './expired-row.tsx';
import type { ExpiredRowView } from './expired-rows.ts';
import { ListUnknown } from './list-unknown.tsx';
import { LoadingRows } from '../../../components/loading-rows.tsx';
import { NoMatch } from './no-match.tsx';
import type { RolesView } from '../use-roles-view.ts';
import { VisuallyHidden } from '../../../components/visually-hidden.tsx';
import css from './expired-table.module.css';

type ExpiredListProps = {
  readonly view: RolesView;
  /** How many there are on the plane that is shown. */
  readonly known: number;
  readonly shown: readonly ExpiredRowView[];
  readonly filter: RolesFilter;
  readonly onClearFilter: () => void;
};

/** What ran out lately, and may be renewed. */
export function ExpiredList({ view, known, shown, filter, onClearFilter }: ExpiredListProps) {
  const { myRoles } = view;
  const { plane } = filter;
  switch (listFace(myRoles, plane, known, shown.length)) {
    case 'loading':
      return <LoadingRows says="Reading roles and policies" />;
    case 'rows':
      return <ExpiredTable view={view} shown={shown} />;
    case 'no-match':
      return <NoMatch filter={filter} onClear={onClearFilter} />;
    case 'none':
      return <ListUnknown>Nothing of yours ran out in the last 30 days.</ListUnknown>;
    case 'unknown':
      return <ListUnknown>{notKnownWords(myRoles, plane, 'expired')}</ListUnknown>;
  }
}

function ExpiredTable({ view, shown }: Pick<ExpiredListProps, 'view' | 'shown'>) {
  return (
    <div role="table" aria-label="Expired roles" aria-rowcount={shown.length + 1} className={css.table}>
      <div role="rowgroup">
        <div role="row" aria-rowindex={1} className={css.head}>
          <span role="columnheader">Role</span>
          <span role="columnheader" className={css.scope}>
            Scope
          </span>
          <span role="columnheader" className={css.kind}>
            Was
          </span>
          <span role="columnheader" className={css.ended}>
            Ended
          </span>
          <span role="columnheader" className={css.until}>
            Can be renewed
          </span>
          <span role="columnheader">
            <VisuallyHidden>Renew</VisuallyHidden>
          </span>
        </div>
      </div>
      <div role="rowgroup">
        {shown.map((row, index) => (
          <ExpiredRow
            key={row.expired.expiredId}
            row={row}
            index={index}
            now={view.now}
            acting={actingOn(view.acting, row.expired)}
          />
        ))}
      </div>
    </div>
  );
}
