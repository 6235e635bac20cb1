import { createHash } from 'node:crypto';

/*
 * The first line of every binary file here: `pim-desk <kind> <version> <check>`. The check tells a file of a newer PIM Desk, which
 * must be left alone, from one whose version digit was damaged, which may be set aside. Whatever later versions change, not this line.
 */

const checkOf = (kind: string, version: number) =>
  createHash('sha256').update(`${kind} ${version}`).digest('hex').slice(0, 8);

/** The line, with its line feed. ASCII. */
export const formatMark = (kind: string, version: number): string =>
  `pim-desk ${kind} ${version} ${checkOf(kind, version)}\n`;

/** Version and length in bytes of the mark at the head of `bytes`; undefined where there is none, or a damaged one. */
export function readFormatMark(
  kind: string,
  bytes: Uint8Array,
): { readonly version: number; readonly length: number } | undefined {
  const head = Buffer.from(bytes.subarray(0, 80)).toString('latin1');
  const digits = /^pim-desk \S+ ([1-9]\d{0,5}) /.exec(head)?.[1];
  if (digits === undefined) return undefined;
  const mark = formatMark(kind, Number(digits));
  return head.startsWith(mark) ? { version: Number(digits), length: mark.length } : undefined;
}
