import type { KeyObject } from 'node:crypto';
import type { JournalIntent } from '../console/storage-ports.ts';
import { keyFrom } from './aead.ts';
import { formatMark, readFormatMark } from './format-mark.ts';
import { readRecord, writeRecord } from './journal-record.ts';
import type { ChainLink, RecordBody } from './journal-record.ts';

const KIND = 'journal';
const VERSION = 1;
const LINE_FEED = '\n';
const START: ChainLink = { seq: 0, previous: '' };

/** How far the file is sound, in bytes, and what the next record chains to. */
export type JournalEnding = { readonly length: number; readonly next: ChainLink };

/** What a journal file says, as far as it can be proven. */
export type JournalReading = {
  readonly key: KeyObject;
  readonly tagKey: KeyObject;
  /** Begun and not settled, by id, in the order begun. */
  readonly open: ReadonlyMap<string, JournalIntent>;
  /** Every id ever begun in this file. */
  readonly begun: ReadonlySet<string>;
  readonly ending: JournalEnding;
  /**
   * What follows the sound part. `torn`: a last record without its line feed, which was never acknowledged to anyone. `damaged`: a
   * whole record that does not belong there.
   */
  readonly tail: 'clean' | 'torn' | 'damaged';
};

/** The bytes of a journal made of these records, the first of them the head, and how to go on from there. */
export function writeJournal(
  key: KeyObject,
  bodies: readonly RecordBody[],
): { readonly bytes: Uint8Array; readonly ending: JournalEnding } {
  let text = formatMark(KIND, VERSION);
  let next = START;
  for (const body of bodies) {
    const record = writeRecord(key, next, body);
    text += record.line;
    next = record.next;
  }
  return { bytes: Buffer.from(text), ending: { length: text.length, next } };
}

/**
 * Reads a journal under whichever of `keys` opens its first record. `locked`: none does. `no-record`: not one record is whole, so
 * that under no key there is anything in it.
 */
export function readJournal(
  bytes: Uint8Array,
  keys: readonly KeyObject[],
): JournalReading | 'newer' | 'locked' | 'no-record' {
  const mark = readFormatMark(KIND, bytes);
  if (mark !== undefined && mark.version > VERSION) return 'newer';
  // One character a byte, so that positions in the text are positions in the file.
  const text = Buffer.from(bytes).toString('latin1');
  const headEnd = text.indexOf(LINE_FEED, text.indexOf(LINE_FEED) + 1);
  if (headEnd < 0) return 'no-record';
  if (mark === undefined) return 'locked';
  for (const key of keys) {
    const head = readRecord(key, START, text.slice(mark.length, headEnd));
    if (head?.body.kind !== 'head') continue;
    const tagKey = keyFrom(Buffer.from(head.body.tagKey, 'base64url'));
    return { key, tagKey, ...readOn(key, text, { length: headEnd + 1, next: head.next }) };
  }
  return 'locked';
}

function readOn(key: KeyObject, text: string, start: JournalEnding): Omit<JournalReading, 'key' | 'tagKey'> {
  const open = new Map<string, JournalIntent>();
  const begun = new Set<string>();
  let { length, next } = start;
  let tail: JournalReading['tail'] = 'clean';
  while (length < text.length) {
    const end = text.indexOf(LINE_FEED, length);
    const record = end < 0 ? undefined : readRecord(key, next, text.slice(length, end));
    if (record === undefined) {
      tail = end < 0 ? 'torn' : 'damaged';
      break;
    }
    if (record.body.kind === 'begin') {
      open.set(record.body.intent.id, record.body.intent);
      begun.add(record.body.intent.id);
    } else if (record.body.kind === 'end') open.delete(record.body.id);
    length = end + 1;
    next = record.next;
  }
  return { open, begun, ending: { length, next }, tail };
}
