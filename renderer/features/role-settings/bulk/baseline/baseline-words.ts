import type { SettingsRef } from '../../../../../shared/contract/role-settings/plan.ts';
import type { RoleSettings, SettingsRow } from '../../../../../shared/contract/role-settings/matrix.ts';
import { keyOfHeld, roleKey } from '../../../../../shared/domain/role-key.ts';
import { differencesOf } from '../../../../../shared/domain/role-settings/differences.ts';
import { countedThings } from '../../../../components/counted-things.ts';
import { refOf } from '../../../../../shared/domain/role-settings/ref-of.ts';

/** Those whose settings are no longer as the baseline has them. */
export const awayFromBaseline = ({ rows, baseline }: RoleSettings): SettingsRow[] =>
  baseline === null ? [] : rows.filter((row) => differencesOf(row, 'baseline', baseline).length > 0);

/** A group counts once, whatever one may be in it, as in the head of the matrix. */
function inWords(held: readonly SettingsRef[]): {
  readonly things: string;
  readonly one: boolean;
} {
  const once = [...new Map(held.map((one) => [one.definitionId, one])).values()];
  return {
    things: countedThings(once.map(({ scopeId }) => ({ scope: { id: scopeId } }))),
    one: once.length === 1,
  };
}

/** How many it holds and how many differ now; what was not read, or is new since, is not called equal. */
export function baselineWords({ rows, baseline, asOf }: RoleSettings, away: readonly SettingsRow[]): string {
  if (baseline === null) return '';
  const kept = new Set(baseline.entries.map(({ definitionId, scopeId }) => roleKey(definitionId, scopeId)));
  const holds = inWords(baseline.entries).things;
  if (asOf === null) return `It holds ${holds}. What is in force now was not read yet.`;
  const unknown = rows.filter((row) => !kept.has(keyOfHeld(row)));
  const changed = inWords(away.map(refOf));
  const fresh = inWords(unknown.map(refOf));
  const differ =
    away.length === 0
      ? 'Nothing that was read differs'
      : `${changed.things} ${changed.one ? 'differs' : 'differ'}`;
  const besides = unknown.length === 0 ? '' : ` ${fresh.things} ${fresh.one ? 'is' : 'are'} not in it.`;
  return `It holds ${holds}. ${differ}.${besides}`;
}

/** Why nothing can be kept now; null where it can. */
export function keepBlock({ asOf, rows, reading }: RoleSettings, name: string): string | null {
  if (asOf === null || rows.length === 0)
    return reading ? 'The settings are being read.' : 'The settings were not read yet.';
  return name === '' ? 'Give it a name.' : null;
}
