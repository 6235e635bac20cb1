import { useMemo } from 'react';
import { ageText } from '../../../../shared/domain/time-left.ts';
import { CopyButton } from '../../../components/copy-button.tsx';
import { visibleText } from '../../../components/visible-text.ts';
import { useSlice } from '../../../state/slices-store.ts';
import { useNow } from '../../../state/use-now.ts';
import { wakeForAge } from '../../../state/wake-times.ts';
import { messageForAdministrator } from '../coverage-words.ts';
import css from './empty.module.css';

/** Said only after a complete reading. */
export function NothingEligible({ asOf }: { readonly asOf: number | null }) {
  const { account } = useSlice('session');
  const now = useNow(useMemo(() => wakeForAge(asOf), [asOf]));
  const tenant = account?.tenantName ?? account?.tenantDomain ?? account?.tenantId ?? 'this tenant';
  return (
    <div className={css.empty}>
      <p className={css.strong}>You are not eligible for any role in {visibleText(tenant)}.</p>
      {asOf !== null && (
        <p>Entra roles were read in full {ageText(now - asOf)}. An administrator can make you eligible.</p>
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
