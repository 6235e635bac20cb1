import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SomeSettings } from '../../contract/role-settings/settings.ts';
import { readSettingsFile, writeSettingsFile } from './settings-file.ts';
import { EXCHANGE, GLOBAL, GOOD, group, MEMBERSHIP, row, user } from './test-planned.ts';

const ABOUT = { tenantId: '11111111-1111-4111-8111-111111111111', exportedAt: Date.UTC(2026, 10, 21) };
const ROWS = [row(), row({ role: GLOBAL }), row({ scope: MEMBERSHIP })];
const TEXT = writeSettingsFile(ROWS, ABOUT);
const entry = (more: Record<string, unknown> = {}) => ({
  definitionId: EXCHANGE.definitionId,
  scopeId: '/',
  name: 'Exchange Administrator',
  settings: { ticket: true } as Record<string, unknown>,
  ...more,
});
const fileOf = (...roles: unknown[]) =>
  JSON.stringify({
    format: 'pim-desk-role-settings',
    version: 1,
    tenantId: ABOUT.tenantId,
    exportedAt: '2026-11-21T00:00:00.000Z',
    roles,
  });
const read = (text: string) => {
  const result = readSettingsFile(text);
  if (!result.ok) throw new Error(result.problem.advice);
  return result.value;
};

describe('a file of role settings', () => {
  it('says what was written to it', () => {
    const { entries, ignored, ...about } = read(TEXT);
    expect(about).toEqual(ABOUT);
    expect(ignored).toEqual([]);
    expect(entries).toHaveLength(3);
    for (const one of entries) expect(one.settings).toEqual(GOOD);
  });

  it('of a large tenant, all roles and 400 groups of it, is read back', () => {
    const idOf = (n: number) => `29232cdf-9323-42fd-ade2-${String(n).padStart(12, '0')}`;
    const rows = Array.from({ length: 930 }, (_, n) => row({ role: { ...EXCHANGE, definitionId: idOf(n) } }));
    expect(read(writeSettingsFile(rows, ABOUT)).entries).toHaveLength(930);
  });

  it('is the same whatever order things were read in', () =>
    fc.assert(
      fc.property(
        fc.shuffledSubarray(ROWS, { minLength: 3 }),
        fc.shuffledSubarray(Object.entries(GOOD), { minLength: Object.keys(GOOD).length }),
        (rows, members) => {
          const settings = Object.fromEntries(members) as SomeSettings;
          expect(
            writeSettingsFile(
              rows.map((one) => ({ ...one, settings })),
              ABOUT,
            ),
          ).toBe(TEXT);
        },
      ),
    ));

  it('has approvers and addresses in one order, roles before groups, and ends its last line', () => {
    const settings = {
      approvers: [user(2), user(1), group(3)],
      Notification_Admin_EndUser_Assignment: {
        level: 'All',
        defaults: true,
        recipients: ['b@x.example', 'a@x.example'],
      },
    } as const satisfies Record<string, unknown>;
    const text = writeSettingsFile(
      [row({ scope: MEMBERSHIP }), row({ settings: settings as unknown as SomeSettings })],
      ABOUT,
    );
    const [role, membership] = read(text).entries;
    expect(role?.settings.approvers).toEqual([group(3), user(1), user(2)]);
    expect(role?.settings.Notification_Admin_EndUser_Assignment?.recipients).toEqual([
      'a@x.example',
      'b@x.example',
    ]);
    expect(membership?.scopeId).toBe('member');
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('leaves out what is not understood', () => {
    const [only] = read(
      writeSettingsFile([row({ settings: { ...GOOD, maximum: undefined } })], ABOUT),
    ).entries;
    expect(only?.settings).not.toHaveProperty('maximum');
  });

  it('is read behind a byte order mark', () => expect(read(`\ufeff${TEXT}`).entries).toHaveLength(3));
});

describe('a file that is none', () => {
  it.each([
    ['no JSON', 'Role,Maximum'],
    ['nothing', ''],
    ['another thing', '{"roles":[]}'],
    ['a list', '[]'],
    ['a word', 'null'],
    ['a member too many', fileOf().replace('{', '{"also":1,')],
    ['a prototype', fileOf().replace('{', '{"__proto__":{"roles":[]},')],
    ['no date', fileOf().replace('2026-11-21T00:00:00.000Z', 'yesterday')],
    ['no tenant', fileOf().replace(ABOUT.tenantId, 'contoso')],
    ['too many entries', fileOf(...Array.from({ length: 2001 }, () => 0))],
    ['more than four megabytes', `${fileOf()}${' '.repeat(4_000_001)}`],
    ['a member twice', fileOf(entry()).replace('"ticket":true', '"ticket":true,"ticket":false')],
    ['depth', '['.repeat(400_000)],
    ['depth that ends', `${'['.repeat(400_000)}${']'.repeat(400_000)}`],
  ])('is refused: %s', (_, text) =>
    expect(readSettingsFile(text)).toMatchObject({
      ok: false,
      problem: { kind: 'invalid-input', title: 'This is no file of role settings.' },
    }),
  );

  it('of a newer version is named as such', () =>
    expect(readSettingsFile(fileOf().replace('"version":1', '"version":2'))).toMatchObject({
      problem: { title: 'This file is of a newer PIM Desk.' },
    }));

  it('never throws, and takes nothing from any text but settings that are understood', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.array(fc.jsonValue()).map((all) => fileOf(...all)),
        ),
        (text) => {
          const result = readSettingsFile(text);
          if (result.ok) expect(result.value.entries).toEqual([]);
        },
      ),
    ));
});

