import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MATRIX_COLUMNS } from '../../../../shared/contract/role-settings/matrix.ts';
import type { SomeSettings } from '../../../../shared/contract/role-settings/settings.ts';
import { MEMBER, NOW, OWNER } from '../../../state/test-samples.ts';
import { sortRows } from './sort-rows.ts';
import { steadyKeys } from './steady-keys.ts';
import { asMatrix, groupRow, person, rowOf } from './test-rows.ts';

const named = (settings: Record<string, SomeSettings>) =>
  asMatrix(...Object.entries(settings).map(([name, part], n) => rowOf(name, n, { settings: part })));
const order = (...args: Parameters<typeof sortRows>) => sortRows(...args).map(({ row }) => row.role.name);

describe('the order of the matrix', () => {
  it('is by name, numbers as numbers, whatever the case; of a group the member first', () => {
    const rows = asMatrix(
      rowOf('tier 10', 1),
      rowOf('Tier 2', 2),
      groupRow('a', 3, OWNER),
      groupRow('a', 3, MEMBER),
    );
    const sorted = sortRows(rows, { by: 'name', descending: false });
    expect(sorted.map(({ row }) => `${row.role.name} ${row.scope.id}`)).toEqual([
      'a member',
      'a owner',
      'Tier 2 /',
      'tier 10 /',
    ]);
  });
  it('is by length, not by text', () => {
    const rows = named({ A: { maximum: 'PT10H' }, B: { maximum: 'PT90M' }, C: { maximum: 'PT2H' } });
    expect(order(rows, { by: 'maximum', descending: false })).toEqual(['B', 'C', 'A']);
    expect(order(rows, { by: 'maximum', descending: true })).toEqual(['A', 'C', 'B']);
  });
  it('has no end as the longest', () => {
    const rows = named({
      A: { eligibleExpiry: { limited: false, maximum: 'P15D' } },
      B: { eligibleExpiry: { limited: true, maximum: 'P365D' } },
    });
    expect(order(rows, { by: 'eligibleExpiry', descending: true })).toEqual(['A', 'B']);
  });
  it('goes from nobody over the default approvers to those that are named', () => {
    const rows = named({
      A: { approval: true, approvers: [person(1)] },
      B: { approval: true, approvers: [] },
      C: { approval: false, approvers: [person(1), person(2)] },
    });
    expect(order(rows, { by: 'approval', descending: false })).toEqual(['C', 'B', 'A']);
  });
  it('has what was not read last, either way', () => {
    const rows = named({ A: { ticket: undefined }, B: { ticket: true }, C: { ticket: false } });
    expect(order(rows, { by: 'ticket', descending: false })).toEqual(['C', 'B', 'A']);
    expect(order(rows, { by: 'ticket', descending: true })).toEqual(['B', 'C', 'A']);
  });
  it('goes by the time of the last change', () => {
    const rows = asMatrix(
      rowOf('A', 1, { changedAt: NOW }),
      rowOf('B', 2, { changedAt: NOW - 1 }),
      rowOf('C', 3),
    );
    expect(order(rows, { by: 'changed', descending: true })).toEqual(['A', 'B', 'C']);
  });
  it('loses no row, and is the same however the rows came, by every column', () => {
    const rows = asMatrix(
      ...Array.from({ length: 8 }, (_, n) => rowOf(`Role ${n}`, n, { settings: { ticket: n % 2 === 0 } })),
    );
    fc.assert(
      fc.property(
        fc.shuffledSubarray(rows, { minLength: rows.length }),
        fc.constantFrom('name' as const, ...MATRIX_COLUMNS),
        fc.boolean(),
        (mixed, by, descending) => {
          expect(order(mixed, { by, descending })).toEqual(order(rows, { by, descending }));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the order under the hand', () => {
  const rows = asMatrix(rowOf('C', 3), rowOf('A', 1), rowOf('B', 2));
  const names = (held: readonly string[] | null) => steadyKeys(rows, held).map(({ row }) => row.role.name);
  it('follows the sorting while the grid has no focus', () => expect(names(null)).toEqual(['C', 'A', 'B']));
  it('stays as it was while it has; what is new stands at the end', () => {
    const [c, a] = rows;
    expect(names([a?.key ?? '', c?.key ?? '', 'gone'])).toEqual(['A', 'C', 'B']);
  });
});
