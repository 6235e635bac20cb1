import { useMemo, useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { SettingsRef } from '../../../../../shared/contract/role-settings/plan.ts';
import type { SettingKey } from '../../../../../shared/contract/role-settings/settings.ts';
import { keyOfHeld, roleKey } from '../../../../../shared/domain/role-key.ts';
import { refOf } from '../../../../../shared/domain/role-settings/ref-of.ts';
import { LoadingRows } from '../../../../components/loading-rows.tsx';
import { ServiceText } from '../../../../components/service-text.tsx';
import { countedThings } from '../../../../components/counted-things.ts';
import { closeDialog } from '../../review/shown-step.ts';
import { startReview } from '../../review/review-store.ts';
import { DialogStep } from '../../../../components/dialog-step.tsx';
import { LeadOnButton } from '../../../../components/lead-on-button.tsx';
import { RoleList } from '../../../../components/role-list/role-list.tsx';
import { SettingsChoice } from '../pick/settings-choice.tsx';
import { useRows } from '../pick/use-rows.ts';
import { copyBlock, copyToTitle } from './copy-words.ts';

/** Brings the settings of one role to others, chosen here. What is in force is copied, not what is being edited. */
export function CopyTo({ from }: { readonly from: SettingsRef }) {
  const { rows } = useRows();
  const key = roleKey(from.definitionId, from.scopeId);
  const others = useMemo(() => rows.filter((row) => keyOfHeld(row) !== key), [rows, key]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [only, setOnly] = useState<ReadonlySet<SettingKey> | null>(null);
  const to = others.filter((row) => chosen.has(keyOfHeld(row)));
  return (
    <DialogStep
      title={<ServiceText text={copyToTitle(rows.find((row) => keyOfHeld(row) === key))} />}
      actions={
        <>
          <Button onClick={closeDialog}>Cancel</Button>
          <LeadOnButton
            whyNot={copyBlock(1, to.length, only, 'Choose the roles to copy to.')}
            onClick={() => startReview({ kind: 'copy', from, to: to.map(refOf), only: only && [...only] })}
          >
            Review…
          </LeadOnButton>
        </>
      }
    >
      <p>The settings in force now are copied, not what is being edited.</p>
      {rows.length === 0 ? (
        <LoadingRows says="Reading roles and their settings" />
      ) : (
        <RoleList label="Copy to" rows={others} chosen={chosen} several onChoose={setChosen} />
      )}
      <p role="status">{to.length === 0 ? 'None chosen.' : `${countedThings(to)} chosen.`}</p>
      <SettingsChoice only={only} onChoose={setOnly} />
    </DialogStep>
  );
}
