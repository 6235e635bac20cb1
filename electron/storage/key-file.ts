import { z } from 'zod';

export const KEY_FILE = 'key.json';
const VERSION = 1;

const keyFile = z.object({
  version: z.literal(VERSION),
  /** The key store's back-end at the time: where it differs now, the key is gone. */
  backend: z.string(),
  wrapped: z.string(),
  /** HMAC of a fixed text under the key, base64url. */
  check: z.string(),
});
const ofLaterVersion = z.object({ version: z.number().int().gt(VERSION) });

/** What `key.json` holds. */
export type KeyFile = z.infer<typeof keyFile>;

/** Reads the bytes of `key.json`. */
export function readKeyFile(bytes: Uint8Array): KeyFile | 'newer' | 'damaged' {
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return 'damaged';
  }
  if (ofLaterVersion.safeParse(json).success) return 'newer';
  const file = keyFile.safeParse(json);
  return file.success ? file.data : 'damaged';
}

/** The bytes of `key.json`. */
export const keyFileBytes = (file: KeyFile): Uint8Array => Buffer.from(`${JSON.stringify(file, null, 2)}\n`);
