import { describe, expect, it } from 'vitest';
import type { EmergencyAccount } from '../../shared/contract/assignments/assignments.ts';
import type { KeptAssignmentsRun } from '../console/assignment-ports.ts';
import type { Identity, SealedText } from '../console/ports.ts';
import { newKey } from './aead.ts';
import { assignmentsRunFile } from './assignments-run-file.ts';
import type { DataKey } from './data-key.ts';
import { emergencyFile } from './emergency-file.ts';
import { sealedText } from './sealed-text.ts';
import { testDisk } from './testing/test-disk.ts';

const MAREN: Identity = { key: 'k', name: 'Maren', upn: 'm@contoso.com', objectId: 'oid-m', tenantId: 'tid' };
const LEILA: Identity = { ...MAREN, key: 'l', objectId: 'oid-l' };
const [ROLE, PERSON] = ['29232cdf-9323-42fd-ade2-1d097af3e4de', '11111111-1111-4111-8111-111111111111'];

const RUN: KeptAssignmentsRun = {
  run: {
    runId: 'run',
    why: 'add',
    startedAt: 1,
    endedAt: null,
    state: 'running',
    resumesAt: null,
    problem: null,
    items: [],
  },
  work: [
    {
      orders: [
        {
          ...{ roleId: ROLE, scopeId: '/', principalId: PERSON, justification: 'because', ticket: null },
          step: { side: 'eligible', action: 'assign', startsAt: null, endsAt: 99 },
        },
      ],
      before: { eligible: null, assigned: { startsAt: null, endsAt: null, toCome: false }, activated: null },
    },
  ],
};
const ACCOUNT: EmergencyAccount = { id: PERSON, name: 'Break Glass 1', upn: null };

/** A profile on a disk in memory; `start` is the console started anew on it. */
function profile() {
  const world = testDisk();
  const dataKey: DataKey = { strength: 'strong', key: newKey() };
  const start = () => {
    const texts: SealedText[] = [];
    const open = (name: string, partition: string) => {
      const text = sealedText({ ...world.disk, dataKey, name, partition, notice: () => undefined });
      texts.push(text);
      return text;
    };
    return { run: assignmentsRunFile(open), emergency: emergencyFile(open), texts };
  };
  return { ...world, start };
}

describe('a change of assignments under way', () => {
  it('is there after a restart, whole, of its account alone, until it is put away', async () => {
    const { start, memory } = profile();
    await start().run.save(MAREN, RUN);
    expect(await start().run.load(MAREN)).toEqual(RUN);
    expect(await start().run.load(LEILA)).toBeNull();
    await start().run.wipe(MAREN);
    expect(await start().run.load(MAREN)).toBeNull();
    expect(memory.names()).toEqual([]);
  });

  it('that is half understood is not taken up', async () => {
    const { start } = profile();
    const { run, texts } = start();
    await run.save(MAREN, RUN);
    await texts[0]?.save(JSON.stringify({ ...RUN, work: [{ orders: [{}], before: null }] }));
    expect(await start().run.load(MAREN)).toBeNull();
  });
});

describe('emergency accounts', () => {
  it('are there after a restart, of their account alone, and sealed', async () => {
    const { start, memory } = profile();
    expect(await start().emergency.load(MAREN)).toEqual([]);
    await start().emergency.save(MAREN, [ACCOUNT]);
    expect(await start().emergency.load(MAREN)).toEqual([ACCOUNT]);
    expect(await start().emergency.load(LEILA)).toEqual([]);
    expect(memory.names().join()).not.toMatch(/oid-m|1111/);
  });
});
