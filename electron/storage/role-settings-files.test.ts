import { describe, expect, it } from 'vitest';
import type { KeptBaseline } from '../../shared/contract/role-settings/matrix.ts';
import type { SettingsRef } from '../../shared/contract/role-settings/plan.ts';
import type { Problem } from '../../shared/contract/problem.ts';
import type { Identity, SealedText } from '../console/ports.ts';
import type { KeptRun, KeptSnapshot } from '../console/settings-ports.ts';
import { newKey } from './aead.ts';
import { baselineFile } from './baseline-file.ts';
import type { DataKey } from './data-key.ts';
import { runFile } from './run-file.ts';
import { sealedText } from './sealed-text.ts';
import { snapshotsFile } from './snapshots-file.ts';
import { testDisk } from './testing/test-disk.ts';

const MAREN: Identity = { key: 'k', name: 'Maren', upn: 'm@contoso.com', objectId: 'oid-m', tenantId: 'tid' };
const LEILA: Identity = { ...MAREN, key: 'l', objectId: 'oid-l' };
const EXCHANGE: SettingsRef = { definitionId: '29232cdf-9323-42fd-ade2-1d097af3e4de', scopeId: '/' };
const GROUP: SettingsRef = { definitionId: 'aaaaaaaa-9323-42fd-ade2-1d097af3e4de', scopeId: 'member' };

const snapshotOf = (id: string, of = EXCHANGE): KeptSnapshot => ({
  id,
  takenAt: 1_700_000_000_000,
  by: 'Maren',
  why: 'edit',
  about: ['maximum'],
  of,
  // A rule nobody knows goes there and back as it is.
  rules: [
    { id: 'Expiration_EndUser_Assignment', maximumDuration: 'PT8H' },
    { id: 'Later_Rule', x: [null] },
  ],
});

const RUN: KeptRun = {
  run: {
    runId: 'run',
    why: 'edit',
    startedAt: 1,
    endedAt: null,
    state: 'running',
    resumesAt: null,
    problem: null,
    items: [],
  },
  work: [
    {
      of: EXCHANGE,
      before: [{ id: 'a' }],
      writes: [{ ruleId: 'a', body: { '@odata.type': '#x' } }],
      readBack: [{ ruleId: 'a', rules: [{ id: 'a', made: true }] }],
    },
  ],
};
const BASELINE: KeptBaseline = {
  name: 'June',
  keptAt: 1,
  entries: [{ ...EXCHANGE, settings: { maximum: 'PT8H', approvers: [] } }],
};

/** A profile on a disk in memory; `start` is the console started anew on it. */
function profile(dataKey: DataKey = { strength: 'strong', key: newKey() }) {
  const world = testDisk();
  const notices: Problem[] = [];
  const notice = (problem: Problem) => void notices.push(problem);
  const start = () => {
    const texts: SealedText[] = [];
    const open = (name: string, partition: string) => {
      const text = sealedText({ ...world.disk, dataKey, name, partition, notice });
      texts.push(text);
      return text;
    };
    return { snapshots: snapshotsFile(open), run: runFile(open), baseline: baselineFile(open), texts };
  };
  return { ...world, notices, start };
}

describe('snapshots', () => {
  it('are there after a restart, newest first, and only of their role and account', async () => {
    const { start, notices } = profile();
    const { snapshots } = start();
    expect(
      await snapshots.add(MAREN, [snapshotOf('1'), snapshotOf('g', GROUP), snapshotOf('2')]),
    ).toMatchObject({ ok: true });
    await snapshots.add(MAREN, [snapshotOf('3')]);
    const next = start().snapshots;
    const listed = await next.list(MAREN, EXCHANGE);
    expect(listed.map(({ id }) => id)).toEqual(['3', '2', '1']);
    expect(listed[0]).not.toHaveProperty('rules');
    expect(await next.load(MAREN, EXCHANGE, '2')).toEqual(snapshotOf('2'));
    expect(await next.load(MAREN, GROUP, '2')).toBeNull();
    expect(await next.load(MAREN, GROUP, 'g')).toEqual(snapshotOf('g', GROUP));
    // However the id of a role is spelled, it is the same role.
    const shouted = { ...EXCHANGE, definitionId: EXCHANGE.definitionId.toUpperCase() };
    expect(await next.list(MAREN, shouted)).toHaveLength(3);
    expect(await next.list(LEILA, EXCHANGE)).toEqual([]);
    expect(notices).toEqual([]);
  });

  it('are the newest twenty of each role', async () => {
    const { start } = profile();
    const { snapshots } = start();
    for (let n = 1; n <= 22; n += 1) await snapshots.add(MAREN, [snapshotOf(String(n))]);
    await snapshots.add(MAREN, [snapshotOf('g', GROUP)]);
    const ids = (await start().snapshots.list(MAREN, EXCHANGE)).map(({ id }) => id);
    expect(ids).toHaveLength(20);
    expect([ids[0], ids.at(-1)]).toEqual(['22', '3']);
  });

  it('lose none where they are added side by side, and none is replaced by a later one of its id', async () => {
    const { start } = profile();
    const { snapshots } = start();
    await Promise.all(['1', '2', '3'].map((id) => snapshots.add(MAREN, [snapshotOf(id)])));
    await snapshots.add(MAREN, [{ ...snapshotOf('1'), rules: [] }]);
    const next = start().snapshots;
    expect((await next.list(MAREN, EXCHANGE)).map(({ id }) => id)).toEqual(['3', '2', '1']);
    expect(await next.load(MAREN, EXCHANGE, '1')).toEqual(snapshotOf('1'));
  });

  it('say when they could not be kept, and are tried again', async () => {
    const { start, memory } = profile();
    const { snapshots } = start();
    memory.refuse((step) => (step === 'rename' ? 'ENOSPC' : undefined));
    const refused = await snapshots.add(MAREN, [snapshotOf('1'), snapshotOf('g', GROUP)]);
    if (refused.ok) throw new Error('nothing was refused');
    expect(refused.problem).toMatchObject({ kind: 'storage', code: 'ENOSPC' });
    expect(refused.problem.advice).toContain('The disk is full');
    expect(await start().snapshots.list(MAREN, EXCHANGE)).toEqual([]);
    memory.refuse(() => undefined);
    expect(await snapshots.add(MAREN, [snapshotOf('1'), snapshotOf('g', GROUP)])).toMatchObject({ ok: true });
    expect(await start().snapshots.list(MAREN, GROUP)).toHaveLength(1);
  });

  it('of another version are passed over, and stay where they are', async () => {
    const { start } = profile();
    const { snapshots, texts } = start();
    const later = { ...snapshotOf('later'), why: 'because' } as unknown as KeptSnapshot;
    await snapshots.add(MAREN, [later]);
    await snapshots.add(MAREN, [snapshotOf('1')]);
    expect((await snapshots.list(MAREN, EXCHANGE)).map(({ id }) => id)).toEqual(['1']);
    expect(await snapshots.load(MAREN, EXCHANGE, 'later')).toBeNull();
    const [file] = texts;
    expect(JSON.parse((await file?.load()) ?? '')).toEqual([snapshotOf('1'), later]);
  });
});

