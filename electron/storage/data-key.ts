import { createHmac } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { Problem } from '../../shared/contract/problem.ts';
import type { SecretStore } from '../console/ports.ts';
import { KEY_BYTES, keyFrom, newKey } from './aead.ts';
import { readWhole, writeWhole } from './atomic-file.ts';
import type { Disk } from './disk.ts';
import { errorCode } from './error-code.ts';
import { KEY_FILE, keyFileBytes, readKeyFile } from './key-file.ts';
import type { KeyFile } from './key-file.ts';
import { setAside } from './set-aside.ts';
import { keyReplaced, keyUnavailable, notRead, notSaved } from './storage-problems.ts';

/**
 * The key all sealed files of this profile are under. `weak`: this device has no key store worth the name, nothing is persisted.
 * `unavailable`: it has one, but the key cannot be had now; what is on disk is kept untouched and nothing more is persisted.
 */
export type DataKey =
  | { readonly strength: 'strong'; readonly key: KeyObject }
  | { readonly strength: 'weak' }
  | { readonly strength: 'unavailable' };

type Opened = { readonly dataKey: DataKey; readonly notices: readonly Problem[] };

const unavailable = (notice: Problem): Opened => ({
  dataKey: { strength: 'unavailable' },
  notices: [notice],
});

/** Tells a key that came out wrong (the systems' own wrapping has no proof on macOS and Linux) before it spoils every file. */
const checkOf = (key: KeyObject) => createHmac('sha256', key).update('pim-desk data key').digest('base64url');

/**
 * Opens the profile's data key, or makes one on the first start: 32 random bytes, wrapped by the key store, in `key.json`. Never
 * throws, and writes nothing under a weak key store.
 */
export async function openDataKey(options: Disk & { readonly secrets: SecretStore }): Promise<Opened> {
  const { secrets, log } = options;
  if ((await secrets.strength()) === 'weak') return { dataKey: { strength: 'weak' }, notices: [] };
  let bytes: Uint8Array | undefined;
  try {
    bytes = await readWhole(options, KEY_FILE);
  } catch (error) {
    log({ level: 'error', area: 'storage', message: 'key file not read', code: errorCode(error) });
    return unavailable(notRead(error));
  }
  if (bytes === undefined) return makeKey(options, secrets, []);
  const file = readKeyFile(bytes);
  if (file === 'newer') return unavailable(keyUnavailable('written by a newer version'));
  if (file === 'damaged') {
    const aside = await setAside(options, KEY_FILE);
    if (aside === undefined) return unavailable(keyUnavailable('the key file is damaged'));
    return makeKey(options, secrets, [keyReplaced(aside)]);
  }
  if (file.backend !== secrets.backend()) return unavailable(keyUnavailable('the key store was changed'));
  return unwrapKey(options, secrets, file);
}

async function unwrapKey(disk: Disk, secrets: SecretStore, file: KeyFile): Promise<Opened> {
  const unwrapped = await secrets.unwrap(file.wrapped);
  if (!unwrapped.ok) return unavailable(keyUnavailable('the key store refused'));
  const bytes = Buffer.from(unwrapped.value.text, 'base64');
  const key = bytes.length === KEY_BYTES ? keyFrom(bytes) : undefined;
  if (key === undefined || checkOf(key) !== file.check)
    return unavailable(keyUnavailable('the key came out wrong'));
  const { rewrapped } = unwrapped.value;
  if (rewrapped !== null) {
    // The old wrapping still opens, so a failure costs nothing now and the next start tries again.
    await writeWhole(disk, KEY_FILE, keyFileBytes({ ...file, wrapped: rewrapped })).catch(
      (error: unknown) => {
        disk.log({
          level: 'warn',
          area: 'storage',
          message: 'rewrapped key not saved',
          code: errorCode(error),
        });
      },
    );
  }
  return { dataKey: { strength: 'strong', key }, notices: [] };
}

async function makeKey(disk: Disk, secrets: SecretStore, notices: readonly Problem[]): Promise<Opened> {
  const key = newKey();
  const wrapped = await secrets.wrap(key.export().toString('base64'));
  if (!wrapped.ok) return unavailable(keyUnavailable('the key store refused'));
  const file = {
    version: 1,
    backend: secrets.backend(),
    wrapped: wrapped.value,
    check: checkOf(key),
  } as const;
  try {
    await writeWhole(disk, KEY_FILE, keyFileBytes(file));
  } catch (error) {
    // Whatever were sealed under a key that is not on disk could never be opened again.
    disk.log({ level: 'error', area: 'storage', message: 'key not saved', code: errorCode(error) });
    return unavailable(notSaved(error));
  }
  return { dataKey: { strength: 'strong', key }, notices };
}
