import { z } from 'zod';
import type { Challenge } from '../../console/ports.ts';
import { parseJson } from '../parse-json.ts';
import { challengeIn } from './challenge.ts';

/** What could be read from a Graph error answer, of whichever envelope. */
export type GraphError = {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly requestId: string | undefined;
  /** Milliseconds to wait, from `Retry-After` in seconds or as a date. */
  readonly retryAfterMs: number | undefined;
  /** What stronger sign-in the answer asks for, if it does; `unusable` where it does in words that cannot be answered. */
  readonly challenge: Challenge | 'unusable' | null;
};

const envelope = z.looseObject({
  error: z.looseObject({
    code: z.string().catch(''),
    message: z.string().catch(''),
    innerError: z.looseObject({ 'request-id': z.string().optional() }).optional().catch(undefined),
  }),
});
const inner = z.looseObject({ errorCode: z.string(), message: z.string().catch('') });

/**
 * Unwraps both envelopes of graph-pim.md §8: the plain one, and the one whose `message` is itself JSON with `errorCode`.
 * Never fails: an answer that is no Graph error at all gives an empty code and the status.
 * @param now for a `Retry-After` that is a date
 */
export function readGraphError(
  answer: { status: number; headers: Readonly<Record<string, string>>; body: unknown },
  now: number,
): GraphError {
  const parsed = envelope.safeParse(answer.body);
  const outer = parsed.success ? parsed.data.error : undefined;
  const wrapped = inner.safeParse(parseJson(outer?.message ?? ''));
  const code = wrapped.success ? wrapped.data.errorCode : (outer?.code ?? '');
  const message = wrapped.success ? wrapped.data.message : (outer?.message ?? '');
  return {
    status: answer.status,
    code,
    message,
    requestId: outer?.innerError?.['request-id'] ?? answer.headers['request-id'],
    retryAfterMs: retryAfterMs(answer.headers['retry-after'], now),
    challenge: challengeIn({
      status: answer.status,
      code,
      message,
      wwwAuthenticate: answer.headers['www-authenticate'],
    }),
  };
}

function retryAfterMs(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