describe('a save under way', () => {
  it('is there after a restart, of its account alone, until it is put away', async () => {
    const { start, memory } = profile();
    await start().run.save(MAREN, RUN);
    expect(await start().run.load(MAREN)).toEqual(RUN);
    expect(await start().run.load(LEILA)).toBeNull();
    await start().run.wipe(MAREN);
    expect(await start().run.load(MAREN)).toBeNull();
    expect(memory.names()).toEqual([]);
  });

  it('is on disk, or said not to be', async () => {
    const { start, memory } = profile();
    memory.refuse((step) => (step === 'sync' ? 'EIO' : undefined));
    expect(await start().run.save(MAREN, RUN)).toMatchObject({ ok: false, problem: { code: 'EIO' } });
  });

  it('that is half understood is not taken up', async () => {
    const { start } = profile();
    const { run, texts } = start();
    await run.save(MAREN, RUN);
    await texts[0]?.save(JSON.stringify({ ...RUN, run: { ...RUN.run, state: 'resting' } }));
    expect(await start().run.load(MAREN)).toBeNull();
  });
});

describe('the baseline', () => {
  it('is there after a restart, of its account alone, until it is forgotten', async () => {
    const { start } = profile();
    await start().baseline.save(MAREN, BASELINE);
    expect(await start().baseline.load(MAREN)).toEqual(BASELINE);
    expect(await start().baseline.load(LEILA)).toBeNull();
    await start().baseline.wipe(MAREN);
    expect(await start().baseline.load(MAREN)).toBeNull();
  });
});

describe('each of the three', () => {
  const keepAll = async ({ snapshots, run, baseline }: ReturnType<ReturnType<typeof profile>['start']>) => {
    await snapshots.add(MAREN, [snapshotOf('1')]);
    await run.save(MAREN, RUN);
    await baseline.save(MAREN, BASELINE);
  };
  const readAll = async ({ snapshots, run, baseline }: ReturnType<ReturnType<typeof profile>['start']>) => [
    (await snapshots.list(MAREN, EXCHANGE)).length,
    await run.load(MAREN),
    await baseline.load(MAREN),
  ];

  it.each<DataKey>([{ strength: 'weak' }, { strength: 'unavailable' }])(
    'holds in memory where the key is %j, and touches no file',
    async (dataKey) => {
      const { start, memory } = profile(dataKey);
      const running = start();
      await keepAll(running);
      expect(await readAll(running)).toEqual([1, RUN, BASELINE]);
      expect(memory.names()).toEqual([]);
      expect(await readAll(start())).toEqual([0, null, null]);
    },
  );

  it.each([
    ['torn', (whole: Buffer) => whole.subarray(0, whole.length >> 1)],
    ['not ours', () => Buffer.from('{"maximum":"PT24H"}')],
  ])('that is %s is set aside, says what that means, and the next one is kept', async (_how, spoil) => {
    const { start, memory, at, notices } = profile();
    await keepAll(start());
    const names = memory.names();
    for (const name of names) memory.put(at(name), spoil(memory.content(at(name))));
    const next = start();
    expect(await readAll(next)).toEqual([0, null, null]);
    expect(notices.map(({ code }) => code)).toEqual(['damaged-file', 'damaged-file', 'damaged-file']);
    for (const { advice } of notices) expect(advice).not.toContain('Sign in');
    expect(memory.names().filter((name) => name.includes('.bad-'))).toHaveLength(3);
    await keepAll(next);
    expect(await readAll(start())).toEqual([1, RUN, BASELINE]);
  });

  it('says neither whose it is nor of what role by its name, and nothing by its bytes', async () => {
    const { start, memory, at } = profile();
    await keepAll(start());
    const names = memory.names();
    expect(names).toEqual([
      expect.stringMatching(/^baseline-[0-9a-f]{16}$/),
      expect.stringMatching(/^settings-run-[0-9a-f]{16}$/),
      expect.stringMatching(/^snapshots-[0-9a-f]{16}$/),
    ]);
    for (const name of names) expect(memory.content(at(name)).includes('Assignment')).toBe(false);
  });
});
