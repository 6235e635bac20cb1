import type { Problem } from '../../shared/contract/problem.ts';
import { fail, ok } from '../../shared/contract/result.ts';
import type { SealedText } from '../console/ports.ts';
import type { DataKey } from './data-key.ts';
import type { Disk } from './disk.ts';
import { errorCode } from './error-code.ts';
import { readSealed, removeSealed, writeSealed } from './sealed-file.ts';
import type { SealedIdentity } from './sealed-format.ts';
import { serial } from '../../shared/domain/serial.ts';
import { damagedFile, newerFile, notRead, notSaved, notWiped } from './storage-problems.ts';

type Options = Disk &
  SealedIdentity & {
    readonly dataKey: DataKey;
    /** Called with what the user should know, e.g. that the file was set aside. */
    readonly notice: (problem: Problem) => void;
  };

/**
 * A text kept in memory and, where there is a strong key, in the sealed file `name`. The file is read once: only this object writes
 * it. A failing save keeps the text in memory and the next save tries again. Never throws.
 */
export function sealedText(options: Options): SealedText {
  const { dataKey, notice, log, name } = options;
  const key = dataKey.strength === 'strong' ? dataKey.key : undefined;
  const inTurn = serial();
  let text: string | undefined;
  let onDisk: string | undefined;
  let loaded = key === undefined;
  let ofNewerVersion = false;

  async function loadOnce() {
    if (loaded || key === undefined) return;
    loaded = true;
    try {
      const reading = await readSealed(options, key, options);
      if (reading.kind === 'text') text = onDisk = reading.text;
      if (reading.kind === 'damaged') notice(damagedFile(name, reading.aside));
      ofNewerVersion = reading.kind === 'newer';
      if (ofNewerVersion) notice(newerFile(name));
    } catch (error) {
      log({ level: 'error', area: 'storage', message: 'sealed file not read', code: errorCode(error) });
      notice(notRead(error));
    }
  }

  return {
    load: () =>
      inTurn(async () => {
        await loadOnce();
        return text;
      }),
    save: (next) =>
      inTurn(async () => {
        await loadOnce();
        text = next;
        if (key === undefined || onDisk === next) return ok(null);
        if (ofNewerVersion) return fail(newerFile(name));
        try {
          await writeSealed(options, key, options, next);
          onDisk = next;
          return ok(null);
        } catch (error) {
          // Whether the old or the new text is on disk is no longer known.
          onDisk = undefined;
          log({ level: 'error', area: 'storage', message: 'sealed file not saved', code: errorCode(error) });
          return fail(notSaved(error));
        }
      }),
    wipe: () =>
      inTurn(async () => {
        text = onDisk = undefined;
        loaded = true;
        ofNewerVersion = false;
        try {
          await removeSealed(options, options);
        } catch (error) {
          log({ level: 'error', area: 'storage', message: 'sealed file not wiped', code: errorCode(error) });
          notice(notWiped(name, error));
        }
      }),
  };
}
