import type { FeatureAccess } from '../../../../shared/contract/access.ts';
import { DottedName } from '../../../components/dotted-name.tsx';
import { needLines } from './needs-words.ts';
import css from './permission-cell.module.css';

/** The permissions a feature needs; what is missing is said beside its name. */
export function PermissionCell({ row }: { readonly row: FeatureAccess }) {
  const lines = needLines(row);
  if (lines.length === 0) return <>None</>;
  return (
    <ul className={css.list}>
      {lines.map(({ name, others, missing }) => (
        <li key={name}>
          <DottedName name={name} />
          {others > 0 && (
            <span className={css.others}>
              {' '}
              or {others} other{others === 1 ? '' : 's'}
            </span>
          )}
          {missing && <span className={css.missing}> not given</span>}
        </li>
      ))}
    </ul>
  );
}
