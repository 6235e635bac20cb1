import type { KeyObject } from 'node:crypto';
import { IV_BYTES, TAG_BYTES, keyFor, seal, unseal } from './aead.ts';
import { formatMark, readFormatMark } from './format-mark.ts';

const KIND = 'sealed';
const VERSION = 1;

/** Whose text this is. Both are bound into the proof, so that no file can stand in for another. */
export type SealedIdentity = {
  /** The file's name in the folder. */
  readonly name: string;
  /** Tenant and account it belongs to; empty where it belongs to the profile. */
  readonly partition: string;
};

const contextOf = ({ name, partition }: SealedIdentity) => JSON.stringify([KIND, VERSION, name, partition]);

/** The bytes of a sealed file: format mark, 12 bytes IV, ciphertext, 16 bytes tag. */
export function sealText(key: KeyObject, identity: SealedIdentity, text: string): Uint8Array {
  const { iv, data, tag } = seal(keyFor(key, KIND), contextOf(identity), Buffer.from(text));
  return Buffer.concat([Buffer.from(formatMark(KIND, VERSION)), iv, data, tag]);
}

/** Opens what `sealText` made. `damaged` is anything that cannot be proven to be this very file under this very key. */
export function unsealText(
  key: KeyObject,
  identity: SealedIdentity,
  bytes: Uint8Array,
): { readonly text: string } | 'newer' | 'damaged' {
  const mark = readFormatMark(KIND, bytes);
  if (mark === undefined) return 'damaged';
  if (mark.version > VERSION) return 'newer';
  const body = bytes.subarray(mark.length);
  if (body.length < IV_BYTES + TAG_BYTES) return 'damaged';
  const plain = unseal(keyFor(key, KIND), contextOf(identity), {
    iv: body.subarray(0, IV_BYTES),
    data: body.subarray(IV_BYTES, body.length - TAG_BYTES),
    tag: body.subarray(body.length - TAG_BYTES),
  });
  return plain === undefined ? 'damaged' : { text: Buffer.from(plain).toString('utf8') };
}
