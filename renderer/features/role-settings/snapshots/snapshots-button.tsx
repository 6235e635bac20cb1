import { Button } from '@fluentui/react-components';
import { History20Regular } from '@fluentui/react-icons/svg/history';
import type { SettingsRef } from '../../../../shared/contract/role-settings/plan.ts';
import { useVisit } from '../../../state/use-visit.ts';
import { detailKey, useDetails } from '../editor/detail/detail-store.ts';
import { openStep } from '../review/shown-step.ts';

/** From the editor to what was kept of the role before each save. The number stands only where it is known. */
export function SnapshotsButton({ of }: { readonly of: SettingsRef }) {
  const visit = useVisit();
  const count = useDetails((state) =>
    state.visit === visit ? state.read[detailKey(of)]?.detail?.snapshots.length : undefined,
  );
  return (
    <Button
      appearance="subtle"
      icon={<History20Regular />}
      onClick={() => openStep({ kind: 'snapshots', of })}
    >
      {count === undefined ? 'Snapshots' : `Snapshots ${count}`}
    </Button>
  );
}
