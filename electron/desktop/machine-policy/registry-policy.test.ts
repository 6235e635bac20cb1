import { describe, expect, it, vi } from 'vitest';
import { findMachinePolicy } from './find-machine-policy.ts';
import type { ProgramEnd } from './policy-system.ts';
import { ended, testPolicySystem } from './test-policy-system.ts';

vi.mock('electron', () => ({}));

const CLIENT = '5e0c2f7a-41bd-4c1e-9a70-2b6d0f31c3d8';
const PLACE = 'HKLM\\SOFTWARE\\Policies\\PIM Desk';
const HEAD = '\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\PIM Desk\r\n';
const OWN = 'C:\\Windows\\System32\\reg.exe query HKLM\\SOFTWARE\\Policies\\PIM Desk /reg:64';
const ABOVE = 'C:\\Windows\\System32\\reg.exe query HKLM\\SOFTWARE\\Policies /reg:64';
/** What `reg.exe` says on stderr is nobody's business here; it ends with 1 for everything. */
const REFUSED = ended('', 1);

const find = (own: ProgramEnd, above?: ProgramEnd) => {
  const { system, ran } = testPolicySystem({}, { [OWN]: own, ...(above && { [ABOVE]: above }) });
  const search = { platform: 'win32', systemRoot: 'C:\\Windows', system };
  return findMachinePolicy(search).then((policy) => ({ policy, ran }));
};
const values = (...lines: string[]) => ended(`${HEAD}${lines.map((line) => `    ${line}\r\n`).join('')}\r\n`);

describe('the policy in the registry', () => {
  it('is read with the system’s own reg.exe, in the 64-bit view, in one look', async () => {
    const { policy, ran } = await find(
      values(
        'Cloud    REG_SZ    us-gov-l4',
        'Tenant    REG_SZ    contoso.us',
        `ClientId    REG_SZ    ${CLIENT}`,
        'Tier    REG_SZ    approver',
        'OtherConnectionsAllowed    REG_DWORD    0x1',
        'Notifications    REG_SZ    no-names',
      ),
    );
    expect(policy).toEqual({
      state: 'read',
      place: PLACE,
      fixes: { cloud: 'us-gov-l4', tenant: 'contoso.us', clientId: CLIENT, tier: 'approver' },
      settings: { notifications: 'no-names' },
      othersAllowed: true,
      ignored: [],
    });
    expect(ran).toEqual([OWN]);
  });

  it('may fix less than all, in any case of the names, and names what it does not know', async () => {
    const more = '\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\PIM Desk\\Recommended\r\n';
    const { policy } = await find(
      ended(
        `${HEAD}    (Standard)    REG_SZ    (Wert nicht festgelegt)\r\n    TENANT    REG_SZ    contoso.com\r\n` +
          `    Proxy address    REG_EXPAND_SZ    %X%    y\r\n    L\x84nge    REG_BINARY    00FF\r\n${more}`,
      ),
    );
    expect(policy).toEqual({
      state: 'read',
      place: PLACE,
      fixes: { tenant: 'contoso.com' },
      settings: {},
      othersAllowed: false,
      ignored: ['Proxy address', 'L\x84nge'],
    });
  });

  it('fixes nothing where the key is empty', async () => {
    expect((await find(ended('\r\n'))).policy).toMatchObject({
      state: 'read',
      fixes: {},
      othersAllowed: false,
    });
  });

  it.each([
    ['a tier that is none', 'Tier    REG_SZ    root', 'Tier takes one of requestor, approver'],
    ['another type', `ClientId    REG_MULTI_SZ    ${CLIENT}`, 'ClientId takes an application (client) id'],
    ['nothing in it', 'Tenant    REG_SZ    ', 'Tenant takes the id or a domain of one tenant'],
    [
      'a text for a switch',
      'OtherConnectionsAllowed    REG_SZ    0',
      'OtherConnectionsAllowed takes a REG_DWORD of 0 or 1',
    ],
    [
      'a number beyond',
      'OtherConnectionsAllowed    REG_DWORD    0x2',
      'OtherConnectionsAllowed takes a REG_DWORD of 0 or 1',
    ],
    [
      'notifications in another case',
      'Notifications    REG_SZ    Off',
      'Notifications takes one of names, no-names, off',
    ],
    ['notifications as a switch', 'Notifications    REG_DWORD    0x0', 'Notifications takes one of names'],
    ['the demo’s cloud', 'Cloud    REG_SZ    demo', 'Cloud takes one of global'],
    ['a line break inside', 'Tenant    REG_SZ    contoso.com\r\nevil', 'reg.exe answered something else'],
    ['two-byte text', 'T\0i\0e\0r\0', 'reg.exe answered something else'],
  ])('is unreadable with %s', async (_, line, why) => {
    const { policy } = await find(values(line));
    expect(policy).toEqual({
      state: 'unreadable',
      place: PLACE,
      why: expect.stringContaining(why) as unknown,
    });
  });

  it('is absent where the key above does not have it', async () => {
    const others = '\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\r\n';
    const { policy, ran } = await find(
      REFUSED,
      ended(`${others}HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\r\n`),
    );
    expect(policy).toEqual({ state: 'absent' });
    expect(ran).toEqual([OWN, ABOVE]);
  });

  it('is absent beside whatever somebody else has put into the key above', async () => {
    const odd = '\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\r\n    Odd    REG_SZ    two\r\nlines\r\n\r\n';
    const { policy } = await find(
      REFUSED,
      ended(`${odd}HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\r\n`),
    );
    expect(policy).toEqual({ state: 'absent' });
  });

  it('is unreadable where it is there and may not be read, in any language and case', async () => {
    const { policy } = await find(REFUSED, ended('\r\nHKEY_LOCAL_MACHINE\\Software\\Policies\\Pim desk\r\n'));
    expect(policy).toEqual({ state: 'unreadable', place: PLACE, why: 'access is denied' });
  });

  it.each<[string, ProgramEnd, ProgramEnd | undefined]>([
    ['the key above may not be read either', REFUSED, REFUSED],
    ['the key above seems empty', REFUSED, ended('\r\n')],
    ['reg.exe cannot be started', { kind: 'failed', why: 'ENOENT' }, undefined],
    ['reg.exe hangs', { kind: 'failed', why: 'no answer in time' }, undefined],
    ['reg.exe hangs the second time', REFUSED, { kind: 'failed', why: 'no answer in time' }],
    ['reg.exe ends as it never does', ended('', 5), undefined],
  ])('is not taken for absent where %s', async (_, own, above) => {
    expect((await find(own, above)).policy).toMatchObject({ state: 'unreadable', place: PLACE });
  });
});

