import { describe, expect, it } from 'vitest';
import { newKey } from './aead.ts';
import type { DataKey } from './data-key.ts';
import type { Step } from './testing/memory-files.ts';
import { intentOf } from './testing/intents.ts';
import { journalProfile } from './testing/journal-profile.ts';

const WEAK: DataKey = { strength: 'weak' };
const OK = { ok: true, value: null };

describe('the journal on a failing disk', () => {
  it.each<[Step, string]>([
    ['append', 'EROFS'],
    ['write', 'ENOSPC'],
    ['sync', 'EIO'],
  ])('counts a record whose %s fails (%s) as never written', async (failing, code) => {
    const { start, memory, found } = journalProfile();
    const { journal } = await start();
    await journal.begin(intentOf('a'));
    memory.refuse((step) => (step === failing ? code : undefined));
    expect(await journal.begin(intentOf('b'))).toMatchObject({
      ok: false,
      problem: { kind: 'storage', code },
    });
    expect(await journal.settle('a', 'accepted', null)).toMatchObject({ ok: false, problem: { code } });
    expect(journal.open()).toEqual([intentOf('a')]);
    memory.refuse(() => undefined);
    expect(await journal.begin(intentOf('c'))).toEqual(OK);
    expect(await found()).toEqual(['a', 'c']);
    expect(await journal.begin(intentOf('b'))).toEqual(OK);
    expect(await found()).toEqual(['a', 'c', 'b']);
  });

  it('does not add to a file it could not tidy', async () => {
    const { start, memory, found } = journalProfile();
    const { journal } = await start();
    await journal.begin(intentOf('a'));
    memory.refuse((step) => (step === 'write' || step === 'truncate' ? 'EIO' : undefined));
    await journal.begin(intentOf('b'));
    memory.refuse((step) => (step === 'truncate' ? 'EIO' : undefined));
    expect(await journal.begin(intentOf('c'))).toMatchObject({ ok: false });
    memory.refuse(() => undefined);
    expect(await journal.begin(intentOf('d'))).toEqual(OK);
    expect(await found()).toEqual(['a', 'd']);
  });

  it('waits for a scanner that holds the file', async () => {
    const { start, memory, clock, found } = journalProfile();
    const { journal } = await start();
    await journal.begin(intentOf('a'));
    let held = 2;
    memory.refuse((step) => (step === 'append' && held-- > 0 ? 'EBUSY' : undefined));
    expect(await journal.begin(intentOf('b'))).toEqual(OK);
    expect(clock.waited).toHaveLength(2);
    expect(await found()).toEqual(['a', 'b']);
  });

  it('begins nothing on a read-only disk, and says so without looping', async () => {
    for (const key of [undefined, WEAK]) {
      const { start, memory } = journalProfile(key);
      memory.refuse((step) => (step === 'create' ? 'EROFS' : undefined));
      const { journal } = await start();
      const steps = memory.steps();
      expect(await journal.begin(intentOf('a'))).toMatchObject({ ok: false, problem: { code: 'EROFS' } });
      expect(memory.steps() - steps).toBeLessThan(5);
      expect(journal.open()).toEqual([]);
    }
  });

  it('brings back what is open where someone removed the file', async () => {
    const { start, memory, disk, at, found } = journalProfile();
    const { journal } = await start();
    await journal.begin(intentOf('a'));
    await disk.files.remove(at('journal.log'));
    expect(await journal.begin(intentOf('b'))).toMatchObject({ ok: false });
    expect(await journal.begin(intentOf('b'))).toEqual(OK);
    expect(memory.names()).toEqual(['journal.log']);
    expect(await found()).toEqual(['a', 'b']);
  });
});

describe('the journal when the power fails', () => {
  /** Does `act` with the power failing at each of its steps in turn; after each restart `check` is told what was acknowledged. */
  async function atEveryStep(
    key: DataKey | undefined,
    before: (p: ReturnType<typeof journalProfile>) => Promise<unknown>,
    act: (p: ReturnType<typeof journalProfile>) => Promise<unknown>,
    check: (p: ReturnType<typeof journalProfile>, outcome: unknown) => Promise<void>,
  ) {
    for (const aftermath of ['lost', 'kept', 'half'] as const)
      for (let n = 1; ; n += 1) {
        const profile = journalProfile(key);
        await before(profile);
        const steps = profile.memory.steps();
        profile.memory.cutPowerAt(n);
        const outcome = await act(profile);
        const done = profile.memory.steps() - steps < n;
        profile.memory.restart(aftermath);
        await check(profile, outcome);
        if (done) break;
        expect(n).toBeLessThan(100);
      }
  }
  const begin = (id: string) => async (p: ReturnType<typeof journalProfile>) =>
    (await p.start()).journal.begin(intentOf(id));

  it.each<[string, DataKey | undefined]>([
    ['strong', undefined],
    ['weak', WEAK],
  ])('has every acknowledged begin, at most one more, and goes on (%s)', async (_what, key) => {
    await atEveryStep(
      key,
      () => Promise.resolve(),
      async (p) => {
        const { journal } = await p.start();
        const acknowledged: string[] = [];
        for (const id of ['a', 'b', 'c']) {
          const begun = await journal.begin(intentOf(id));
          if (!begun.ok) break;
          acknowledged.push(id);
        }
        return acknowledged;
      },
      async (p, outcome) => {
        const acknowledged = outcome as string[];
        const { journal, notices } = await p.start();
        expect(notices).toEqual([]);
        const open = journal.open().map((i) => i.id);
        expect(open.slice(0, acknowledged.length)).toEqual(acknowledged);
        expect(open.length - acknowledged.length).toBeLessThan(2);
        expect(await journal.begin(intentOf('next'))).toEqual(OK);
        expect(await p.found()).toEqual([...open, 'next']);
      },
    );
  });

  it('never loses an open intent while settling another', async () => {
    await atEveryStep(
      undefined,
      async (p) => [await begin('a')(p), await begin('b')(p)],
      async (p) => (await p.start()).journal.settle('a', 'accepted', 'r'),
      async (p, outcome) => {
        const open = await p.found();
        expect(open).toContain('b');
        if ((outcome as { ok: boolean }).ok) expect(open).toEqual(['b']);
      },
    );
  });

  it('never loses an open intent while it moves under another key', async () => {
    const strong: DataKey = { strength: 'strong', key: newKey() };
    await atEveryStep(
      WEAK,
      begin('a'),
      (p) => p.start(strong),
      async (p) => {
        const { journal, notices } = await p.start(strong);
        expect(notices).toEqual([]);
        expect(journal.open()).toEqual([intentOf('a')]);
      },
    );
  });

  it('never loses what stood before the damage while the file is replaced', async () => {
    await atEveryStep(
      undefined,
      async (p) => {
        await begin('a')(p);
        p.putLog(Buffer.concat([p.log(), Buffer.from('{"seq":2}\n')]));
      },
      (p) => p.start(),
      async (p) => {
        expect(await p.found()).toEqual(['a']);
        expect(p.memory.names().filter((n) => n.startsWith('journal.log.bad-'))).not.toEqual([]);
      },
    );
  });
});
