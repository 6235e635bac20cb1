import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import { writeAction } from '../../shared/contract/activity.ts';
import type { JournalIntent } from '../console/storage-ports.ts';
import { keyFor, seal, unseal } from './aead.ts';

const PURPOSE = 'journal';

// Unknown members are dropped in both directions: nothing but these reaches the disk, whatever the caller hands in.
const intent: z.ZodType<JournalIntent> = z.object({
  id: z.string().min(1),
  at: z.number(),
  tenantId: z.string(),
  principalId: z.string(),
  action: writeAction,
  roleDefinitionId: z.string(),
  scopeId: z.string(),
  // Absent in records of the first version, which knew of no request taken back or decided about.
  subject: z.string().nullable().default(null),
  justificationTag: z.string(),
});

const recordBody = z.discriminatedUnion('kind', [
  /** The first record: the key of the justification tags. It moves along where the journal is rewritten, so that tags stay comparable. */
  z.object({ kind: z.literal('head'), tagKey: z.base64url() }),
  z.object({ kind: z.literal('begin'), intent }),
  z.object({
    kind: z.literal('end'),
    id: z.string(),
    end: z.enum(['accepted', 'refused', 'not-found']),
    requestId: z.string().nullable(),
    /** Milliseconds since the epoch. */
    at: z.number(),
  }),
]);

/** What a record says. */
export type RecordBody = z.infer<typeof recordBody>;

const bytesAsText = z.base64url().transform((text) => Buffer.from(text, 'base64url'));
const recordLine = z.object({
  seq: z.number().int().nonnegative(),
  iv: bytesAsText,
  body: bytesAsText,
  tag: bytesAsText,
});

/** Where in the chain a record stands: its number from 0, and the tag of the record before it (empty for the first). */
export type ChainLink = { readonly seq: number; readonly previous: string };

const contextOf = ({ seq, previous }: ChainLink) => JSON.stringify([PURPOSE, seq, previous]);
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');

/** One record as a line of ASCII with its line feed, and the link of the one to follow. */
export function writeRecord(
  key: KeyObject,
  at: ChainLink,
  body: RecordBody,
): { readonly line: string; readonly next: ChainLink } {
  const plain = Buffer.from(JSON.stringify(recordBody.parse(body)));
  const sealed = seal(keyFor(key, PURPOSE), contextOf(at), plain);
  const tag = textOf(sealed.tag);
  const line = { seq: at.seq, iv: textOf(sealed.iv), body: textOf(sealed.data), tag };
  return { line: `${JSON.stringify(line)}\n`, next: { seq: at.seq + 1, previous: tag } };
}

/** Reads a line without its line feed; undefined where it is not the record that belongs there. */
export function readRecord(
  key: KeyObject,
  at: ChainLink,
  line: string,
): { readonly body: RecordBody; readonly next: ChainLink } | undefined {
  const fields = recordLine.safeParse(jsonOf(line));
  if (!fields.success || fields.data.seq !== at.seq) return undefined;
  const { iv, body: data, tag } = fields.data;
  const plain = unseal(keyFor(key, PURPOSE), contextOf(at), { iv, data, tag });
  if (plain === undefined) return undefined;
  const body = recordBody.safeParse(jsonOf(Buffer.from(plain).toString('utf8')));
  if (!body.success) return undefined;
  return { body: body.data, next: { seq: at.seq + 1, previous: textOf(tag) } };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
