import { CheckmarkCircle12Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle12Filled } from '@fluentui/react-icons/svg/error-circle';
import { Warning12Filled } from '@fluentui/react-icons/svg/warning';
import type { ActivityEntry } from '../../../../shared/contract/activity.ts';
import type { ActivationCheck } from '../../../../shared/contract/intents.ts';
import { durationText } from '../../../../shared/domain/durations.ts';
import { planeOfHeld } from '../../../../shared/domain/planes.ts';
import { PrivilegeShield } from '../../../components/privilege-shield.tsx';
import { RoleName } from '../../../components/role-name.tsx';
import { ScopeLabel } from '../../../components/scope-label.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { rowChips, rowReason } from './row-chip.ts';
import { ShareBar } from './share-bar.tsx';
import type { BulkRole } from './use-bulk.ts';
import css from './bulk-row.module.css';

const MARKS = {
  good: CheckmarkCircle12Filled,
  look: Warning12Filled,
  bad: ErrorCircle12Filled,
  quiet: null,
} as const;

type BulkRowProps = {
  readonly role: BulkRole;
  readonly minutes: number | undefined;
  readonly scale: number;
  readonly check: ActivationCheck | undefined;
  readonly entry: ActivityEntry | undefined;
};

/** One of several roles: what it gets of the duration, and what the service said of it. */
export function BulkRow({ role, minutes, scale, check, entry }: BulkRowProps) {
  const { eligible, share, block } = role;
  const plane = planeOfHeld(eligible);
  const facts = { block, capped: share.capped, check, entry };
  const reason = entry ? null : rowReason(facts);
  return (
    <li className={css.row}>
      <div className={css.name}>
        <span className={css.title}>
          <RoleName role={eligible.role} plane={plane} />
          <PrivilegeShield privilege={eligible.role.privilege} plane={plane} />
        </span>
        {eligible.scope.kind !== 'tenant' && (
          <span className={css.scope}>
            <ScopeLabel scope={eligible.scope} />
          </span>
        )}
      </div>
      <div className={css.share}>
        {share.minutes !== undefined && <strong>{durationText(share.minutes)}</strong>}{' '}
        <span className={css.of}>{ofWords(share)}</span>
      </div>
      <ShareBar share={share} minutes={minutes} scale={scale} />
      <div className={css.chips}>
        {rowChips(facts).map(({ tone, words }) => {
          const Mark = MARKS[tone];
          return (
            <span key={words} className={css.chip} data-tone={tone}>
              {Mark && <Mark aria-hidden="true" />}
              {words}
            </span>
          );
        })}
      </div>
      {reason !== null && (
        <p className={css.reason}>
          <ServiceText text={reason} />
        </p>
      )}
    </li>
  );
}

function ofWords({ maximum, capped }: BulkRole['share']): string {
  if (maximum === undefined) return 'maximum not readable';
  return capped ? 'its maximum' : `of ${durationText(maximum)}`;
}
