import type { Side } from '../../../../shared/contract/assignments/assignments.ts';
import type { SettingsRow } from '../../../../shared/contract/role-settings/matrix.ts';
import { planeOf } from '../../../../shared/domain/planes.ts';
import { keyOfHeld, roleKey } from '../../../../shared/domain/role-key.ts';
import type { ChangingKind } from '../drafts/change-draft.ts';
import { askedOf, type Asked } from '../fields/asked.ts';
import type { ChangedRow } from './changed-rows.ts';

/** What the settings of those roles ask, as far as they were read already: the review reads them anew. */
export function askedOfChanged(
  change: ChangingKind,
  rows: readonly ChangedRow[],
  settings: readonly SettingsRow[],
): Asked {
  const byKey = new Map(settings.map((row) => [keyOfHeld(row), row]));
  const of = (side: Side): Asked => {
    const keys = new Map(
      rows
        .filter(({ ref }) => (change === 'convert' ? 'eligible' : ref.side) === side)
        .map(({ ref, role }) => [
          roleKey(ref.roleId, planeOf(ref.scopeId) === 'groups' ? ref.scopeId : '/'),
          role?.name ?? ref.roleId,
        ]),
    );
    const read = [...keys].flatMap(([key]) => byKey.get(key) ?? []);
    return askedOf(
      read,
      side,
      [...keys].filter(([key]) => !byKey.has(key)).map(([, name]) => name),
    );
  };
  const [eligible, active] = [of('eligible'), of('active')];
  const longest = [eligible.longest, active.longest].filter((one) => one !== null);
  return {
    longest: longest.sort((a, b) => a.days - b.days)[0] ?? null,
    mustEnd: [...eligible.mustEnd, ...active.mustEnd],
    justification: [...eligible.justification, ...active.justification],
    unread: [...eligible.unread, ...active.unread],
  };
}
