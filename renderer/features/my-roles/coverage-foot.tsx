import type { MyRoles } from '../../../shared/contract/my-roles.ts';
import { ServiceText } from '../../components/service-text.tsx';
import { openAccess } from '../../state/access-open.ts';
import { useSlice } from '../../state/slices-store.ts';
import { groupNote, unnamedNote } from './coverage-words.ts';
import css from './coverage-foot.module.css';

/** Under the lists: what even a complete reading may not show, and names that could not be read. */
export function CoverageFoot({ myRoles }: { readonly myRoles: MyRoles }) {
  const { granted } = useSlice('access');
  const group = groupNote(myRoles);
  const unnamed = unnamedNote(myRoles, granted);
  if (group === null && unnamed === null) return null;
  return (
    <div className={css.foot}>
      {group !== null && <p>{group}</p>}
      {unnamed !== null && (
        <p>
          <ServiceText text={unnamed} />{' '}
          <button type="button" className={css.link} onClick={openAccess}>
            What you may do here
          </button>
        </p>
      )}
    </div>
  );
}
