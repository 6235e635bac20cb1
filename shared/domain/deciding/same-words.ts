import type { PastRequest } from '../../contract/past.ts';
import { withoutHidden } from '../hidden-characters.ts';

/** What is asked for within this time belongs to one occasion: several roles asked for at once share their words rightly. */
const SAME_OCCASION_MS = 10 * 60_000;

/** Text as its letters and digits: what copying with another full stop, another case or an unseen character leaves the same. */
const wording = (text: string): string =>
  (
    withoutHidden(text.normalize('NFKC'))
      // Joiners and forms that a script is written with, too: words do not differ by them.
      .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  ).join(' ');

/** By wording, newest first. Kept by the list itself: thousands of rows of an inbox share a requestor's. */
const SAID = new WeakMap<readonly PastRequest[], ReadonlyMap<string, readonly PastRequest[]>>();

function saidIn(earlier: readonly PastRequest[]): ReadonlyMap<string, readonly PastRequest[]> {
  const there = SAID.get(earlier);
  if (there !== undefined) return there;
  const said = new Map<string, PastRequest[]>();
  for (const row of earlier) {
    const words = wording(row.justification);
    const rows = said.get(words);
    if (rows === undefined) said.set(words, [row]);
    else rows.push(row);
  }
  SAID.set(earlier, said);
  return said;
}

/**
 * The last earlier request, of another occasion, that said the same; undefined where none did, or nothing is said.
 * @param earlier newest first
 */
export function saidBefore(
  { justification, createdAt }: { readonly justification: string; readonly createdAt: number | null },
  earlier: readonly PastRequest[],
): { readonly requestId: string; readonly at: number } | undefined {
  const words = wording(justification);
  if (words === '') return undefined;
  for (const row of saidIn(earlier).get(words) ?? []) {
    if (row.createdAt === null) continue;
    if (createdAt === null || createdAt - row.createdAt > SAME_OCCASION_MS)
      return { requestId: row.requestId, at: row.createdAt };
  }
  return undefined;
}
