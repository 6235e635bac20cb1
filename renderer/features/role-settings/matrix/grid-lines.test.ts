import { describe, expect, it } from 'vitest';
import { MEMBER } from '../../../state/test-samples.ts';
import { drawnLines, headingAt } from '../../../components/drawn-lines.ts';
import { placeAfter } from './grid-keys.ts';
import { drawnKeys, gridLines } from './grid-lines.ts';
import { asMatrix, groupRow, rowOf } from './test-rows.ts';

const rows = asMatrix(
  groupRow('sg-pim-mail', 1, MEMBER),
  rowOf('Reports Reader', 2),
  rowOf('Intune Administrator', 3, { role: { privilege: 'privileged' } }),
  rowOf('Message Center Reader', 4),
);
const said = (...args: Parameters<typeof gridLines>) =>
  gridLines(...args).map((line) =>
    line.kind === 'tier' ? `${line.tier} ${line.keys.length}` : line.item.row.role.name,
  );

describe('the lines of the grid', () => {
  it('stand under the heads of their tiers, each in the order of the rows; a tier without rows has no head', () => {
    expect(said(rows, true, new Set())).toEqual([
      'high 1',
      'Intune Administrator',
      'standard 2',
      'Reports Reader',
      'Message Center Reader',
      'groups 1',
      'sg-pim-mail',
    ]);
  });
  it('leave under a closed head none, and its count as it is', () => {
    expect(said(rows, true, new Set(['standard']))).toContain('standard 2');
    expect(drawnKeys(gridLines(rows, true, new Set(['standard'])))).toHaveLength(2);
  });
  it('have no heads where they are not grouped', () => {
    expect(said(rows, false, new Set())).toHaveLength(4);
  });
  it('count how many under a head differ', () => {
    const [first, ...others] = rows;
    const differing = first ? [{ ...first, differs: new Set(['ticket'] as const) }, ...others] : [];
    const heads = gridLines(differing, true, new Set()).flatMap((line) =>
      line.kind === 'tier' ? [line.differ] : [],
    );
    expect(heads).toEqual([0, 0, 1]);
  });
});

describe('what is drawn', () => {
  const lines = gridLines(rows, true, new Set());
  const isTier = ({ kind }: (typeof lines)[number]): boolean => kind === 'tier';
  it('has the head of the tier that goes by in sight', () => {
    expect([0, 1, 2, 4, 6, 99].map((first) => headingAt(lines, first, isTier))).toEqual([0, 0, 2, 2, 5, 5]);
    expect(headingAt(gridLines(rows, false, new Set()), 2, isTier)).toBe(-1);
  });
  it('is what is near, and what always is, each once and in order', () => {
    expect(drawnLines([4, 5], [2, 5, -1, 99], 7)).toEqual([2, 4, 5]);
  });
});

describe('the keys of the grid', () => {
  const size = { lines: 20, columns: 5, page: 8 };
  const key = (pressed: string, from: { line: number; column: number }, ctrlKey = false) =>
    placeAfter({ key: pressed, ctrlKey }, from, size);
  it('walk, and stop at the edges', () => {
    expect(key('ArrowDown', { line: 3, column: 2 })).toEqual({ line: 4, column: 2 });
    expect(key('ArrowDown', { line: 19, column: 2 })).toEqual({ line: 19, column: 2 });
    expect(key('ArrowUp', { line: 0, column: 2 })).toEqual({ line: -1, column: 2 });
    expect(key('ArrowUp', { line: -1, column: 2 })).toEqual({ line: -1, column: 2 });
    expect(key('ArrowLeft', { line: 3, column: 0 })).toEqual({ line: 3, column: 0 });
    expect(key('ArrowRight', { line: 3, column: 4 })).toEqual({ line: 3, column: 4 });
  });
  it('page, and go to the ends of the line and of the grid', () => {
    expect(key('PageDown', { line: 15, column: 1 })).toEqual({ line: 19, column: 1 });
    expect(key('PageUp', { line: 15, column: 1 })).toEqual({ line: 7, column: 1 });
    expect(key('Home', { line: 15, column: 3 })).toEqual({ line: 15, column: 0 });
    expect(key('End', { line: 15, column: 3 })).toEqual({ line: 15, column: 4 });
    expect(key('Home', { line: 15, column: 3 }, true)).toEqual({ line: 0, column: 0 });
    expect(key('End', { line: 15, column: 3 }, true)).toEqual({ line: 19, column: 4 });
  });
  it('leave other keys, and arrows with Ctrl, to others', () => {
    expect(key('a', { line: 1, column: 1 })).toBeNull();
    expect(key('ArrowDown', { line: 1, column: 1 }, true)).toBeNull();
  });
});
