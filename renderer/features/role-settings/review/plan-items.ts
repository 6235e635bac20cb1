import type {
  PlannedRole,
  SettingsCheck,
  SettingsPlan,
} from '../../../../shared/contract/role-settings/plan.ts';
import { keyOfHeld } from '../../../../shared/domain/role-key.ts';

/** What would become of one role of a plan. `same`: it already is so. `unread`: its settings could not be read. */
export type PlannedState = 'changes' | 'refused' | 'theirs' | 'unread' | 'kept-back' | 'same';

export const refusedChecks = ({ checks }: PlannedRole): SettingsCheck[] =>
  checks.filter(({ result }) => result === 'refused');

/** What is to be thought of, and what could not be checked. */
export const warnedChecks = ({ checks }: PlannedRole): SettingsCheck[] =>
  checks.filter(({ result }) => result === 'warned' || result === 'not-checked');

/** Checks but for those that only repeat what is kept back, which is told with its rule. */
export const besidesKept = (checks: readonly SettingsCheck[], { keptBack }: PlannedRole): SettingsCheck[] =>
  checks.filter(
    ({ check, setting }) => check !== 'not-understood' || !keptBack.some((kept) => kept.setting === setting),
  );

/** Settings that somebody else changed and that are to be changed here too: one of both has to give way. */
export const conflicts = ({ theirs, changes }: PlannedRole): PlannedRole['theirs'] =>
  theirs.filter(({ setting }) => changes.some((change) => change.setting === setting));

export function plannedState(item: PlannedRole): PlannedState {
  if (item.problem !== null) return 'unread';
  // Whose value holds comes first: what is refused may be theirs by then.
  if (conflicts(item).length > 0) return 'theirs';
  if (refusedChecks(item).length > 0) return 'refused';
  if (item.changes.length > 0) return 'changes';
  return item.keptBack.length > 0 ? 'kept-back' : 'same';
}

/** The roles of a plan that are saved when it is run. */
export const rolesToSave = (plan: SettingsPlan, leftOut: ReadonlySet<string>): PlannedRole[] =>
  plan.items.filter((item) => plannedState(item) === 'changes' && !leftOut.has(keyOfHeld(item)));