describe('an entry that cannot be used', () => {
  it.each([
    ['an unknown setting', entry({ settings: { ticket: true, owner: 'me' } }), '“owner”'],
    [
      'a prototype',
      entry({ settings: JSON.parse('{"__proto__":{"ticket":true}}') as unknown }),
      '“__proto__”',
    ],
    ['a year', entry({ settings: { maximum: 'P1Y' } }), '“settings.maximum”'],
    [
      'a number too long to read',
      entry({ settings: { maximum: `PT${'9'.repeat(50)}H` } }),
      '“settings.maximum”',
    ],
    ['a setting of another type', entry({ settings: { ticket: 'yes' } }), '“settings.ticket”'],
    ['null for a setting', entry({ settings: { ticket: null } }), '“settings.ticket”'],
    [
      'an approver of an unknown kind',
      entry({ settings: { approvers: [{ kind: 'unknown', id: 'x', name: null }] } }),
      '“settings.approvers.0.kind”',
    ],
    ['another scope', entry({ scopeId: '/administrativeUnits/1' }), '“scopeId”'],
    ['no role', entry({ definitionId: 'Global Administrator' }), '“definitionId”'],
    ['no setting', entry({ settings: {} }), 'no setting'],
    ['no entry at all', 7, 'shape'],
    ['a very long name for what is not known', entry({ settings: { ['x'.repeat(5000)]: 1 } }), 'xxx...'],
  ])('is left out and named: %s', (_, one, says) => {
    const { entries, ignored } = read(fileOf(one, entry({ definitionId: GLOBAL.definitionId })));
    expect(entries.map(({ definitionId }) => definitionId)).toEqual([GLOBAL.definitionId]);
    expect(ignored).toHaveLength(1);
    expect(ignored[0]).toMatch(/^Entry 1\b.*\.$/);
    expect(ignored[0]).toContain(says);
    expect(ignored[0]?.length).toBeLessThan(200);
  });

  it('is any of two that speak of the same role', () => {
    const upper = entry({ definitionId: EXCHANGE.definitionId.toUpperCase(), settings: { ticket: false } });
    const { entries, ignored } = read(fileOf(entry(), upper, entry({ scopeId: 'owner' })));
    expect(entries.map(({ scopeId }) => scopeId)).toEqual(['owner']);
    expect(ignored).toHaveLength(2);
  });

  it('changes no object but its own', () => {
    read(fileOf(entry({ settings: JSON.parse('{"__proto__":{"polluted":true}}') as unknown })));
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
