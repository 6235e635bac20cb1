import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { DecryptStringAsyncReturnValue, SafeStorage } from 'electron';
import { appPaths } from '../app/app-paths.ts';
import { environment } from '../core/environment.ts';
import { guard, unimplemented } from '../core/guard.ts';
import { runState } from '../core/run-state.ts';

// A random key in a file of the user's own takes the place of the operating system's key store. AES-256-GCM, so that foreign or
// tampered bytes are refused and not decrypted to rubbish.
const MARK = Buffer.from('si1');
const NONCE = 12;
const TAG = 16;
const NOT_READY = 'safeStorage cannot be used before app is ready';

async function key(): Promise<Buffer> {
  const file = path.join(appPaths.get('userData'), 'stand-in-safe-storage.key');
  await mkdir(path.dirname(file), { recursive: true });
  try {
    writeFileSync(file, randomBytes(32), { mode: 0o600, flag: 'wx' });
  } catch {
    // It is there already.
  }
  return readFileSync(file);
}

async function encrypt(plainText: string): Promise<Buffer> {
  if (!runState.ready) throw new Error(NOT_READY);
  if (!environment().safeStorageAvailable) {
    throw new Error('Error while encrypting the text provided to safeStorage.encryptStringAsync.');
  }
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', await key(), nonce);
  const sealed = Buffer.concat([cipher.update(plainText, 'utf8'), cipher.final()]);
  return Buffer.concat([MARK, nonce, cipher.getAuthTag(), sealed]);
}

async function decrypt(encrypted: Buffer): Promise<DecryptStringAsyncReturnValue> {
  if (!runState.ready) throw new Error(NOT_READY);
  const refusal = new Error(
    'Error while decrypting the ciphertext provided to safeStorage.decryptStringAsync.',
  );
  if (!environment().safeStorageAvailable || !encrypted.subarray(0, MARK.length).equals(MARK)) throw refusal;
  const [from, tagAt] = [MARK.length, MARK.length + NONCE];
  const decipher = createDecipheriv('aes-256-gcm', await key(), encrypted.subarray(from, tagAt), {
    authTagLength: TAG,
  });
  try {
    decipher.setAuthTag(encrypted.subarray(tagAt, tagAt + TAG));
    const opened = Buffer.concat([decipher.update(encrypted.subarray(tagAt + TAG)), decipher.final()]);
    return { shouldReEncrypt: false, result: opened.toString('utf8') };
  } catch {
    throw refusal;
  }
}

type Backend = ReturnType<SafeStorage['getSelectedStorageBackend']>;

const asynchronous = {
  isAsyncEncryptionAvailable: () => Promise.resolve(runState.ready && environment().safeStorageAvailable),
  encryptStringAsync: encrypt,
  decryptStringAsync: decrypt,
} satisfies Partial<SafeStorage>;

// Deprecated in Electron, and never to be used: they say so instead of being merely absent.
const deprecated = Object.fromEntries(
  ['isEncryptionAvailable', 'encryptString', 'decryptString'].map((name) => [
    name,
    () => {
      throw unimplemented(`safeStorage.${name} (deprecated)`);
    },
  ]),
);

const backend = (): Backend => (runState.ready ? (environment().storageBackend as Backend) : 'unknown');

/**
 * docs/api/safe-storage.md. Made when the app first looks, after STAND_IN_PLATFORM has had its say: `getSelectedStorageBackend`
 * exists on Linux only, elsewhere it is undefined.
 */
export const safeStorage = guard(
  'safeStorage',
  Object.defineProperty({ ...deprecated, ...asynchronous }, 'getSelectedStorageBackend', {
    get: () => (process.platform === 'linux' ? backend : undefined),
    enumerable: true,
  }),
);
