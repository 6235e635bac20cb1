import { fail, ok, type Result } from '../../../../shared/contract/result.ts';
import { readSettingsFile } from '../../../../shared/domain/role-settings/settings-file.ts';
import { noFileChosen } from '../../../../shared/domain/plan-problems.ts';
import type { Identity } from '../../ports.ts';
import type { World } from '../../world.ts';
import { keyOfRef, refOfRecord } from '../settings-row.ts';
import type { AllWanted } from './wanted-settings.ts';

/** As many as a plan takes. */
const MOST = 500;

/** An id such as `c1` is another context in each tenant, and passes for one of here. */
const FOREIGN =
  'This file is of another tenant: people and groups it names may not be here, and an authentication context may be another one.';

/** What a file the user chooses says of roles and groups there are here. What cannot be used is named, never left out in silence. */
export async function importedSettings({ files, store }: World, who: Identity): Promise<Result<AllWanted>> {
  const chosen = await files.open('json');
  if (!chosen.ok) return chosen;
  if (chosen.value === null) return fail(noFileChosen());
  const read = readSettingsFile(chosen.value.text);
  if (!read.ok) return read;
  const { tenantId, entries, ignored } = read.value;
  const here = new Set(store.get('roleSettings').rows.map((row) => keyOfRef(refOfRecord(row))));
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
      ...unknown.map(({ name }) => `${name}: there is no such role or group here.`),
      ...known.slice(MOST).map(({ name }) => `${name}: one import takes ${MOST} roles and groups.`),
    ],
  });
}
