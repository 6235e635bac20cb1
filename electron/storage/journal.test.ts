import { describe, expect, it } from 'vitest';
import { newKey } from './aead.ts';
import type { DataKey } from './data-key.ts';
import { formatMark } from './format-mark.ts';
import { COMPACT_FROM } from './journal-start.ts';
import { intentOf } from './testing/intents.ts';
import { journalProfile } from './testing/journal-profile.ts';

const OK = { ok: true, value: null };
const WEAK: DataKey = { strength: 'weak' };
const AWAY: DataKey = { strength: 'unavailable' };

describe('the journal', () => {
  it('writes nothing before the first request', async () => {
    for (const key of [undefined, WEAK]) {
      const { start, memory } = journalProfile(key);
      expect((await start()).notices).toEqual([]);
      expect(memory.names()).toEqual([]);
    }
  });

  it('finds what was begun and not settled, oldest first and unchanged', async () => {
    const { start, memory } = journalProfile();
    const { journal } = await start();
    const intents = ['c', 'a', 'b'].map((id) => intentOf(id, { justificationTag: journal.tag(id) }));
    for (const intent of intents) expect(await journal.begin(intent)).toEqual(OK);
    expect(await journal.settle('a', 'accepted', 'request-1')).toEqual(OK);
    expect(journal.open()).toEqual([intents[0], intents[2]]);
    const again = await start();
    expect(again.journal.open()).toEqual([intents[0], intents[2]]);
    expect(again.notices).toEqual([]);
    expect(again.journal.tag('c')).toBe(intents[0]?.justificationTag);
    expect(memory.names()).toEqual(['journal.log']);
  });

  it('has a record on disk, durably, once begin resolves', async () => {
    const { start, memory, found } = journalProfile();
    const { journal } = await start();
    await journal.begin(intentOf('a'));
    memory.restart('lost');
    expect(await found()).toEqual(['a']);
  });

  it('never begins one id twice, in this run or after a restart', async () => {
    const { start, log } = journalProfile();
    const { journal } = await start();
    await journal.begin(intentOf('a'));
    await journal.settle('a', 'refused', null);
    const before = log();
    for (const one of [journal, (await start()).journal])
      expect(await one.begin(intentOf('a'))).toMatchObject({
        ok: false,
        problem: { code: 'already-noted' },
      });
    expect(log()).toEqual(before);
  });

  it('takes an end for what is not open as done', async () => {
    const { start, memory } = journalProfile();
    const { journal } = await start();
    expect(await journal.settle('never', 'not-found', null)).toEqual(OK);
    expect(memory.names()).toEqual([]);
  });

  it('keeps overlapping calls in their order', async () => {
    const { start, found } = journalProfile();
    const { journal } = await start();
    const ids = Array.from({ length: 20 }, (_, i) => `id-${i}`);
    await Promise.all(
      ids.flatMap((id, i) => [
        journal.begin(intentOf(id)),
        ...(i % 2 === 0 ? [journal.settle(id, 'accepted', null)] : []),
      ]),
    );
    expect(await found()).toEqual(ids.filter((_, i) => i % 2 === 1));
  });

  it('stores only what an intent has, whatever it is handed, and nothing of it readable', async () => {
    for (const key of [undefined, WEAK]) {
      const { start, log } = journalProfile(key);
      const { journal } = await start();
      const tag = journal.tag('rotate the mail connector');
      const intent = {
        ...intentOf('a', { justificationTag: tag }),
        justification: 'rotate the mail connector',
      };
      await journal.begin(intent);
      expect((await start()).journal.open()).toEqual([intentOf('a', { justificationTag: tag })]);
      for (const text of ['rotate', tag, intent.tenantId, intent.principalId])
        expect(log().includes(text)).toBe(false);
    }
  });

  it('tags the same text alike, and differently in another profile', async () => {
    const [one, other] = [(await journalProfile().start()).journal, (await journalProfile().start()).journal];
    expect(one.tag('why')).toBe(one.tag('why'));
    expect(one.tag('why')).not.toBe(one.tag('why '));
    expect(one.tag('why')).not.toBe(other.tag('why'));
  });

  it('is made anew with only what is open once it has grown, and loses nothing', async () => {
    const { start, log, found } = journalProfile();
    const { journal } = await start();
    const tag = journal.tag('why');
    await journal.begin(intentOf('first'));
    for (let i = 0; i * 2 < COMPACT_FROM; i += 1) {
      await journal.begin(intentOf(`id-${i}`));
      await journal.settle(`id-${i}`, 'accepted', null);
    }
    await journal.begin(intentOf('last'));
    const grown = log().length;
    const again = await start();
    expect(log().length).toBeLessThan(grown / 20);
    expect(again.journal.open().map((i) => i.id)).toEqual(['first', 'last']);
    expect(again.journal.tag('why')).toBe(tag);
    await again.journal.settle('first', 'accepted', null);
    expect(await found()).toEqual(['last']);
  });
});

describe('the journal where the key store is weak', () => {
  it('is on disk all the same, under a key of its own', async () => {
    const { start, memory, found } = journalProfile(WEAK);
    await (await start()).journal.begin(intentOf('a'));
    expect(memory.names()).toEqual(['journal.key', 'journal.log']);
    expect(await found()).toEqual(['a']);
    expect(await (await start()).journal.begin(intentOf('b'))).toEqual(OK);
    expect(await found()).toEqual(['a', 'b']);
  });

  it('moves under the data key once there is one, tags and all', async () => {
    const { start, memory } = journalProfile(WEAK);
    const { journal } = await start();
    await journal.begin(intentOf('a'));
    const strong: DataKey = { strength: 'strong', key: newKey() };
    const moved = await start(strong);
    expect(moved.notices).toEqual([]);
    expect(moved.journal.open()).toEqual([intentOf('a')]);
    expect(moved.journal.tag('why')).toBe(journal.tag('why'));
    expect(memory.names()).toEqual(['journal.log']);
    expect((await start(strong)).journal.open()).toEqual([intentOf('a')]);
  });
});

