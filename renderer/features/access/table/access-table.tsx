import type { Access, FeatureAccess } from '../../../../shared/contract/access.ts';
import { AccessRow } from './access-row.tsx';
import css from './access-table.module.css';

type AccessTableProps = {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly rows: readonly FeatureAccess[];
  readonly access: Access;
};

/** Feature × state × permission × role × licence: a CSS grid with the roles of a table. Each row opens to what it needs in full. */
export function AccessTable({ id, title, note, rows, access }: AccessTableProps) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <div className={css.over}>
        <h2 id={id} className={css.title}>
          {title}
        </h2>
        <span className={css.note}>{note}</span>
      </div>
      <div role="table" aria-labelledby={id} className={css.table}>
        <div role="rowgroup">
          <div role="row" className={css.head}>
            <span role="columnheader">Feature</span>
            <span role="columnheader">State</span>
            <span role="columnheader" className={css.wide}>
              Permission
            </span>
            <span role="columnheader" className={css.wide}>
              Role
            </span>
            <span role="columnheader" className={css.wide}>
              Licence
            </span>
          </div>
        </div>
        <div role="rowgroup">
          {rows.map((row) => (
            <AccessRow key={row.feature} row={row} access={access} />
          ))}
        </div>
      </div>
    </section>
  );
}
