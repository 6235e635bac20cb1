import { useMemo } from 'react';
import type { MyRoles, Plane } from '../../../../shared/contract/my-roles.ts';
import { ageText } from '../../../../shared/domain/time-left.ts';
import { CopyButton } from '../../../components/copy-button.tsx';
import { visibleText } from '../../../components/visible-text.ts';
import { planeRead } from '../../../state/coverage.ts';
import { useSlice } from '../../../state/slices-store.ts';
import { useNow } from '../../../state/use-now.ts';
import { wakeForAge } from '../../../state/wake-times.ts';
import { messageForAdministrator } from '../coverage-words.ts';
import css from './empty.module.css';

const OF = { 'entra-roles': 'Entra role', groups: 'group' } as const;
const READ = { 'entra-roles': 'Entra roles were', groups: 'Groups were' } as const;

type NothingEligibleProps = {
  readonly myRoles: MyRoles;
  /** The one the page is narrowed to; null: both. */
  readonly plane: Plane | null;
};

/** Said only after a complete reading, of both planes where both are meant. */
export function NothingEligible({ myRoles, plane }: NothingEligibleProps) {
  const { account } = useSlice('session');
  const moments = (plane === null ? (['entra-roles', 'groups'] as const) : [plane])
    .map((one) => planeRead(myRoles, one).asOf)
    .filter((at) => at !== null);
  const asOf = moments.length === 0 ? null : Math.min(...moments);
  const now = useNow(useMemo(() => wakeForAge(asOf), [asOf]));
  const tenant = account?.tenantName ?? account?.tenantDomain ?? account?.tenantId ?? 'this tenant';
  const read = plane === null ? 'Entra roles and groups were both' : READ[plane];
  return (
    <div className={css.empty}>
      <p className={css.strong}>
        You are not eligible for any {plane === null ? 'role' : OF[plane]} in {visibleText(tenant)}.
      </p>
      {asOf !== null && (
        <p>
          {read} read in full {ageText(now - asOf)}. An administrator can make you eligible.
        </p>
      )}
      {account && (
        <CopyButton
          label="Copy message for an administrator"
          text={() => messageForAdministrator(account, tenant)}
        />
      )}
    </div>
  );
}
