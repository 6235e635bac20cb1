import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newKey } from './aead.ts';
import type { DataKey } from './data-key.ts';
import { intentOf } from './testing/intents.ts';
import { journalProfile } from './testing/journal-profile.ts';

type Act = { readonly settle: boolean; readonly id: string };

const acts = fc.array(
  fc.record({ settle: fc.boolean(), id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f') }),
  { maxLength: 14 },
);
const keys = fc
  .boolean()
  .map((strong): DataKey => (strong ? { strength: 'strong', key: newKey() } : { strength: 'weak' }));

/**
 * Does the acts, and notes after each how long the file was and what was open by the plainest of models: an id is open from its
 * first begin to the next settle.
 */
async function play(list: readonly Act[], key: DataKey) {
  const profile = journalProfile(key);
  const { journal } = await profile.start();
  const begun = new Set<string>();
  let open: string[] = [];
  const history = [{ length: 0, open }];
  for (const { settle, id } of list) {
    if (settle) await journal.settle(id, 'accepted', null);
    else await journal.begin(intentOf(id));
    if (settle) open = open.filter((o) => o !== id);
    else if (!begun.has(id)) open = [...open, id];
    if (!settle) begun.add(id);
    const written = profile.memory.names().includes('journal.log');
    history.push({ length: written ? profile.log().length : 0, open });
  }
  return { profile, history, log: history.at(-1)?.length === 0 ? Buffer.alloc(0) : profile.log() };
}

describe('a journal after any sequence of requests', () => {
  it('has open exactly what was begun and not settled', async () => {
    await fc.assert(
      fc.asyncProperty(acts, keys, async (list, key) => {
        const { profile, history } = await play(list, key);
        expect(await profile.found()).toEqual(history.at(-1)?.open);
      }),
    );
  });

  it('cut at any byte, has open exactly what the whole records say, and takes the next', async () => {
    await fc.assert(
      fc.asyncProperty(acts, keys, fc.double({ min: 0, max: 1, noNaN: true }), async (list, key, where) => {
        const { profile, history, log } = await play(list, key);
        const length = Math.round(log.length * where);
        profile.putLog(log.subarray(0, length));
        const expected = history.findLast((h) => h.length <= length)?.open ?? [];
        const { journal } = await profile.start();
        expect(journal.open().map((i) => i.id)).toEqual(expected);
        expect(await journal.begin(intentOf('next'))).toMatchObject({ ok: true });
        expect(await profile.found()).toEqual([...expected, 'next']);
      }),
    );
  });
});

describe('a damaged journal', () => {
  it('says so, is kept aside, and gives what stands before the damage', async () => {
    const { start, log, putLog, memory, at, clock, found } = journalProfile();
    const { journal } = await start();
    const lengths: number[] = [];
    for (const id of ['a', 'b', 'c']) {
      await journal.begin(intentOf(id));
      lengths.push(log().length);
    }
    const damaged = log();
    const target = (lengths[0] ?? 0) + 40;
    damaged[target] = (damaged[target] ?? 0) ^ 1;
    putLog(damaged);
    const again = await start();
    expect(again.notices).toMatchObject([{ kind: 'storage', code: 'journal-damaged' }]);
    expect(again.journal.open().map((i) => i.id)).toEqual(['a']);
    expect(memory.content(at(`journal.log.bad-${clock.now()}`))).toEqual(damaged);
    expect((await start()).notices).toEqual([]);
    expect(await found()).toEqual(['a']);
  });

  it('is noticed where records are taken out, doubled or swapped', async () => {
    const { start, log, putLog } = journalProfile();
    const { journal } = await start();
    for (const id of ['a', 'b', 'c']) await journal.begin(intentOf(id));
    const [mark, head, a, b, c] = log().toString().split('\n');
    for (const [lines, open] of [
      [[mark, head, a, c], ['a']],
      [[mark, head, a, a, b], ['a']],
      [[mark, head, b, a], []],
      [[mark, a, b, c], []],
    ] as const) {
      putLog(Buffer.from(lines.map((line) => `${line ?? ''}\n`).join('')));
      const { journal: again, notices } = await start();
      expect(notices).toHaveLength(1);
      expect(again.open().map((i) => i.id)).toEqual(open);
    }
  });

  it('is noticed where a record is taken out and the next renumbered', async () => {
    const { start, log, putLog } = journalProfile();
    const { journal } = await start();
    for (const id of ['a', 'b']) await journal.begin(intentOf(id));
    const [mark, head, , b] = log().toString().split('\n');
    putLog(Buffer.from([mark, head, b?.replace('"seq":2', '"seq":1'), ''].join('\n')));
    const again = await start();
    expect(again.notices).toMatchObject([{ code: 'journal-damaged' }]);
    expect(again.journal.open()).toEqual([]);
  });

  it('is noticed where a record comes from another course of the same journal', async () => {
    const { start, log, putLog } = journalProfile();
    await (await start()).journal.begin(intentOf('a'));
    const fork = log();
    const { journal } = await start();
    for (const id of ['b', 'c']) await journal.begin(intentOf(id));
    const c = log().toString().split('\n').at(-2) ?? '';
    putLog(fork);
    await (await start()).journal.begin(intentOf('other'));
    putLog(Buffer.concat([log(), Buffer.from(`${c}\n`)]));
    const again = await start();
    expect(again.notices).toMatchObject([{ code: 'journal-damaged' }]);
    expect(again.journal.open().map((i) => i.id)).toEqual(['a', 'other']);
  });

  it('never crashes nor tells anything untrue after any of 500 random byte flips', async () => {
    const list: Act[] = ['a', 'b', 'c', 'd'].map((id) => ({ settle: false, id }));
    const { profile, history, log } = await play([...list, { settle: true, id: 'b' }], {
      strength: 'strong',
      key: newKey(),
    });
    const told = history.map((h) => h.open.join());
    const flip = fc.record({ at: fc.nat({ max: log.length - 1 }), by: fc.integer({ min: 1, max: 255 }) });
    await fc.assert(
      fc.asyncProperty(flip, async ({ at, by }) => {
        profile.putLog(Uint8Array.from(log, (byte, i) => (i === at ? byte ^ by : byte)));
        const { journal, notices } = await profile.start();
        const open = journal.open();
        expect(told).toContain(open.map((i) => i.id).join());
        for (const intent of open) expect(intent).toEqual(intentOf(intent.id));
        // A record may only be missing without a word where it is the last, and its line feed was hit.
        if (notices.length === 0) expect(open.length).toBeGreaterThan(2);
      }),
      { numRuns: 500 },
    );
  });
});
