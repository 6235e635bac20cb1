import { useEffect, useMemo, useRef } from 'react';
import type { SettingsRef } from '../../../../shared/contract/role-settings/plan.ts';
import {
  someSettings,
  type SettingKey,
  type SomeSettings,
} from '../../../../shared/contract/role-settings/settings.ts';
import { sameSetting } from '../../../../shared/domain/role-settings/same-setting.ts';
import { keyOfHeld, roleKey } from '../../../../shared/domain/role-key.ts';
import { useSlice } from '../../../state/slices-store.ts';
import { readDetail } from './detail/detail-store.ts';

/**
 * Reads the role again once a save of it came to its end, whatever came of it. @returns the settings that the save on record brought into
 * force: it is no news that they are as they are
 */
export function useOwnSave(of: SettingsRef, inForce: SomeSettings): readonly SettingKey[] {
  const { run } = useSlice('settingsRun');
  const key = roleKey(of.definitionId, of.scopeId);
  const item = useMemo(() => run?.items.find((one) => keyOfHeld(one) === key), [run, key]);
  const over = item !== undefined && item.state !== 'waiting' && item.state !== 'writing';
  const ending = run && item && over ? `${run.runId} ${item.state} ${run.state}` : null;
  const { definitionId, scopeId } = of;
  // A save that was over before the editor was opened is in what is read on opening.
  const known = useRef(ending);
  useEffect(() => {
    if (ending === known.current) return;
    known.current = ending;
    if (ending !== null) void readDetail({ definitionId, scopeId });
  }, [ending, definitionId, scopeId]);
  return useMemo(
    () => (over ? item.changes.filter((one) => isInForce(one, inForce)).map(({ setting }) => setting) : []),
    [over, item, inForce],
  );
}

function isInForce(
  { setting, after }: { readonly setting: SettingKey; readonly after: unknown },
  inForce: SomeSettings,
): boolean {
  const wanted = someSettings.safeParse({ [setting]: after });
  return wanted.success && sameSetting(setting, wanted.data[setting], inForce[setting]);
}
