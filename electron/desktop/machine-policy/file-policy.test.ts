import { describe, expect, it, vi } from 'vitest';
import { CLOUDS } from '../../../shared/contract/connection.ts';
import { findMachinePolicy } from './find-machine-policy.ts';
import type { FileReading, ProgramEnd } from './policy-system.ts';
import { ended, rootsFile, testPolicySystem } from './test-policy-system.ts';

vi.mock('electron', () => ({}));

const CLIENT = '5e0c2f7a-41bd-4c1e-9a70-2b6d0f31c3d8';
const JSON_FILE = '/etc/pim-desk/policy.json';
const PLIST = '/Library/Managed Preferences/org.pim-desk.console.plist';
const PLUTIL = `/usr/bin/plutil -convert json -o - ${PLIST}`;
const ALL = { cloud: 'china', tenant: 'contoso.cn', clientId: CLIENT, tier: 'auditor' };

describe('the policy in /etc', () => {
  const find = (file: FileReading) =>
    findMachinePolicy({ platform: 'linux', system: testPolicySystem({ [JSON_FILE]: file }).system });
  const json = (value: unknown) => find(rootsFile(JSON.stringify(value)));

  it('fixes what it names', async () => {
    expect(await json({ ...ALL, otherConnectionsAllowed: true, notifications: 'off' })).toEqual({
      state: 'read',
      place: JSON_FILE,
      fixes: ALL,
      settings: { notifications: 'off' },
      othersAllowed: true,
      ignored: [],
    });
  });

  it('holds where it does not say that others may be, and names what it does not know', async () => {
    expect(await json({ tenant: 'contoso.com', Tier: 'auditor', othersAllowed: true })).toMatchObject({
      fixes: { tenant: 'contoso.com' },
      othersAllowed: false,
      ignored: ['Tier', 'othersAllowed'],
    });
  });

  it('may begin with a byte order mark', async () => {
    expect(await find(rootsFile('\uFEFF{"tier":"approver"}'))).toMatchObject({ fixes: { tier: 'approver' } });
  });

  it('is absent only where there is no file', async () => {
    expect(await find({ kind: 'absent' })).toEqual({ state: 'absent' });
  });

  it.each<[string, FileReading, string]>([
    ['may not be read', { kind: 'failed', code: 'EACCES' }, 'EACCES'],
    ['is a folder', { kind: 'failed', code: 'no file' }, 'no file'],
    ['is cut', rootsFile('{"tenant":"conto'), 'it is not one object of json'],
    ['is a list', rootsFile('["contoso.com"]'), 'it is not one object of json'],
    ['is nothing', rootsFile(''), 'it is not one object of json'],
    [
      'could have been written by anybody',
      { kind: 'read', bytes: Buffer.from('{"tenant":"evil.example"}'), administratorsOnly: false },
      'anybody could have written it: file and folder must be root’s alone',
    ],
    [
      'has several that are wrong',
      rootsFile('{"tenant":7,"tier":null,"otherConnectionsAllowed":"no","notifications":false}'),
      'tenant takes the id or a domain of one tenant, like contoso.com; ' +
        'tier takes one of requestor, approver, administrator, auditor; otherConnectionsAllowed takes true or false; notifications takes one of names, no-names, off',
    ],
  ])('is unreadable where it %s', async (_, file, why) => {
    expect(await find(file)).toEqual({ state: 'unreadable', place: JSON_FILE, why });
  });
});

describe('the policy of a configuration profile', () => {
  const find = (file: FileReading, end?: ProgramEnd) => {
    const { system } = testPolicySystem({ [PLIST]: file }, end && { [PLUTIL]: end });
    return findMachinePolicy({ platform: 'darwin', system });
  };
  const plist = rootsFile('bplist00');

  it('is what plutil says is in the plist, but for what the management added', async () => {
    const text = JSON.stringify({
      Cloud: ALL.cloud,
      Tenant: ALL.tenant,
      ClientId: ALL.clientId,
      Tier: ALL.tier,
      OtherConnectionsAllowed: false,
      Notifications: 'names',
      PayloadUUID: 'A',
      Theme: 'dark',
    });
    expect(await find(plist, ended(text))).toEqual({
      state: 'read',
      place: PLIST,
      fixes: ALL,
      settings: { notifications: 'names' },
      othersAllowed: false,
      ignored: ['Theme'],
    });
  });

  it.each([
    ['1', true],
    ['0', false],
    ['true', true],
  ])('takes %s for a switch', async (value, othersAllowed) => {
    const end = ended(`{"OtherConnectionsAllowed":${value}}`);
    expect(await find(plist, end)).toMatchObject({ state: 'read', othersAllowed });
  });

  it('is absent only where there is no file', async () => {
    expect(await find({ kind: 'absent' })).toEqual({ state: 'absent' });
  });

  it.each<[string, FileReading, ProgramEnd | undefined, string]>([
    ['the file may not be read', { kind: 'failed', code: 'EPERM' }, undefined, 'EPERM'],
    ['plutil makes nothing of it', plist, ended('', 1), 'plutil ended with 1'],
    ['plutil is not there', plist, { kind: 'failed', why: 'ENOENT' }, 'plutil: ENOENT'],
    ['it is no dictionary', plist, ended('[1]'), 'it is not one dictionary'],
    [
      'a switch is a number beyond',
      plist,
      ended('{"OtherConnectionsAllowed":2}'),
      'OtherConnectionsAllowed takes <true/> or <false/>',
    ],
  ])('is unreadable where %s', async (_, file, end, why) => {
    expect(await find(file, end)).toEqual({ state: 'unreadable', place: PLIST, why });
  });
});

describe('a demo’s own policy', () => {
  it('is read in place of the system’s, whoever wrote it, and may name the demo’s cloud', async () => {
    const bytes = Buffer.from('{"cloud":"demo"}');
    const { system, ran } = testPolicySystem({
      '/tmp/p.json': { kind: 'read', bytes, administratorsOnly: false },
    });
    const search = { platform: 'win32', clouds: CLOUDS, file: '/tmp/p.json', system };
    expect(await findMachinePolicy(search)).toMatchObject({ fixes: { cloud: 'demo' }, place: '/tmp/p.json' });
    expect(ran).toEqual([]);
  });
});
