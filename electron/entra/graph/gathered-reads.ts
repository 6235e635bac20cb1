import type { Result } from '../../../shared/contract/result.ts';
import { inParts } from '../../../shared/domain/in-parts.ts';
import type { Identity } from '../../console/ports.ts';
import { BATCH_CAP, readBatch } from './batch.ts';
import type { Graph, GraphAnswer } from './graph.ts';

/** One read among others: those asked for in the same turn go out together. @param path below v1.0, with an encoded query */
export type GatheredRead = (who: Identity, path: string) => Promise<Result<GraphAnswer>>;

type Gathering = {
  readonly who: Identity;
  readonly asked: Map<
    string,
    { answer: Promise<Result<GraphAnswer>>; resolve: (answer: Result<GraphAnswer>) => void }
  >;
};

/** Gathers what several readers need of the same person into batches, as few as will hold it, side by side. */
export function createGatheredReads(graph: Graph): GatheredRead {
  const gatherings = new Map<string, Gathering>();

  async function send({ who, asked }: Gathering): Promise<void> {
    const paths = [...asked.keys()];
    await Promise.all(
      inParts(paths, BATCH_CAP).map(async (some) => {
        const named = Object.fromEntries(some.map((path, i) => [String(i), path]));
        const batch = await readBatch<string>(graph, who, named);
        some.forEach((path, i) => asked.get(path)?.resolve(batch.ok ? batch.value(String(i)) : batch));
      }),
    );
  }

  return (who, path) => {
    let gathering = gatherings.get(who.key);
    if (!gathering) {
      const begun: Gathering = { who, asked: new Map() };
      gathering = begun;
      gatherings.set(who.key, begun);
      queueMicrotask(() => {
        gatherings.delete(who.key);
        void send(begun);
      });
    }
    const known = gathering.asked.get(path);
    if (known) return known.answer;
    let resolve: (answer: Result<GraphAnswer>) => void = () => undefined;
    const answer = new Promise<Result<GraphAnswer>>((settle) => (resolve = settle));
    gathering.asked.set(path, { answer, resolve });
    return answer;
  };
}
