import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
export const KEY_BYTES = 32;
export const IV_BYTES = 12;
export const TAG_BYTES = 16;

/** What AES-256-GCM makes of a text: 12 random bytes, as many bytes as went in, 16 bytes of proof. */
export type Sealed = { readonly iv: Uint8Array; readonly data: Uint8Array; readonly tag: Uint8Array };

/** A key from its 32 bytes. A KeyObject, since it prints as nothing where one slips into a log. */
export const keyFrom = (bytes: Uint8Array): KeyObject => createSecretKey(bytes);

/** A fresh random key of 32 bytes. */
export const newKey = (): KeyObject => keyFrom(randomBytes(KEY_BYTES));

/** A key for one purpose, so that what is sealed for one can never be opened as another. */
export const keyFor = (key: KeyObject, purpose: string): KeyObject =>
  keyFrom(new Uint8Array(hkdfSync('sha256', key, new Uint8Array(), `pim-desk ${purpose}`, KEY_BYTES)));

/** Encrypts `plain` and binds it to `context`. */
export function seal(key: KeyObject, context: string, plain: Uint8Array): Sealed {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(context));
  const data = Buffer.concat([cipher.update(plain), cipher.final()]);
  return { iv, data, tag: cipher.getAuthTag() };
}

/** What was sealed; undefined where key, context or any bit differs. */
export function unseal(key: KeyObject, context: string, sealed: Sealed): Uint8Array | undefined {
  if (sealed.iv.length !== IV_BYTES || sealed.tag.length !== TAG_BYTES) return undefined;
  const decipher = createDecipheriv(CIPHER, key, sealed.iv, { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(context))
    .setAuthTag(sealed.tag);
  try {
    return Buffer.concat([decipher.update(sealed.data), decipher.final()]);
  } catch {
    return undefined;
  }
}
