// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { inTestWindow } from '../../../components/test-render.tsx';
import { setSlice } from '../../../state/test-bridge.ts';
import { covered, NOW, problemOf } from '../../../state/test-samples.ts';
import { closeChange, useChangeStep } from '../change-store.ts';
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
  it('filter by what is typed, and say what is hidden', () => {
    openList([reader, bjorn, always, anna]);
    press('/');
    fireEvent.change(screen.getByRole('textbox', { name: /^Filter by/ }), { target: { value: 'bjorn' } });
    expect(linesSaid()).toEqual(['[Exchange Administrator 1]', 'BDBjorn Dahlbjorn@contoso.com']);
    expect(screen.getByText('1 of 3 rows; 2 hidden by filters.')).toBeTruthy();
    expect(screen.getByRole('tab', { name: 'Active 1' })).toBeTruthy();
    fireEvent.change(screen.getByRole('textbox', { name: /^Filter by/ }), { target: { value: 'nobody' } });
    expect(screen.getByText('No assignment matches ‘nobody’.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(linesSaid()).toHaveLength(5);
  });
  it('stand by person where that was chosen, with their marks', () => {
    openList([rowOf({ principalId: CARLA.id }), anna], { view: { by: 'principal' } });
    expect(linesSaid()).toEqual([
      '[ABAnna Berganna@contoso.com 1]',
      'Exchange Administrator',
      '[CRCarla RuizGuestcarla@contoso.com 1]',
      'Exchange Administrator',
    ]);
  });
  it('keep what is selected by what they are, and offer what can be done with how many', () => {
    const through = rowOf({ kind: 'assigned', membership: 'group', roleId: VAULT.definitionId });
    openList([always, through], { view: { tab: 'active' } });
    press('a', { ctrlKey: true });
    const bar = within(screen.getByRole('group', { name: 'Selected assignments' }));
    expect(bar.getByText('2 selected')).toBeTruthy();
    expect(bar.getByRole('button', { name: 'Remove… 1' })).toBeTruthy();
    expect(bar.getByRole('button', { name: 'Extend…' }).getAttribute('aria-disabled')).toBe('true');
    act(() => bar.getByRole('button', { name: 'Make eligible… 1' }).click());
    expect(useChangeStep.getState().step).toMatchObject({
      change: 'convert',
      of: [{ side: 'active', principalId: BJORN.id }],
    });
    act(closeChange);
    press('Escape');
    expect(screen.queryByRole('group', { name: 'Selected assignments' })).toBeNull();
  });
});

describe('how far reading came', () => {
  it('shows the first rows while the rest is coming, and counts only what came', () => {
    openList([anna], { read: { asOf: null, reading: true, coverage: covered('unread') } });
    expect(screen.getByText('1 assignment read so far…')).toBeTruthy();
    expect(screen.getByRole('tab', { name: 'Eligible 1+' })).toBeTruthy();
    expect(linesSaid()).toHaveLength(2);
    act(() => setSlice('assignments', assignmentsRead([anna, bjorn])));
    expect(screen.getByRole('tab', { name: 'Eligible 2' })).toBeTruthy();
  });
  it('never says there are none of what was not read', () => {
    const reason = problemOf({ kind: 'consent-missing', title: 'Not given.', advice: 'Ask.' });
    openList([], { read: { coverage: covered('refused', reason) } });
    expect(screen.getByText('Who has which roles and groups is not known.')).toBeTruthy();
    expect(screen.getByText(/Assignments of roles could not be read/)).toBeTruthy();
    act(() => setSlice('assignments', assignmentsRead([])));
    expect(screen.getByText(/^Nobody is eligible for any role or group/)).toBeTruthy();
  });
  it('reads when it is opened and old, and what ran out only when that is looked at', () => {
    const { asked } = openList([anna], { read: { asOf: NOW - 60 * 60_000 } });
    expect(asked('readAssignments')).toHaveLength(1);
    expect(asked('readPastAssignments')).toHaveLength(0);
    act(() =>
      setSlice('preferences', {
        assignments: { tab: 'expired', by: 'role', plane: null, privilegedOnly: false },
      }),
    );
    expect(asked('readPastAssignments')).toHaveLength(1);
    const past = {
      asOf: NOW,
      reading: false,
      coverage: covered('complete'),
      rows: [rowOf({ state: 'over', endsAt: NOW - 3 * DAY })],
    };
    act(() => setSlice('assignments', { past }));
    expect(screen.getByRole('tab', { name: 'Expired 1' })).toBeTruthy();
    expect(within(grid()).getByText(/^ended/)).toBeTruthy();
  });
});
