import { safeStorage } from 'electron';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSecretStore } from './secret-store.ts';

vi.mock('electron', () => ({
  safeStorage: {
    getSelectedStorageBackend: vi.fn(() => 'gnome_libsecret'),
    isAsyncEncryptionAvailable: vi.fn(() => Promise.resolve(true)),
    encryptStringAsync: vi.fn((text: string) => Promise.resolve(Buffer.from(`sealed ${text}`))),
    decryptStringAsync: vi.fn(),
  },
}));
const onPlatform = (platform: NodeJS.Platform) =>
  vi.spyOn(process, 'platform', 'get').mockReturnValue(platform);
const decrypts = (result: string, shouldReEncrypt: boolean) =>
  vi.mocked(safeStorage.decryptStringAsync).mockResolvedValueOnce({ result, shouldReEncrypt });

afterEach(() => vi.restoreAllMocks());

describe('the key store', () => {
  it.each(['basic_text', 'unknown'] as const)(
    'is weak on Linux with %s, whatever it says of itself',
    async (backend) => {
      onPlatform('linux');
      vi.mocked(safeStorage.getSelectedStorageBackend).mockReturnValue(backend);
      expect(await createSecretStore().strength()).toBe('weak');
    },
  );

  it('is strong with a key ring, and on systems that have one of their own', async () => {
    onPlatform('linux');
    vi.mocked(safeStorage.getSelectedStorageBackend).mockReturnValue('kwallet6');
    expect(await createSecretStore().strength()).toBe('strong');
    onPlatform('win32');
    vi.mocked(safeStorage.getSelectedStorageBackend).mockClear();
    expect(await createSecretStore().strength()).toBe('strong');
    // The call exists on Linux alone.
    expect(safeStorage.getSelectedStorageBackend).not.toHaveBeenCalled();
  });

  it('puts what a rotated key opened under the new key', async () => {
    decrypts('old', true);
    decrypts('secret', false);
    const opened = await createSecretStore().unwrap(Buffer.from('x').toString('base64'));
    expect(opened).toEqual({
      ok: true,
      value: { text: 'secret', rewrapped: Buffer.from('sealed secret').toString('base64') },
    });
  });

  it('answers a problem where it does not open', async () => {
    vi.mocked(safeStorage.decryptStringAsync).mockRejectedValueOnce(new Error('no'));
    expect(await createSecretStore().unwrap('AAAA')).toMatchObject({
      ok: false,
      problem: { kind: 'storage' },
    });
  });
});
