import { badRequest } from '../refusal.ts';

/** The opaque `$skiptoken` that goes on after `offset` rows. */
export const skipTokenFor = (offset: number): string => Buffer.from(`after:${offset}`).toString('base64url');

/** How many rows a token skips. Throws a 400 GraphRefusal for a token that was not made here. */
export function offsetOf(token: string): number {
  const match = /^after:(\d{1,9})$/.exec(Buffer.from(token, 'base64url').toString('utf8'));
  if (!match) throw badRequest('The skip token is invalid.', 'Directory_ExpiredPageToken');
  return Number(match[1]);
}
