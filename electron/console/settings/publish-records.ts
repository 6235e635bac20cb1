import type { SettingsRow } from '../../../shared/contract/role-settings/matrix.ts';
import { keyOfHeld } from '../../../shared/domain/role-key.ts';
import { isOnScreen } from '../session/person.ts';
import type { Identity } from '../ports.ts';
import type { PolicyRecord } from '../settings-ports.ts';
import type { World } from '../world.ts';
import { settingsRowOf } from './settings-row.ts';

/** By name; what is called the same by id, so that the order hangs on nothing but the rows. */
export const inRowOrder = (rows: readonly SettingsRow[]): SettingsRow[] =>
  [...rows].sort(
    (a, b) =>
      a.role.name.localeCompare(b.role.name, 'en') || (keyOfHeld(a) < keyOfHeld(b) ? -1 : Number(a !== b)),
  );

/** Brings some rows up to date with what was just read of them, whatever the rest is. */
export function publishRecords(
  { store, running }: World,
  who: Identity,
  read: readonly PolicyRecord[],
): void {
  if (!isOnScreen(running, who) || read.length === 0) return;
  const { records, reading } = running.settings;
  for (const record of read) {
    records.set(keyOfHeld(record), record);
    // A reading of all that is under way may bring what was there before a save.
    reading?.since.set(keyOfHeld(record), record);
  }
  const fresh = new Map(read.map((record) => [keyOfHeld(record), settingsRowOf(record)]));
  const before = store.get('roleSettings').rows;
  // A role that the matrix has not read yet comes with the matrix: one row alone would pass for all there are.
  if (before.length === 0) return;
  const rows = before.map((row) => fresh.get(keyOfHeld(row)) ?? row);
  store.set('roleSettings', { rows });
}
