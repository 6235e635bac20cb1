import { useId, useState } from 'react';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { Access, FeatureAccess, Obstacle } from '../../../../shared/contract/access.ts';
import { FEATURE_NEEDS } from '../../../../shared/domain/access/features.ts';
import { QuietIcon } from '../../../components/quiet-icon.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { StateMark } from '../state-mark.tsx';
import { rowLine, rowState } from '../state-words.ts';
import { blocksEverything } from '../verdict-words.ts';
import { AccessDetail } from './access-detail.tsx';
import { rolesCell } from './needs-words.ts';
import { PermissionCell } from './permission-cell.tsx';
import css from './access-row.module.css';

type AccessRowProps = { readonly row: FeatureAccess; readonly access: Access };

/** One thing the console does, how it stands, and what it takes. */
export function AccessRow({ row, access }: AccessRowProps) {
  const [open, setOpen] = useState(false);
  const detail = useId();
  const { mark, words } = rowState(row);
  const line = rowLine(row, blocksEverything(access.features));
  const lacks = (what: Obstacle['what']): boolean => row.obstacles.some((one) => one.what === what);
  return (
    <>
      <div role="row" className={css.row} data-feature={row.feature}>
        <div role="cell" className={css.feature}>
          <button
            type="button"
            className={css.toggle}
            aria-expanded={open}
            aria-controls={detail}
            onClick={() => setOpen(!open)}
          >
            <QuietIcon icon={open ? ChevronDown16Regular : ChevronRight16Regular} className={css.chevron} />
            {FEATURE_NEEDS[row.feature].title}
          </button>
          {/* Open, the obstacles stand below in full. */}
          {line !== null && !(open && row.obstacles.length > 0) && (
            <p className={css.line}>
              <ServiceText text={line} />
            </p>
          )}
        </div>
        <div role="cell" className={css.state}>
          <StateMark mark={mark} />
          {words}
        </div>
        <div role="cell" className={css.wide}>
          <PermissionCell row={row} />
        </div>
        <div role="cell" className={css.wide}>
          {rolesCell(row)}
          {lacks('role') && <span className={css.missing}> not held</span>}
        </div>
        <div role="cell" className={css.wide}>
          {lacks('licence') ? <span className={css.missing}>Lacking</span> : row.licence ? 'Needed' : 'None'}
        </div>
      </div>
      <div role="row" id={detail} className={css.detail} hidden={!open}>
        <div role="cell" aria-colspan={5}>
          {open && <AccessDetail row={row} access={access} />}
        </div>
      </div>
    </>
  );
}
