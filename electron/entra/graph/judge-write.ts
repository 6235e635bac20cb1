import type { Challenged, Refused, Written } from '../../console/ports.ts';
import type { Words } from '../problems/graph-codes.ts';
import { readGraphError, type GraphError } from '../problems/graph-error.ts';
import { signInRenewed } from '../problems/graph-problem.ts';
import { missingPermission } from '../problems/missing-permission.ts';
import { outcomeUnknown } from '../problems/network-problem.ts';
import type { GraphAnswer } from './graph.ts';
import { refusal } from './refusal.ts';

/** What an answer to a write tells: `taken` where the service accepted it, whatever it says about that. */
export type Judged =
  { readonly kind: 'taken' } | Refused | Challenged | Extract<Written, { kind: 'unknown' }>;

/**
 * What became of a write that was answered, as a whole or as an item of a batch.
 * @param now for `retryAt`
 * @param words what a refusal means to the calling gateway, where it differs
 * @param renew gets a fresh token for the next press; false where none can be had
 */
export async function judgeWrite(
  answer: GraphAnswer,
  now: number,
  words: ((error: GraphError) => Words | undefined) | undefined,
  renew: () => Promise<boolean>,
): Promise<Judged> {
  if (answer.status < 300) return { kind: 'taken' };
  const error = readGraphError(answer, now);
  // 408 comes from gateways that gave up waiting, as 504 does: what is behind them may have gone on.
  if (answer.status >= 500 || answer.status === 408)
    return { kind: 'unknown', problem: outcomeUnknown(`HTTP ${answer.status}`, error.requestId) };
  // Another token would lack a permission nobody granted as well: the status of that is not known (graph-pim.md §8 [inferred]).
  // The token is renewed for the next press; the write itself is sent once and no more.
  const outworn = answer.status === 401 && error.challenge === null && !missingPermission(error);
  if (outworn && (await renew())) return { kind: 'refused', problem: signInRenewed(error.requestId) };
  return refusal(error, now, words?.(error));
}
