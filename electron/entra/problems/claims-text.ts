import { z } from 'zod';
import { parseJson } from '../parse-json.ts';

/** Far above any challenge seen, far below what would make an address too long. Bytes. */
const CLAIMS_CAP = 4096;

const claims = z.record(z.string(), z.unknown());
const BASE64 = /^[\w+/-]+={0,2}$/;

/**
 * The claims JSON of a service's message which is the bare query fragment `&claims=%7B…%7D` (graph-pim.md §8.1 [capture]), decoded;
 * undefined where there is none, or none that is a JSON object of a sane size.
 */
export function claimsInQuery(message: string): string | undefined {
  return usable(new URLSearchParams(message).get('claims') ?? undefined);
}

/**
 * The same of a `WWW-Authenticate` header: in base64 by the documentation, as raw JSON by the field (graph-pim.md §8.1.5).
 */
export function claimsInHeader(header: string): string | undefined {
  const given = /\bclaims\s*=\s*"?([^\n]*)/.exec(header)?.[1] ?? '';
  const word = /^[^",\s]+/.exec(given)?.[0] ?? '';
  if (BASE64.test(word)) return usable(Buffer.from(word, 'base64').toString('utf8'));
  const json = /\{[^\n]*\}/.exec(given)?.[0];
  return usable(json) ?? usable(json?.replaceAll('\\"', '"'));
}

function usable(text: string | undefined): string | undefined {
  if (text === undefined || Buffer.byteLength(text) > CLAIMS_CAP) return undefined;
  return claims.safeParse(parseJson(text)).success ? text : undefined;
}
