// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { inTestWindow } from '../../../components/test-render.tsx';
import { setSlice } from '../../../state/test-bridge.ts';
import { covered, NOW, problemOf } from '../../../state/test-samples.ts';
import { useChangeStep } from '../change-store.ts';
import { DAY } from '../test-changes.tsx';
import {
  ANNA,
  assignmentsRead,
  BJORN,
  CARLA,
  enter,
  grid,
  inListWindow,
  linesSaid,
  openList,
  press,
  READER,
  rowOf,
  VAULT,
} from './test-list.tsx';

inTestWindow();
inListWindow();
beforeEach(() => {
  // Rows near the window are drawn: here it has room for all.
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(900);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(900);
});
void [DAY, VAULT, CARLA, fireEvent, setSlice, covered, problemOf, assignmentsRead, NOW];

const anna = rowOf();
const bjorn = rowOf({ principalId: BJORN.id });
const reader = rowOf({ roleId: READER.definitionId, scopeId: '/', principalId: ANNA.id });
const always = rowOf({ kind: 'assigned', endsAt: null, principalId: BJORN.id });

describe('the lists of assignments', () => {
  it('stand under their roles, each by name, with how many there are', () => {
    openList([reader, bjorn, always, anna]);
    expect(linesSaid()).toEqual([
      '[Exchange Administrator 2]',
      'ABAnna Berganna@contoso.com',
      'BDBjorn Dahlbjorn@contoso.com',
      '[Reports Reader 1]',
      'ABAnna Berganna@contoso.com',
    ]);
    expect(screen.getByRole('tab', { name: 'Eligible 3' }).getAttribute('aria-selected')).toBe('true');
    expect(screen.getByRole('tab', { name: 'Active 1' })).not.toBeNull();
  });
  it('walk by arrows, fold, select, and open what can be done', async () => {
    openList([reader, bjorn, always, anna]);
    enter();
    press('ArrowLeft');
    expect(linesSaid()[1]).toBe('[Reports Reader 1]');
    press('ArrowRight');
    press('ArrowDown');
    press(' ');
    press('ArrowDown', { shiftKey: true });
    expect(within(grid()).getAllByRole('row', { selected: true })).toHaveLength(2);
    press('Enter');
    const menu = await screen.findByRole('menu');
    act(() => within(menu).getByRole('menuitem', { name: 'Remove…' }).click());
    expect(useChangeStep.getState().step).toMatchObject({
      kind: 'changing',
      change: 'remove',
      of: [{ side: 'eligible', principalId: BJORN.id }],
    });
  });
});
