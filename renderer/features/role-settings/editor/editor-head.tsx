import { Button } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useEffect, useRef } from 'react';
import type { SettingsRow } from '../../../../shared/contract/role-settings/matrix.ts';
import { planeOfHeld } from '../../../../shared/domain/planes.ts';
import { refOf } from '../../../../shared/domain/role-settings/ref-of.ts';
import { MomentTime } from '../../../components/moment-time.tsx';
import { PrivilegedBadge } from '../../../components/privileged-badge.tsx';
import { QuietIcon } from '../../../components/quiet-icon.tsx';
import { RoleName } from '../../../components/role-name.tsx';
import { ScopeLabel } from '../../../components/scope-label.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { dateText, daysAway, momentText } from '../../../components/when.ts';
import { useNow } from '../../../state/use-now.ts';
import { wakeEachMinute } from '../../../state/wake-times.ts';
import { CopyToRoles } from '../bulk/copy/copy-to-roles.tsx';
import { SnapshotsButton } from '../snapshots/snapshots-button.tsx';
import css from './editor-head.module.css';

/** "14:02", "yesterday 23:10"; before that the day alone: "3 Mar 2026". */
const changedWhen = (at: number, now: number): string =>
  daysAway(at, now) >= -1 ? momentText(at, now) : dateText(at, now);

type EditorHeadProps = {
  /** Null where nothing of it is known yet. */
  readonly row: SettingsRow | null;
  readonly onClose: () => void;
};

/** The way back, which role it is, and who changed it last. */
export function EditorHead({ row, onClose }: EditorHeadProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const now = useNow(wakeEachMinute);
  // What led here went with the matrix.
  useEffect(() => title.current?.focus(), []);
  return (
    <header className={css.head}>
      <div className={css.about}>
        <nav aria-label="Way back" className={css.way}>
          <Button className={css.back} appearance="transparent" size="small" onClick={onClose}>
            <QuietIcon icon={ArrowLeft20Regular} className={css.arrow} />
            <span className={css.words}>Role settings</span>
          </Button>
          <QuietIcon icon={ChevronRight16Regular} className={css.onward} />
        </nav>
        <div className={css.line}>
          <h1 ref={title} tabIndex={-1} className={css.title} data-page-title>
            {row ? <RoleName role={row.role} plane={planeOfHeld(row)} /> : 'Role'}
          </h1>
          {row?.scope.kind === 'membership' && <ScopeLabel scope={row.scope} />}
          {row && <PrivilegedBadge privilege={row.role.privilege} plane={planeOfHeld(row)} />}
          {row && (
            <span className={css.changed}>
              {row.changedAt === null ? (
                'Never changed, or not said'
              ) : (
                <>
                  Changed <MomentTime at={row.changedAt}>{changedWhen(row.changedAt, now)}</MomentTime>
                  {row.changedBy !== null && (
                    <>
                      {' by '}
                      <ServiceText text={row.changedBy} />
                    </>
                  )}
                </>
              )}
            </span>
          )}
        </div>
      </div>
      {row && (
        <div className={css.actions}>
          <SnapshotsButton of={refOf(row)} />
          <CopyToRoles from={refOf(row)} />
        </div>
      )}
    </header>
  );
}
