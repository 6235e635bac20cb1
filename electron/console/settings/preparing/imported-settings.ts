import type { Coverage, Plane } from '../../../../shared/contract/my-roles.ts';
import { fail, ok, type Result } from '../../../../shared/contract/result.ts';
import { readInFull } from '../../../../shared/domain/coverage.ts';
import { planeOf } from '../../../../shared/domain/planes.ts';
import { keyOfHeld } from '../../../../shared/domain/role-key.ts';
import { readSettingsFile } from '../../../../shared/domain/role-settings/settings-file.ts';
import { noFileChosen } from '../../../../shared/domain/plan-problems.ts';
import { nothingToImportInto } from '../../../../shared/domain/role-settings/settings-problems.ts';
import type { Identity } from '../../ports.ts';
import type { World } from '../../world.ts';
import { keyOfRef } from '../settings-row.ts';
import type { AllWanted } from './wanted-settings.ts';

/** As many as a plan takes. */
const MOST = 500;

/** An id such as `c1` is another context in each tenant, and passes for one of here. */
const FOREIGN =
  'This file is of another tenant: people and groups it names may not be here, and an authentication context may be another one.';

/** What a file the user chooses says of roles and groups there are here. What cannot be used is named, never left out in silence. */
export async function importedSettings({ files, store }: World, who: Identity): Promise<Result<AllWanted>> {
  const { rows, coverage } = store.get('roleSettings');
  if (rows.length === 0) return fail(nothingToImportInto());
  const chosen = await files.open('json');
  if (!chosen.ok) return chosen;
  if (chosen.value === null) return fail(noFileChosen());
  const read = readSettingsFile(chosen.value.text);
  if (!read.ok) return read;
  const { tenantId, entries, ignored } = read.value;
  const here = new Set(rows.map(keyOfHeld));
  const known = entries.filter((entry) => here.has(keyOfRef(entry)));
  const unknown = entries.filter((entry) => !here.has(keyOfRef(entry)));
  const foreign = tenantId.toLowerCase() !== who.tenantId.toLowerCase();
  return ok({
    each: known.slice(0, MOST).map(({ definitionId, scopeId, settings }) => ({
      of: { definitionId, scopeId },
      wanted: () => settings,
      base: null,
    })),
    ignored: [
      ...(foreign ? [FOREIGN] : []),
      ...ignored,
      ...unknown.map(({ name, scopeId }) => `${name}: ${notHere(coverage, planeOf(scopeId))}.`),
      ...known.slice(MOST).map(({ name }) => `${name}: one import takes ${MOST} roles and groups.`),
    ],
  });
}

/** That there is none is only known of what was read in full. */
function notHere(coverage: readonly Coverage[], plane: Plane): string {
  if (readInFull(coverage, plane)) return 'there is no such role or group here';
  const those = plane === 'groups' ? 'groups' : 'roles';
  return `not among the ${those} that were read, and those were not read in full`;
}
