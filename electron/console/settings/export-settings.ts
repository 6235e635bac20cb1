import type { IntentInput, IntentOutput } from '../../../shared/contract/intents.ts';
import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import { keyOfHeld } from '../../../shared/domain/role-key.ts';
import { writeSettingsFile } from '../../../shared/domain/role-settings/settings-file.ts';
import { noFileChosen } from '../../../shared/domain/plan-problems.ts';
import { nothingToKeep } from '../../../shared/domain/role-settings/settings-problems.ts';
import { signInNeeded } from '../../../shared/domain/problems.ts';
import type { World } from '../world.ts';
import { keyOfRef } from './settings-row.ts';

/** The intent: writes settings, as they are on screen, into a file the user chooses. */
export async function exportSettings(
  { running, store, clock, files }: World,
  { of }: IntentInput<'exportSettings'>,
): Promise<Result<IntentOutput<'exportSettings'>>> {
  const who = running.identity;
  if (!who) return fail(signInNeeded());
  const wanted = of && new Set(of.map(keyOfRef));
  const rows = store.get('roleSettings').rows.filter((row) => wanted?.has(keyOfHeld(row)) ?? true);
  if (rows.length === 0) return fail(nothingToKeep());
  const at = clock.now();
  const text = writeSettingsFile(rows, { tenantId: who.tenantId, exportedAt: at });
  const day = new Date(at).toISOString().slice(0, 10);
  const saved = await files.save(`role-settings-${day}.json`, text);
  if (!saved.ok) return saved;
  return saved.value === null ? fail(noFileChosen()) : ok({ roles: rows.length });
}
