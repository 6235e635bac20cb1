import type { SettingsRow } from '../../../../../shared/contract/role-settings/matrix.ts';
import type { SettingsRef } from '../../../../../shared/contract/role-settings/plan.ts';
import type { SettingKey } from '../../../../../shared/contract/role-settings/settings.ts';
import { roleKey, keyOfHeld } from '../../../../../shared/domain/role-key.ts';
import { countedThings } from '../../../../components/counted-things.ts';
import { aboutName } from '../../../../components/role-words.ts';

/** References as things that are counted. */
const countedRefs = (refs: readonly SettingsRef[]): string =>
  countedThings(refs.map(({ scopeId }) => ({ scope: { id: scopeId } })));

/** "Copy settings to 3 roles"; one by name. */
export function copyFromTitle(to: readonly SettingsRef[], rows: readonly SettingsRow[]): string {
  const [only, second] = to;
  const row =
    only && !second
      ? rows.find((one) => keyOfHeld(one) === roleKey(only.definitionId, only.scopeId))
      : undefined;
  return `Copy settings to ${row ? aboutName(row) : countedRefs(to)}`;
}

/** "Copy the settings of Exchange Administrator to roles" */
export const copyToTitle = (from: SettingsRow | undefined): string =>
  from ? `Copy the settings of ${aboutName(from)}` : 'Copy settings to roles';

/** As many as main takes in one plan. */
const AT_ONCE = 500;

/** Why nothing can be copied yet; null where it can. @param missing what to say where no role is chosen */
export function copyBlock(
  from: number,
  to: number,
  only: ReadonlySet<SettingKey> | null,
  missing: string,
): string | null {
  if (from === 0) return missing;
  if (to === 0) return 'Choose the roles to copy to.';
  if (to > AT_ONCE) return `At most ${AT_ONCE} at once.`;
  return only?.size === 0 ? 'Choose the settings to copy.' : null;
}
