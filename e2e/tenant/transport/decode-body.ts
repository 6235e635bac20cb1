import { gunzipSync } from 'node:zlib';

/** What a body becomes that unpacks to more than this: as one that was sent so large. */
const LARGEST_BODY_BYTES = 1_048_576;

/**
 * A request body as the client meant it, packed with gzip or not at all: Graph's Go client packs what it sends, and sends it plain
 * after a 415.
 */
export function decodeBody(body: Buffer, encoding: string | undefined): Buffer | 'too-large' | 'unsupported' {
  const coding = encoding?.trim().toLowerCase() ?? '';
  if (coding === '' || coding === 'identity' || body.length === 0) return body;
  if (coding !== 'gzip') return 'unsupported';
  try {
    return gunzipSync(body, { maxOutputLength: LARGEST_BODY_BYTES });
  } catch (cause) {
    // Too much of it, or no gzip at all.
    return cause instanceof RangeError ? 'too-large' : 'unsupported';
  }
}
