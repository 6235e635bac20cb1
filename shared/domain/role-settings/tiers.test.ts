import { expect, it } from 'vitest';
import builtinRoles from '../builtin-roles.json' with { type: 'json' };
import { privilegeOf } from '../privilege.ts';
import { EXCHANGE, GLOBAL, MEMBERSHIP, READER, TENANT } from './test-planned.ts';
import { tierOf } from './tiers.ts';

it('has the three critical roles of the table, and no other', () => {
  const critical = builtinRoles.filter(
    ({ templateId }) => tierOf({ definitionId: templateId, privilege: 'privileged' }, TENANT) === 'critical',
  );
  expect(critical.map((role) => role.suggestedProfile)).toEqual(['critical', 'critical', 'critical']);
  expect(builtinRoles.filter((role) => role.suggestedProfile === 'critical')).toHaveLength(3);
});

it('knows them in any spelling of the id', () =>
  expect(tierOf({ ...GLOBAL, definitionId: GLOBAL.definitionId.toUpperCase() }, TENANT)).toBe('critical'));

it('holds privileged roles, those on CISA’s list and those nobody knows for high', () => {
  for (const privilege of ['privileged', 'cisa-listed', 'unknown'] as const)
    expect(tierOf({ ...READER, privilege }, TENANT)).toBe('high');
  expect(tierOf(READER, TENANT)).toBe('standard');
  expect(tierOf({ ...EXCHANGE, privilege: privilegeOf(EXCHANGE.definitionId, false) }, TENANT)).toBe('high');
});

it('gives groups a head of their own, whatever they lead to', () =>
  expect(tierOf(GLOBAL, MEMBERSHIP)).toBe('groups'));
