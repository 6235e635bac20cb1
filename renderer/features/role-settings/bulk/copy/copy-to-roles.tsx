import { Button } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import type { SettingsRef } from '../../../../../shared/contract/role-settings/plan.ts';
import { openStep } from '../../review/shown-step.ts';

/** From the editor of one role to the dialog that copies its settings to others. */
export function CopyToRoles({ from }: { readonly from: SettingsRef }) {
  return (
    <Button appearance="subtle" icon={<Copy20Regular />} onClick={() => openStep({ kind: 'copy-to', from })}>
      Copy to roles…
    </Button>
  );
}
