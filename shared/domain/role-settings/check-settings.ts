import { CHECKS, type CheckName, type SettingsCheck } from '../../contract/role-settings/plan.ts';
import type { SettingKey, SomeSettings } from '../../contract/role-settings/settings.ts';
import type { CheckFacts, Planned } from './check-facts.ts';
import { CHECK_TABLE } from './check-table.ts';
import type { Finding } from './checks/finding.ts';

/**
 * What is to be said of settings before they are saved: in the order of `CHECKS`, those that do not apply left out. What could not be read
 * is `not-checked`, never `passed`. What is broken already, and not by what is changed here, is warned of and not refused: a role that
 * stands in a bad state can still be changed elsewhere.
 */
export function checkSettings(planned: Planned, facts: CheckFacts): SettingsCheck[] {
  const asWritten = { ...planned, after: thoseWritten(planned) };
  const changed = new Set<SettingKey>(planned.changes.map(({ setting }) => setting));
  return CHECKS.flatMap((check) => {
    const found = CHECK_TABLE[check].check(check === 'not-understood' ? planned : asWritten, facts);
    return found.map((finding) => ({ check, ...weighed(check, finding, changed) }));
  });
}

/** Whether what a check looks for can come of a change at all: of what stays as it is, that it was not looked at is no news. */
export function isBroughtOn(
  { check, setting }: Pick<SettingsCheck, 'check' | 'setting'>,
  changed: ReadonlySet<SettingKey>,
): boolean {
  const { broughtOnBy } = CHECK_TABLE[check];
  const keys = broughtOnBy === 'own' ? [setting] : broughtOnBy;
  return keys === null || keys.some((key) => key !== null && changed.has(key));
}

/** A setting whose rule is kept as it is will not be what was asked for. */
const thoseWritten = ({ before, after }: Planned): SomeSettings =>
  Object.fromEntries(Object.entries(after).filter(([key]) => before[key as SettingKey] !== undefined));

function weighed(check: CheckName, finding: Finding, changed: ReadonlySet<SettingKey>): Finding {
  if (finding.result !== 'refused') return finding;
  const here = isBroughtOn({ check, setting: finding.setting }, changed);
  return here ? finding : { ...finding, result: 'warned', about: { ...finding.about, already: 1 } };
}
