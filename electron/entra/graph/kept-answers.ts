import type { Result } from '../../../shared/contract/result.ts';
import { nothingRead } from '../../../shared/domain/coverage.ts';
import type { Identity } from '../../console/ports.ts';

/** What seldom changes and takes a call of its own is read again after this long. */
const FRESH_MS = 15 * 60_000;
/** What could not be read again for this long is no longer known: it must not hold anybody back. */
const KNOWN_MS = 30 * 60_000;

/** Reads something by its key, or answers what was read not long ago. */
export type KeptRead<T> = (who: Identity, key: string) => Promise<Result<T>>;

/**
 * Keeps answers in memory, each person's for themselves, and reads each once at a time, whoever asks. A refusal is kept as well: asking
 * again helps only once somebody has granted something. Any other failure leaves what was known before, and is read again the next time.
 * @param whole whether an answer is all there is; one that is not counts like a failure that brought something
 */
export function keepAnswers<T>(
  now: () => number,
  read: KeptRead<T>,
  whole: (value: T) => boolean = () => true,
): KeptRead<T> {
  const kept = new Map<string, { readonly at: number; readonly answer: Result<T> }>();
  const underWay = new Map<string, Promise<Result<T>>>();

  async function readNow(who: Identity, key: string, id: string): Promise<Result<T>> {
    const answer = await read(who, key);
    const settled = answer.ok ? whole(answer.value) : isRefusal(answer.problem);
    if (settled) {
      for (const [other, { at }] of kept) if (now() - at >= KNOWN_MS) kept.delete(other);
      kept.set(id, { at: now(), answer });
      return answer;
    }
    const before = kept.get(id);
    return before && now() - before.at < KNOWN_MS && !answer.ok ? before.answer : answer;
  }

  return (who, key) => {
    const id = `${who.key}|${key}`;
    const known = kept.get(id);
    if (known && now() - known.at < FRESH_MS) return Promise.resolve(known.answer);
    const running = underWay.get(id);
    if (running) return running;
    const reading = readNow(who, key, id).finally(() => underWay.delete(id));
    underWay.set(id, reading);
    return reading;
  };
}

const isRefusal = (problem: Parameters<typeof nothingRead>[1]): boolean =>
  problem.kind === 'not-found' || nothingRead('groups', problem).state === 'refused';
