import { z } from 'zod';
import { settingsSnapshot } from '../../shared/contract/role-settings/detail.ts';
import { settingsRef, type SettingsRef } from '../../shared/contract/role-settings/plan.ts';
import { fail, ok } from '../../shared/contract/result.ts';
import { serial } from '../../shared/domain/serial.ts';
import type { Identity, SealedText } from '../console/ports.ts';
import type { KeptSnapshot, SnapshotsFile } from '../console/settings-ports.ts';
import { accountTexts, type Texts } from './account-texts.ts';
import { parseSealed } from './sealed-json.ts';
import { snapshotsNotKept } from './storage-problems.ts';

/** How many of a role are kept. */
const NEWEST = 20;

const keptSnapshot: z.ZodType<KeptSnapshot> = settingsSnapshot.extend({
  of: settingsRef,
  rules: z.array(z.unknown()),
});
/** What stands in a file. Each by itself, so that one of another version costs none of the others. */
const list = z.array(z.unknown());

/**
 * Settings as they were before each save, a file for each role of an account, newest first by when they were added: a device's clock may go
 * back. In memory only where the key store is weak or away. A snapshot this version cannot read is not shown, and stays in its place.
 */
export function snapshotsFile(texts: Texts): SnapshotsFile {
  const of = accountTexts(texts, 'snapshots');
  const inTurn = serial();
  const fileOf = (who: Identity, ref: SettingsRef): SealedText =>
    of(who, JSON.stringify([ref.definitionId.toLowerCase(), ref.scopeId.toLowerCase()]));
  const read = async (file: SealedText): Promise<unknown[]> => parseSealed(await file.load(), list) ?? [];
  const readable = async (who: Identity, ref: SettingsRef): Promise<KeptSnapshot[]> =>
    (await read(fileOf(who, ref))).flatMap((kept) => keptSnapshot.safeParse(kept).data ?? []);

  async function addTo(file: SealedText, added: readonly KeptSnapshot[]) {
    const kept = await read(file);
    const there = new Set(kept.map(idOf));
    // One that is there says how it was before; added again, it could only say how it was in between.
    const fresh = added.filter(({ id }) => !there.has(id)).reverse();
    return file.save(JSON.stringify([...fresh, ...kept].slice(0, NEWEST)));
  }

  return {
    list: async (who, ref) =>
      (await readable(who, ref)).map(({ id, takenAt, by, why, about }) => ({ id, takenAt, by, why, about })),
    load: async (who, ref, id) => (await readable(who, ref)).find((kept) => kept.id === id) ?? null,
    add: (who, snapshots) =>
      inTurn(async () => {
        const byFile = new Map<SealedText, KeptSnapshot[]>();
        for (const snapshot of snapshots) {
          const file = fileOf(who, snapshot.of);
          byFile.set(file, [...(byFile.get(file) ?? []), snapshot]);
        }
        const saved = await Promise.all([...byFile].map(([file, added]) => addTo(file, added)));
        const refused = saved.find((result) => !result.ok);
        return refused ? fail(snapshotsNotKept(refused.problem)) : ok(null);
      }),
  };
}

const idOf = (kept: unknown): unknown => z.object({ id: z.string() }).safeParse(kept).data?.id;
