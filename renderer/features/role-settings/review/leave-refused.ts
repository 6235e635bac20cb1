import type {
  ChangeSource,
  PlannedRole,
  SettingChange,
} from '../../../../shared/contract/role-settings/plan.ts';
import type { SettingKey } from '../../../../shared/contract/role-settings/settings.ts';
import { refOf } from '../../../../shared/domain/role-settings/ref-of.ts';
import { settingsOf, without } from './change-values.ts';
import { refusedChecks } from './plan-items.ts';

/** Of one rule and of one meaning: approval without its approvers is another setting. */
const TOGETHER: readonly (readonly SettingKey[])[] = [['approval', 'approvers']];

/**
 * The changes that a save leaves out so that the rest can be saved; null where that does not help: a refusal that is about no setting of
 * the change, or nothing would be left.
 */
export function refusedPart(item: PlannedRole): SettingChange[] | null {
  const refused = new Set<SettingKey>();
  for (const { setting } of refusedChecks(item)) {
    if (setting === null) return null;
    for (const key of TOGETHER.find((all) => all.includes(setting)) ?? [setting]) refused.add(key);
  }
  const out = item.changes.filter(({ setting }) => refused.has(setting));
  return out.length === 0 || out.length === item.changes.length ? null : out;
}

/** The same change of one role without these settings, to be prepared again. */
export function withoutSettings(
  source: ChangeSource,
  item: PlannedRole,
  out: readonly SettingChange[],
): ChangeSource {
  const keys = new Set(out.map(({ setting }) => setting));
  if (source.kind === 'edit') return { ...source, settings: without(source.settings, keys) };
  const left = item.changes.filter(({ setting }) => !keys.has(setting));
  if (source.kind === 'copy') return { ...source, only: left.map(({ setting }) => setting) };
  return { kind: 'edit', to: [refOf(item)], settings: settingsOf(left, 'after'), base: null, shown: null };
}
