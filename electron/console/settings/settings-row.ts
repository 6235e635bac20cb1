import type { SettingsRow } from '../../../shared/contract/role-settings/matrix.ts';
import type { SettingsRef } from '../../../shared/contract/role-settings/plan.ts';
import { roleKey } from '../../../shared/domain/role-key.ts';
import { understandRules } from '../../../shared/domain/role-settings/understand-rules.ts';
import type { PolicyRecord } from '../settings-ports.ts';

/** What the screens show of a policy. */
export function settingsRowOf({ role, scope, rules, changedAt, changedBy }: PolicyRecord): SettingsRow {
  const { settings, kept } = understandRules(rules);
  return { role, scope, settings, kept: [...kept], rules: rules.length, changedAt, changedBy };
}

export const keyOfRef = ({ definitionId, scopeId }: SettingsRef): string => roleKey(definitionId, scopeId);
