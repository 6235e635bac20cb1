import type { Result } from '../../../shared/contract/result.ts';
import { nothingRead } from '../../../shared/domain/coverage.ts';
import type { Identity } from '../../console/ports.ts';
import type { Graph } from './graph.ts';

/** What seldom changes and takes a call of its own is read again after this long. */
const FRESH_MS = 15 * 60_000;
/** What could not be read again for twice as long is no longer known: it must not hold anybody back. */
const KNOWN = 2;

/** Reads something by its key, or answers what was read not long ago. */
export type KeptRead<T> = (who: Identity, key: string) => Promise<Result<T>>;

/**
 * Keeps answers in memory, each person's for themselves, and reads each once at a time, whoever asks. A refusal is kept as well: asking
 * again helps only once somebody has granted something (`refusals.ts`). Any other failure leaves what was known before, and is read again
 * the next time.
 * @param whole whether an answer is all there is; one that is not counts like a failure that brought something
 * @param freshMs how long an answer is kept; for twice as long it stands in for one that fails
 */
export function keepAnswers<T>(
  { now, refusals }: Pick<Graph, 'now' | 'refusals'>,
  read: KeptRead<T>,
  {
    whole = () => true,
    freshMs = FRESH_MS,
  }: { readonly whole?: (value: T) => boolean; readonly freshMs?: number } = {},
): KeptRead<T> {
  type Kept = { readonly at: number; readonly answer: Result<T>; readonly standing: number };
  const kept = new Map<string, Kept>();
  const knownMs = KNOWN * freshMs;
  const underWay = new Map<string, Promise<Result<T>>>();

  async function readNow(who: Identity, key: string, id: string): Promise<Result<T>> {
    const standing = refusals.standing(who);
    const answer = await read(who, key);
    const settled = answer.ok ? whole(answer.value) : isRefusal(answer.problem);
    if (settled) {
      for (const [other, { at }] of kept) if (now() - at >= knownMs) kept.delete(other);
      kept.set(id, { at: now(), answer, standing });
      return answer;
    }
    const before = kept.get(id);
    return before && now() - before.at < knownMs && !answer.ok ? before.answer : answer;
  }

  return (who, key) => {
    const id = `${who.key}|${key}`;
    const known = kept.get(id);
    const stands = known && (known.answer.ok || known.standing === refusals.standing(who));
    if (stands && now() - known.at < freshMs) return Promise.resolve(known.answer);
    const running = underWay.get(id);
    if (running) return running;
    const reading = readNow(who, key, id).finally(() => underWay.delete(id));
    underWay.set(id, reading);
    return reading;
  };
}

const isRefusal = (problem: Parameters<typeof nothingRead>[1]): boolean =>
  problem.kind === 'not-found' || nothingRead('groups', problem).state === 'refused';
