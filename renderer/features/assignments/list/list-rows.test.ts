import { describe, expect, it } from 'vitest';
import { guidOf, MEMBER, NORDICS, roleNamed, TENANT } from '../../../state/test-samples.ts';
import { filterRows } from './filter-rows.ts';
import { drawnKeys, listLines } from './list-lines.ts';
import { listRows, namesOf } from './list-rows.ts';
import { sortRows } from './sort-rows.ts';
import { ANNA, BJORN, CARLA, EXCHANGE, READER, rowOf, VAULT } from './test-list.tsx';

const names = namesOf({
  roles: [EXCHANGE, READER, VAULT],
  scopes: [TENANT, NORDICS, MEMBER],
  principals: [ANNA, BJORN, CARLA],
  emergency: [{ id: BJORN.id, name: null, upn: null }],
});
const rows = sortRows(
  listRows(
    [
      rowOf({ id: 'carla-vault', roleId: VAULT.definitionId, scopeId: 'member', principalId: CARLA.id }),
      rowOf({ id: 'bjorn', principalId: BJORN.id }),
      rowOf({ id: 'anna-reader', roleId: READER.definitionId, scopeId: NORDICS.id }),
      rowOf({ id: 'anna' }),
    ],
    names,
  ),
  'role',
);
const NO_FILTER = { plane: null, privilegedOnly: false, query: '', hinted: null } as const;
const passing = (part: Partial<Parameters<typeof filterRows>[1]>): string[] =>
  filterRows(rows, { ...NO_FILTER, ...part }).map(({ row }) => row.id);

describe('rows of assignments', () => {
  it('go by their id where a name was not among what was read, and nothing is said of how privileged they are', () => {
    const [row] = listRows([rowOf({ roleId: guidOf(77), principalId: guidOf(78), scopeId: '/x/1' })], names);
    expect(row).toMatchObject({
      role: { name: guidOf(77), privilege: 'unknown' },
      principal: { kind: 'unknown', name: null, guest: null },
      scope: { kind: 'object', name: null },
      emergency: false,
    });
  });
  it('find names whatever the case of their ids', () => {
    const role = roleNamed('Odd', 1);
    const odd = namesOf({
      roles: [{ ...role, definitionId: 'ABCDEF00-0000-4000-8000-000000000001' }],
      scopes: [],
      principals: [],
      emergency: [],
    });
    expect(odd.role('abcdef00-0000-4000-8000-000000000001').name).toBe('Odd');
  });
  it('mark the accounts for emergencies', () => {
    expect(rows.filter(({ emergency }) => emergency).map(({ row }) => row.id)).toEqual(['bjorn']);
  });
  it('stand by role, then by name; or the other way round', () => {
    expect(rows.map(({ row }) => row.id)).toEqual(['anna', 'bjorn', 'anna-reader', 'carla-vault']);
    expect(sortRows(rows, 'principal').map(({ row }) => row.id)).toEqual([
      'anna',
      'anna-reader',
      'bjorn',
      'carla-vault',
    ]);
  });
});

describe('what passes the filters', () => {
  it('holds each typed word in role, name, user principal name or scope', () => {
    expect(passing({ query: 'exch BJORN' })).toEqual(['bjorn']);
    expect(passing({ query: 'carla@contoso' })).toEqual(['carla-vault']);
    expect(passing({ query: NORDICS.name ?? '' })).toEqual(['anna-reader']);
    expect(passing({ query: 'as member' })).toEqual(['carla-vault']);
    expect(passing({ query: 'nobody' })).toEqual([]);
  });
  it('is of the plane, privileged, and of the hint', () => {
    expect(passing({ plane: 'groups' })).toEqual(['carla-vault']);
    expect(passing({ privilegedOnly: true })).toEqual(['anna', 'bjorn']);
    expect(passing({ hinted: new Set(['bjorn']) })).toEqual(['bjorn']);
  });
});

describe('the lines of the list', () => {
  it('have a heading over each role, or each person, with all keys under it', () => {
    const said = (by: 'role' | 'principal', closed: readonly string[] = []): string[] =>
      listLines(sortRows(rows, by), by, new Set(closed)).map((line) =>
        line.kind === 'heading' ? `[${line.keys.length}]` : line.item.row.id,
      );
    expect(said('role')).toEqual(['[2]', 'anna', 'bjorn', '[1]', 'anna-reader', '[1]', 'carla-vault']);
    expect(said('principal')).toEqual(['[2]', 'anna', 'anna-reader', '[1]', 'bjorn', '[1]', 'carla-vault']);
    expect(said('principal', [`principal ${ANNA.id}`])).toEqual([
      '[2]',
      '[1]',
      'bjorn',
      '[1]',
      'carla-vault',
    ]);
  });
  it('are selected as drawn', () => {
    const lines = listLines(rows, 'role', new Set([`role ${EXCHANGE.definitionId}`]));
    expect(drawnKeys(lines)).toEqual(rows.slice(2).map(({ key }) => key));
  });
});
