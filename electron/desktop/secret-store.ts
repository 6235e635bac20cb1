import { safeStorage } from 'electron';
import type { Problem } from '../../shared/contract/problem.ts';
import { fail, ok } from '../../shared/contract/result.ts';
import type { SecretStore } from '../console/ports.ts';

/** Back-ends on Linux whose key is written into Chromium itself: ciphertext under them is as good as plain text. */
const HARD_CODED = new Set(['basic_text', 'unknown']);

/**
 * The system's key store over Electron's asynchronous safeStorage. On Linux the back-end decides, not the availability call,
 * which is reported to say yes even to a hard-coded key (posture-security.md §C4).
 */
export function createSecretStore(): SecretStore {
  const backend = (): string =>
    process.platform === 'linux' ? safeStorage.getSelectedStorageBackend() : process.platform;
  return {
    backend,
    strength: async () => {
      if (HARD_CODED.has(backend())) return 'weak';
      return (await safeStorage.isAsyncEncryptionAvailable()) ? 'strong' : 'weak';
    },
    wrap: async (text) => {
      try {
        return ok((await safeStorage.encryptStringAsync(text)).toString('base64'));
      } catch {
        return fail(keyStoreFailed('encrypt'));
      }
    },
    unwrap: async (wrapped) => {
      try {
        const bytes = Buffer.from(wrapped, 'base64');
        const first = await safeStorage.decryptStringAsync(bytes);
        if (!first.shouldReEncrypt) return ok({ text: first.result, rewrapped: null });
        // The key was rotated: as documented, ask once more for the current text, then put it under the new key.
        const { result } = await safeStorage.decryptStringAsync(bytes);
        return ok({
          text: result,
          rewrapped: (await safeStorage.encryptStringAsync(result)).toString('base64'),
        });
      } catch {
        return fail(keyStoreFailed('decrypt'));
      }
    },
  };
}

const keyStoreFailed = (what: string): Problem => ({
  kind: 'storage',
  title: 'This device’s key store did not open.',
  advice: 'What was saved is left as it is. Sign in again; if it stays, unlock the key ring of this session.',
  safeToRetry: true,
  detail: what,
});