describe('reg.exe', () => {
  const SYSTEM = 'C:\\Windows\\System32\\reg.exe';
  const THERE = ended(`${HEAD}    Tier    REG_SZ    auditor\r\n\r\n`);
  /** Which program was asked for the key, where these are there. */
  const asked = async (systemRoot: string | undefined, there: Readonly<Record<string, ProgramEnd>>) => {
    const programs: Record<string, ProgramEnd> = {};
    for (const [file, end] of Object.entries(there)) programs[`${file} query ${PLACE} /reg:64`] = end;
    const { system, ran } = testPolicySystem({}, programs);
    const policy = await findMachinePolicy({ platform: 'win32', systemRoot, system });
    return { state: policy.state, files: ran.map((line) => line.split(' query ')[0]) };
  };

  it.each(['D:\\Windows', 'C:\\Users\\me\\fake', 'X:\\', '\\\\server\\share', 'here', undefined])(
    'is drive C’s wherever the environment says that Windows is: %s',
    async (root) => {
      const elsewhere = `${root ?? ''}\\System32\\reg.exe`;
      const own = { [elsewhere]: ended('\r\n'), [SYSTEM]: THERE };
      expect(await asked(root, own)).toEqual({ state: 'read', files: [SYSTEM] });
    },
  );

  it('is another drive’s where C has none, in a folder called Windows', async () => {
    const other = 'd:\\WINDOWS\\System32\\reg.exe';
    expect(await asked('d:\\WINDOWS', { [other]: THERE })).toEqual({
      state: 'read',
      files: [SYSTEM, other],
    });
  });

  it.each([
    'D:\\WinNT',
    'D:\\Users\\me\\Windows',
    'D:\\Windows\\',
    '\\\\server\\Windows',
    'Windows',
    undefined,
  ])('is never taken from %s', async (root) => {
    const there = { [`${root ?? ''}\\System32\\reg.exe`]: THERE };
    expect(await asked(root, there)).toEqual({ state: 'unreadable', files: [SYSTEM] });
  });

  it('of drive C that may not be started is not passed over', async () => {
    const there = {
      [SYSTEM]: { kind: 'failed', why: 'EACCES' } as const,
      'D:\\Windows\\System32\\reg.exe': THERE,
    };
    expect(await asked('D:\\Windows', there)).toEqual({ state: 'unreadable', files: [SYSTEM] });
  });
});
