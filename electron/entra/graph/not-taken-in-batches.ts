import { readGraphError } from '../problems/graph-error.ts';
import type { GraphAnswer, WriteOptions } from './graph.ts';

/**
 * Whether the service refused to take writes of this kind in a batch at all, rather than these. How it says so is not documented
 * [inferred]: so only where every item was refused in one and the same way, by a status that speaks of the call and not of what it is
 * about, and (405 apart, which says it by itself) in words to that effect. 403, 404 and 409 are about the thing decided, whatever they
 * say, and so is a refusal that whoever sends these has words of its own for; a 501 without the words may come from a gateway behind which
 * it went on.
 * @param refused of each item its answer, or that of the whole batch; `words`: what a refusal of it means, where it differs
 */
export function notTakenInBatches(
  refused: readonly { readonly answer: GraphAnswer; readonly words: WriteOptions['words'] }[],
  now: number,
): boolean {
  const errors = refused.map(({ answer }) => readGraphError(answer, now));
  const [first] = errors;
  if (!first || first.challenge !== null) return false;
  const alike = errors.every(
    ({ status, code, message }) =>
      status === first.status && code === first.code && message === first.message,
  );
  if (!alike) return false;
  if (first.status === 405) return true;
  if (refused.some(({ words }) => words?.(first) !== undefined)) return false;
  return BY_WORDS.has(first.status) && NOT_SUPPORTED.test(`${first.code} ${first.message}`);
}

const BY_WORDS: ReadonlySet<number> = new Set([400, 501]);
const NOT_SUPPORTED = /not\s?supported|unsupported|not\s?implemented|not allowed/i;