describe.each([WEAK, AWAY])('a journal whose data key is away for one start ($strength)', (key) => {
  const REFUSED = { ok: false, problem: { kind: 'storage', code: 'journal-sealed', safeToRetry: true } };

  it('stays untouched, begins nothing and says so, and has its open intents again afterwards', async () => {
    const { start, memory, log } = journalProfile();
    const first = (await start()).journal;
    for (const id of ['a', 'b']) await first.begin(intentOf(id));
    await first.settle('a', 'accepted', 'request-1');
    const before = log();

    const away = await start(key);
    expect(away.notices).toMatchObject([{ kind: 'storage', code: 'journal-sealed' }]);
    expect(away.journal.open()).toEqual([]);
    for (const id of ['c', 'd']) expect(await away.journal.begin(intentOf(id))).toMatchObject(REFUSED);
    expect(away.journal.open()).toEqual([]);
    expect(log()).toEqual(before);
    expect(memory.names()).toEqual(['journal.log']);

    const back = await start();
    expect(back.notices).toEqual([]);
    expect(back.journal.open()).toEqual([intentOf('b')]);
    expect(back.journal.tag('why')).toBe(first.tag('why'));
    expect(await back.journal.begin(intentOf('c'))).toEqual(OK);
    expect(memory.names()).toEqual(['journal.log']);
  });

  it('stays untouched where the key of an earlier weak start was left behind', async () => {
    const { start, memory, dataKey, found } = journalProfile();
    await (await start(WEAK)).journal.begin(intentOf('a'));
    memory.refuse((step, file) => (step === 'remove' && file.endsWith('journal.key') ? 'EIO' : undefined));
    await (await start(dataKey)).journal.begin(intentOf('b'));
    memory.refuse(() => undefined);
    expect(memory.names()).toEqual(['journal.key', 'journal.log']);
    const away = await start(key);
    expect(await away.journal.begin(intentOf('c'))).toMatchObject(REFUSED);
    expect(await found()).toEqual(['a', 'b']);
  });

  it('can be given up by moving the file away, as the advice says', async () => {
    const { start, disk, at } = journalProfile();
    await (await start()).journal.begin(intentOf('a'));
    expect((await start(key)).notices[0]?.advice).toContain('journal.log');
    await disk.files.rename(at('journal.log'), at('elsewhere'));
    const { journal, notices } = await start(key);
    expect(notices).toEqual([]);
    expect(await journal.begin(intentOf('b'))).toEqual(OK);
  });
});

describe('a journal that cannot be read', () => {
  it('is set aside under a data key that replaced its own, and a new one works', async () => {
    const { start, log, memory, at, clock } = journalProfile();
    await (await start()).journal.begin(intentOf('a'));
    const before = log();
    const replaced: DataKey = { strength: 'strong', key: newKey() };
    const { journal, notices } = await start(replaced);
    expect(notices).toMatchObject([{ kind: 'storage', code: 'journal-locked' }]);
    expect(memory.content(at(`journal.log.bad-${clock.now()}`))).toEqual(before);
    expect(journal.open()).toEqual([]);
    expect(await journal.begin(intentOf('b'))).toEqual(OK);
    const again = await start(replaced);
    expect(again.notices).toEqual([]);
    expect(again.journal.open()).toEqual([intentOf('b')]);
  });

  it('is set aside under any key where no record in it is whole', async () => {
    for (const key of [undefined, WEAK, AWAY]) {
      const { start, log, putLog, memory, at, clock } = journalProfile(key);
      await (await start()).journal.begin(intentOf('a'));
      const cut = log().subarray(0, log().indexOf('\n') + 20);
      putLog(cut);
      const { journal, notices } = await start();
      expect(notices).toMatchObject([{ kind: 'storage', code: 'journal-locked' }]);
      expect(memory.content(at(`journal.log.bad-${clock.now()}`))).toEqual(cut);
      expect(await journal.begin(intentOf('b'))).toEqual(OK);
    }
  });

  it('is left alone where it is of a newer version, and nothing is begun', async () => {
    const { start, putLog, log } = journalProfile();
    const newer = Buffer.from(`${formatMark('journal', 2)}something else\n`);
    putLog(newer);
    const { journal, notices } = await start();
    expect(notices).toMatchObject([{ code: 'journal-newer' }]);
    expect(await journal.begin(intentOf('a'))).toMatchObject({
      ok: false,
      problem: { code: 'journal-newer' },
    });
    expect(log()).toEqual(newer);
  });

  it.each(['journal.log', 'journal.key'])('begins nothing while %s cannot be read', async (name) => {
    const { start, memory, log, found } = journalProfile(WEAK);
    await (await start()).journal.begin(intentOf('a'));
    const before = log();
    memory.refuse((step, file) => (step === 'read' && file.endsWith(name) ? 'EIO' : undefined));
    const { journal, notices } = await start();
    expect(notices).toMatchObject([{ kind: 'storage', code: 'EIO' }]);
    expect(await journal.begin(intentOf('b'))).toMatchObject({ ok: false, problem: { code: 'EIO' } });
    expect(log()).toEqual(before);
    memory.refuse(() => undefined);
    expect(await found()).toEqual(['a']);
  });
});
