import type { KeyObject } from 'node:crypto';
import { readWhole, removeWhole, tempOf, writeWhole } from './atomic-file.ts';
import type { Disk } from './disk.ts';
import { sealText, unsealText } from './sealed-format.ts';
import type { SealedIdentity } from './sealed-format.ts';
import { isBadNameOf, setAside } from './set-aside.ts';

/** What reading a sealed file brought. `damaged`: `aside` is the name it is kept under, undefined where it would not move. */
export type SealedReading =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged'; readonly aside: string | undefined };

/** Reads and proves a sealed file; a damaged one is set aside, a newer one left alone. Throws a file error. */
export async function readSealed(
  disk: Disk,
  key: KeyObject,
  identity: SealedIdentity,
): Promise<SealedReading> {
  const bytes = await readWhole(disk, identity.name);
  if (bytes === undefined) return { kind: 'absent' };
  const opened = unsealText(key, identity, bytes);
  if (opened === 'newer') return { kind: 'newer' };
  if (opened === 'damaged') return { kind: 'damaged', aside: await setAside(disk, identity.name) };
  return { kind: 'text', text: opened.text };
}

/** Seals `text` and replaces the file atomically. Throws a file error. */
export function writeSealed(
  disk: Disk,
  key: KeyObject,
  identity: SealedIdentity,
  text: string,
): Promise<void> {
  return writeWhole(disk, identity.name, sealText(key, identity, text));
}

/** Removes the file and every copy of it that was set aside or left half-written. Throws a file error. */
export async function removeSealed(disk: Disk, { name }: SealedIdentity): Promise<void> {
  for (const found of await disk.files.list(disk.folder)) {
    if (found === name || isBadNameOf(found, name) || tempOf(found) === name) await removeWhole(disk, found);
  }
}
