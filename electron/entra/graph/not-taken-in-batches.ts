import { readGraphError } from '../problems/graph-error.ts';
import type { GraphAnswer } from './graph.ts';

/**
 * Whether the service refused to take writes of this kind in a batch at all, rather than these. How it says so is not documented
 * [inferred]: so only where every item was refused in one and the same way, by a status that speaks of the call and not of what it is
 * about, and (405 apart, which says it by itself) in words to that effect. 403, 404 and 409 are about the thing decided, whatever they
 * say; a 501 without the words may come from a gateway behind which it went on.
 * @param answers of each item, or that of the whole batch
 */
export function notTakenInBatches(answers: readonly GraphAnswer[], now: number): boolean {
  const errors = answers.map((answer) => readGraphError(answer, now));
  const [first] = errors;
  if (!first || first.challenge !== null) return false;
  const alike = errors.every(
    ({ status, code, message }) =>
      status === first.status && code === first.code && message === first.message,
  );
  if (!alike) return false;
  if (first.status === 405) return true;
  return BY_WORDS.has(first.status) && NOT_SUPPORTED.test(`${first.code} ${first.message}`);
}

const BY_WORDS: ReadonlySet<number> = new Set([400, 501]);
const NOT_SUPPORTED = /not\s?supported|unsupported|not\s?implemented|not allowed/i;
