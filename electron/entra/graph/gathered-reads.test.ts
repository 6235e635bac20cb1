import { describe, expect, it } from 'vitest';
import { createGatheredReads } from './gathered-reads.ts';
import { refusedWith, scriptedGraph, WHO, type ScriptedCall } from './scripted-graph.ts';

const LEILA = { ...WHO, key: 'leila' };
const paths = (count: number) => Array.from({ length: count }, (_, i) => `/groups/${i}`);
const itemsOf = ({ body }: ScriptedCall) => (body as { requests: unknown[] }).requests.length;

describe('reads that are gathered', () => {
  it('go out together where they were asked for in one turn, twenty a batch, each with its answer', async () => {
    const { graph, sent } = scriptedGraph(({ path }) =>
      path.endsWith('$batch') ? undefined : { body: { at: path } },
    );
    const read = createGatheredReads(graph);
    const answers = await Promise.all(paths(45).map((path) => read(WHO, path)));
    expect(sent.map(itemsOf)).toEqual([20, 20, 5]);
    expect(answers.map((answer) => answer.ok && answer.value.body)).toEqual(
      paths(45).map((path) => ({ at: `/v1.0${path}` })),
    );
  });

  it('ask for the same thing once', async () => {
    const { graph, asked } = scriptedGraph(({ path }) =>
      path.endsWith('$batch') ? undefined : { body: {} },
    );
    const read = createGatheredReads(graph);
    const [one, other] = await Promise.all([read(WHO, '/groups/a'), read(WHO, '/groups/a')]);
    expect(one).toBe(other);
    expect(asked).toHaveLength(1);
  });

  it('are not mixed between people, nor with a later turn', async () => {
    const { graph, sent } = scriptedGraph(({ path }) => (path.endsWith('$batch') ? undefined : { body: {} }));
    const read = createGatheredReads(graph);
    await Promise.all([read(WHO, '/groups/a'), read(LEILA, '/groups/a')]);
    expect(sent).toHaveLength(2);
    await read(WHO, '/groups/b');
    expect(sent).toHaveLength(3);
  });

  it('fail each by itself, and all where the batch is lost', async () => {
    const one = scriptedGraph(({ path }) => {
      if (path.endsWith('$batch')) return undefined;
      return path.endsWith('/a') ? refusedWith(403, 'Authorization_RequestDenied') : { body: {} };
    });
    const read = createGatheredReads(one.graph);
    const [refused, answered] = await Promise.all([read(WHO, '/groups/a'), read(WHO, '/groups/b')]);
    expect([refused.ok, answered.ok]).toEqual([false, true]);
    const lost = createGatheredReads(scriptedGraph(() => ({ reason: 'lost', detail: '' })).graph);
    const all = await Promise.all([lost(WHO, '/groups/a'), lost(WHO, '/groups/b')]);
    expect(all.map((answer) => answer.ok)).toEqual([false, false]);
  });
});
