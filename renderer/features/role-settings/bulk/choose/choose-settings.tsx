import { useMemo } from 'react';
import { Button } from '@fluentui/react-components';
import type { SettingsRef } from '../../../../../shared/contract/role-settings/plan.ts';
import type { SettingKey } from '../../../../../shared/contract/role-settings/settings.ts';
import { planeOf } from '../../../../../shared/domain/planes.ts';
import { keyOfHeld, roleKey } from '../../../../../shared/domain/role-key.ts';
import { countedThings } from '../../../../components/counted-things.ts';
import { useApproverFacts } from '../../editor/controls/approvers/use-approver-facts.ts';
import { ControlAboutProvider, type ControlAbout } from '../../editor/controls/control-about.ts';
import { isUnreadable } from '../../editor/controls/is-unreadable.ts';
import { useDetail } from '../../editor/detail/use-detail.ts';
import { closeDialog } from '../../review/shown-step.ts';
import { startReview } from '../../review/review-store.ts';
import { counted } from '../../../../components/role-words.ts';
import { DialogStep } from '../../../../components/dialog-step.tsx';
import { LeadOnButton } from '../../../../components/lead-on-button.tsx';
import { settingLabel } from '../../words/setting-words.ts';
import { SETTING_GROUPS } from '../pick/setting-groups.ts';
import { useRows } from '../pick/use-rows.ts';
import { useChosen } from './chosen-store.ts';
import { ChosenSetting } from './chosen-setting.tsx';
import css from './choose-settings.module.css';

/** Some settings of several roles at once: those ticked are changed, all others are left as they are in each role. */
export function ChooseSettings({ to }: { readonly to: readonly SettingsRef[] }) {
  const { rows } = useRows();
  const draft = useChosen((state) => state.draft);
  const keys = useMemo(() => new Set(to.map((ref) => roleKey(ref.definitionId, ref.scopeId))), [to]);
  const selected = useMemo(() => rows.filter((row) => keys.has(keyOfHeld(row))), [rows, keys]);
  const about = useAbout(to);
  const chosen = Object.keys(draft.changed) as SettingKey[];
  const unreadable = chosen.find((key) => isUnreadable(key, draft.typed[key]));
  const things = countedThings(to.map(({ scopeId }) => ({ scope: { id: scopeId } })));
  return (
    <ControlAboutProvider value={about}>
      <DialogStep
        title={`Edit chosen settings of ${things}`}
        actions={
          <>
            <p className={css.count} role="status">
              {counted(chosen.length, 'setting')} chosen
            </p>
            <Button onClick={closeDialog}>Cancel</Button>
            <LeadOnButton
              whyNot={
                chosen.length === 0
                  ? 'Choose the settings to change.'
                  : unreadable === undefined
                    ? null
                    : `${settingLabel(unreadable)} cannot be read as typed.`
              }
              onClick={() =>
                startReview({ kind: 'edit', to: [...to], settings: draft.changed, base: null, shown: null })
              }
            >
              Review…
            </LeadOnButton>
          </>
        }
      >
        <p>Only what you tick is changed. All else stays as it is in each of them.</p>
        {SETTING_GROUPS.map(({ title, keys: settings }) => (
          <section key={title} aria-label={title}>
            <h3 className={css.group}>{title}</h3>
            {settings.map((key) => (
              <ChosenSetting key={key} setting={key} rows={selected} />
            ))}
          </section>
        ))}
      </DialogStep>
    </ControlAboutProvider>
  );
}

/** What the controls know: of the tenant, read with the first role. */
function useAbout(to: readonly SettingsRef[]): ControlAbout {
  const first = to[0] ?? { definitionId: '', scopeId: '/' };
  const { detail } = useDetail(first);
  const named = useChosen((state) => state.draft.changed.approvers) ?? NOBODY;
  const facts = useApproverFacts(named, NOTHING);
  return useMemo(
    () => ({
      plane: planeOf(first.scopeId),
      contexts: detail?.contexts ?? null,
      defaultApprovers: detail?.defaultApprovers ?? null,
      approvers: facts,
    }),
    [first.scopeId, detail, facts],
  );
}

const NOBODY: readonly never[] = [];
const NOTHING: readonly never[] = [];
