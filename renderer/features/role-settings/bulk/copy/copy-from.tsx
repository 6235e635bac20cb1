import { useMemo, useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { SettingsRef } from '../../../../../shared/contract/role-settings/plan.ts';
import type { SettingKey } from '../../../../../shared/contract/role-settings/settings.ts';
import { keyOfHeld, roleKey } from '../../../../../shared/domain/role-key.ts';
import { refOf } from '../../../../../shared/domain/role-settings/ref-of.ts';
import { LoadingRows } from '../../../../components/loading-rows.tsx';
import { ServiceText } from '../../../../components/service-text.tsx';
import { closeDialog } from '../../review/shown-step.ts';
import { startReview } from '../../review/review-store.ts';
import { DialogStep } from '../../../../components/dialog-step.tsx';
import { LeadOnButton } from '../../../../components/lead-on-button.tsx';
import { RoleList } from '../../../../components/role-list/role-list.tsx';
import { SettingsChoice } from '../pick/settings-choice.tsx';
import { useRows } from '../pick/use-rows.ts';
import { copyBlock, copyFromTitle } from './copy-words.ts';

/** Brings the settings of one role to those that are selected. */
export function CopyFrom({ to }: { readonly to: readonly SettingsRef[] }) {
  const { rows } = useRows();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [only, setOnly] = useState<ReadonlySet<SettingKey> | null>(null);
  const targets = useMemo(
    () => to.filter(({ definitionId, scopeId }) => !chosen.has(roleKey(definitionId, scopeId))),
    [to, chosen],
  );
  const from = rows.find((row) => chosen.has(keyOfHeld(row)));
  return (
    <DialogStep
      title={<ServiceText text={copyFromTitle(to, rows)} />}
      actions={
        <>
          <Button onClick={closeDialog}>Cancel</Button>
          <LeadOnButton
            whyNot={copyBlock(from ? 1 : 0, targets.length, only, 'Choose the role to copy from.')}
            onClick={() => {
              if (from)
                startReview({ kind: 'copy', from: refOf(from), to: targets, only: only && [...only] });
            }}
          >
            Review…
          </LeadOnButton>
        </>
      }
    >
      {rows.length === 0 ? (
        <LoadingRows says="Reading roles and their settings" />
      ) : (
        <RoleList label="Copy from" rows={rows} chosen={chosen} several={false} onChoose={setChosen} />
      )}
      <SettingsChoice only={only} onChoose={setOnly} />
    </DialogStep>
  );
}
