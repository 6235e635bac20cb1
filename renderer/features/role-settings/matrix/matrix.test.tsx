// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RoleSettings, SettingsRow } from '../../../../shared/contract/role-settings/matrix.ts';
import { DEFAULT_PREFERENCES, type Preferences } from '../../../../shared/contract/preferences.ts';
import { inTestWindow, renderDressed } from '../../../components/test-render.tsx';
import { useAnnouncements } from '../../../state/announcements.ts';
import { setSlice, setWindow } from '../../../state/test-bridge.ts';
import { covered, MEMBER, MINUTE, NOW, problemOf, signedIn } from '../../../state/test-samples.ts';
import { RoleSettingsPage } from '../role-settings-page.tsx';
import { keepSelectedOf } from '../selected-rows.ts';
import { keepPlaceOf } from '../settings-place.ts';
import { keepMatrixPlaceOf } from './matrix-place.ts';
import { groupRow, rowOf, settingsRead } from './test-rows.ts';

const privileged = { role: { privilege: 'privileged' } } as const;
const exchange = rowOf('Exchange Administrator', 1, { ...privileged, settings: { maximum: 'PT24H' } });
const intune = rowOf('Intune Administrator', 2, privileged);
const reader = rowOf('Reports Reader', 3, { settings: { approval: true, maximum: 'PT2H' } });
const mail = groupRow('sg-pim-mail', 4, MEMBER);
const ALL = [reader, mail, intune, exchange];

function open(
  rows: readonly SettingsRow[] = ALL,
  part: {
    read?: Partial<RoleSettings>;
    matrix?: Partial<Preferences['matrix']>;
    offlineSince?: number;
  } = {},
) {
  const slices = signedIn();
  const test = setWindow(
    {
      ...slices,
      health: { ...slices.health, offlineSince: part.offlineSince ?? null },
      preferences: { ...DEFAULT_PREFERENCES, matrix: { ...DEFAULT_PREFERENCES.matrix, ...part.matrix } },
      roleSettings: settingsRead(rows, part.read),
    },
    NOW,
  );
  renderDressed(<RoleSettingsPage />);
  const asked = (name: string) => test.calls.filter((call) => call.name === name).map(({ input }) => input);
  return { ...test, asked };
}

const grid = () => screen.getByRole('grid', { name: 'Role settings' });
const names = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
const selected = () =>
  within(grid())
    .queryAllByRole('row', { selected: true })
    .map((row) => within(row).getByRole('rowheader').textContent);
const focused = () => document.activeElement;
const press = (key: string, more: object = {}) =>
  fireEvent.keyDown(focused() ?? document.body, { key, ...more });
const enter = () => act(() => grid().querySelector<HTMLElement>('[tabindex="0"]')?.focus());
const settle = (ms = 0) => act(() => vi.advanceTimersByTimeAsync(ms));

inTestWindow();
beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  // jsdom lays nothing out: the grid is as high as a window.
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1200);
});
afterEach(() => {
  vi.useRealTimers();
  keepSelectedOf([]);
  keepPlaceOf([]);
  keepMatrixPlaceOf([]);
});

describe('the matrix', () => {
  it('has each role under the head of its tier, in order, with what it is to assistive technology', () => {
    open();
    expect(names()).toEqual([
      'Exchange Administrator',
      'Intune Administrator',
      'Reports Reader',
      'sg-pim-mail, As member',
    ]);
    expect(grid().getAttribute('aria-rowcount')).toBe('8');
    expect(screen.getByRole('gridcell', { name: /^High 2 roles/ }).getAttribute('aria-expanded')).toBe(
      'true',
    );
    expect(screen.getByText('3 roles and 1 group, read 14 s ago')).toBeTruthy();
    const rows = within(grid()).getAllByRole('row');
    expect(rows.map((row) => row.getAttribute('aria-rowindex'))).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
    ]);
  });
  it('says in words what differs, not only by its colour', () => {
    open();
    const row = screen.getByRole('row', { name: /Exchange Administrator/ });
    expect(
      within(row).getByRole('gridcell', { name: /24.h\s*\. Differs\. Maximum duration: .* in the template/ }),
    ).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Differs [1-9]/ })).toBeTruthy();
  });
  it('marks a role of which a rule is kept', () => {
    open([{ ...exchange, kept: [{ id: 'x', why: 'unknown-rule', what: null }] }]);
    expect(screen.getByRole('img', { name: '1\u00a0rule kept as it is' })).toBeTruthy();
  });
});

describe('the keys of the grid', () => {
  it('walk it with one tab stop', () => {
    open();
    expect(grid().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    enter();
    expect(focused()?.textContent).toContain('High');
    press('ArrowDown');
    expect(focused()?.textContent).toContain('Exchange Administrator');
    press('ArrowRight');
    expect(focused()?.textContent).toContain('24');
    press('ArrowDown');
    press('End');
    expect(focused()?.closest('[role="row"]')?.textContent).toContain('Intune Administrator');
    press('End', { ctrlKey: true });
    expect(focused()?.closest('[role="row"]')?.textContent).toContain('sg-pim-mail');
    expect(grid().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });
  it('close a tier and open it', () => {
    open();
    enter();
    press('ArrowLeft');
    expect(names()).toEqual(['Reports Reader', 'sg-pim-mail, As member']);
    expect(focused()?.getAttribute('aria-expanded')).toBe('false');
    press('Enter');
    expect(names()).toHaveLength(4);
  });
  it('select, to here, and all of a tier', () => {
    open();
    enter();
    press('ArrowDown');
    press(' ');
    expect(selected()).toEqual(['Exchange Administrator']);
    press('ArrowDown', { shiftKey: true });
    expect(selected()).toEqual(['Exchange Administrator', 'Intune Administrator']);
    expect(useAnnouncements.getState().polite).toBe('2 selected.');
    press('ArrowUp');
    press('ArrowUp');
    press(' ');
    expect(selected()).toEqual([]);
  });
  it('select over the head of a tier', () => {
    open();
    enter();
    press('ArrowDown');
    press('ArrowDown');
    press(' ');
    press('ArrowDown', { shiftKey: true });
    press('ArrowDown', { shiftKey: true });
    expect(selected()).toEqual(['Intune Administrator', 'Reports Reader']);
  });
  it('select all that the filters let through, and let all go', () => {
    open(ALL, { matrix: { privilegedOnly: true } });
    enter();
    press('a', { ctrlKey: true });
    expect(selected()).toEqual(['Exchange Administrator', 'Intune Administrator']);
    press('Escape');
    expect(selected()).toEqual([]);
  });
  it('open the editor, and lead back to the same cell', async () => {
    const test = open();
    enter();
    press('ArrowDown');
    press('ArrowRight');
    press('Enter');
    await settle();
    expect(screen.queryByRole('grid')).toBeNull();
    expect(test.asked('readSettingsDetail')).toEqual([
      { definitionId: exchange.role.definitionId, scopeId: '/' },
    ]);
    act(() => keepPlaceOf([]));
    expect(focused()?.textContent).toContain('24');
    expect(focused()?.closest('[role="row"]')?.textContent).toContain('Exchange Administrator');
  });
  it('reach the heads of the columns', () => {
    open();
    enter();
    press('ArrowUp');
    press('ArrowRight');
    expect(focused()?.textContent).toContain('Maximum');
  });
  it('go from the filter to the grid and back', () => {
    open();
    press('/');
    expect(focused()?.getAttribute('aria-label')).toBe('Filter roles and groups');
    press('Enter');
    expect(grid().contains(focused())).toBe(true);
  });
});

describe('the pointer', () => {
  it('selects by the tick, a range with Shift, and opens by the name', async () => {
    open();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select Exchange Administrator' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select Reports Reader' }), { shiftKey: true });
    expect(selected()).toEqual(['Exchange Administrator', 'Intune Administrator', 'Reports Reader']);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select all 4 shown' }));
    expect(selected()).toHaveLength(4);
    fireEvent.click(screen.getByText('Intune Administrator'));
    await settle();
    expect(screen.queryByRole('grid')).toBeNull();
  });
});

describe('how it is looked at', () => {
  it('sorts by a column and then the other way round, and is remembered', () => {
    const test = open(ALL, { matrix: { byTier: false } });
    const head = screen.getByRole('columnheader', { name: /^Maximum/ });
    fireEvent.click(within(head).getByRole('button'));
    expect(head.getAttribute('aria-sort')).toBe('ascending');
    expect(names()[0]).toBe('Reports Reader');
    fireEvent.click(within(head).getByRole('button'));
    expect(names()[0]).toBe('Exchange Administrator');
    expect(test.asked('choose')).toMatchObject([
      { matrix: { sort: { by: 'maximum', descending: false } } },
      { matrix: { sort: { by: 'maximum', descending: true } } },
    ]);
  });
  it('moves nothing under the hand when a reading comes in', () => {
    open(ALL, { matrix: { byTier: false, sort: { by: 'maximum', descending: false } } });
    enter();
    const before = names();
    const shorter = { ...exchange, settings: { ...exchange.settings, maximum: 'PT1H' } };
    act(() => setSlice('roleSettings', { rows: [reader, mail, intune, shorter] }));
    expect(names()).toEqual(before);
    act(() => (focused() as HTMLElement).blur());
    expect(names()[0]).toBe('Exchange Administrator');
  });
  it('counts what is hidden in a line that is always there, so that the grid stays where it is', () => {
    open();
    const line = screen.getByText('4 rows, none hidden.').closest('p');
    const type = (value: string) =>
      fireEvent.change(screen.getByRole('textbox', { name: 'Filter roles and groups' }), {
        target: { value },
      });
    type('admin');
    expect(line?.textContent).toBe('2 of 4 rows; 2 hidden by filters.Clear');
    type('xch?');
    expect(line?.isConnected).toBe(true);
    expect(line?.textContent).toBe('');
    type('');
    expect(line?.textContent).toBe('4 rows, none hidden.');
  });
  it('begins at the top again where other rows are asked for, and stays where it is for a reading', () => {
    open(ALL, { matrix: { byTier: false } });
    const field = screen.getByRole('textbox', { name: 'Filter roles and groups' });
    const scroll = (top: number) => {
      grid().scrollTop = top;
      fireEvent.scroll(grid());
    };
    scroll(40);
    act(() => setSlice('roleSettings', { rows: [reader, mail, intune] }));
    expect(grid().scrollTop).toBe(40);
    fireEvent.change(field, { target: { value: 'admin' } });
    expect(grid().scrollTop).toBe(0);
    scroll(20);
    fireEvent.click(screen.getByRole('button', { name: /^Maximum/ }));
    expect(grid().scrollTop).toBe(0);
    scroll(20);
    fireEvent.change(field, { target: { value: 'xch?' } });
    fireEvent.change(field, { target: { value: '' } });
    expect(grid().scrollTop).toBe(0);
  });
  it('counts what is hidden, and has a way back from nothing', () => {
    open();
    const field = screen.getByRole('textbox', { name: 'Filter roles and groups' });
    fireEvent.change(field, { target: { value: 'admin' } });
    expect(screen.getByText('2 of 4 rows; 2 hidden by filters.')).toBeTruthy();
    fireEvent.change(field, { target: { value: 'xch?' } });
    expect(screen.getByText('No role or group matches ‘xch?’.')).toBeTruthy();
    fireEvent.click(screen.getByText('Clear filter'));
    expect(names()).toHaveLength(4);
  });
});

describe('the reading', () => {
  it('is asked for where what is there is older than five minutes, or not there', () => {
    const fresh = open();
    expect(fresh.asked('readRoleSettings')).toEqual([]);
  });
  it.each([
    ['old', NOW - 6 * MINUTE],
    ['not there', null],
  ])('is asked for once: %s', async (_, asOf) => {
    const test = open(ALL, { read: { asOf } });
    await settle();
    expect(test.asked('readRoleSettings')).toHaveLength(1);
  });
  it('waits for the network', async () => {
    const test = open([], {
      read: { asOf: null, coverage: covered('unread') },
      offlineSince: NOW - MINUTE,
    });
    expect(screen.getByText('Role settings were not read yet.')).toBeTruthy();
    await settle();
    expect(test.asked('readRoleSettings')).toEqual([]);
    act(() => setSlice('health', { offlineSince: null }));
    await settle();
    expect(test.asked('readRoleSettings')).toHaveLength(1);
  });
  it('says which plane was refused and who can grant it, and tries again', async () => {
    const reason = problemOf({ kind: 'consent-missing', title: 'Not given.', advice: 'Ask.' });
    const test = open([exchange], { read: { coverage: covered('refused', reason, ['groups']) } });
    expect(screen.getByText('Group settings could not be read. Not given.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Who can grant it' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await settle();
    expect(test.asked('readRoleSettings')).toHaveLength(1);
    expect(screen.getByText(/^1 role, read .*; groups not read$/)).toBeTruthy();
  });
  it('is said to be under way before there are rows', async () => {
    open([], { read: { asOf: null, reading: true, coverage: covered('unread') } });
    expect(screen.queryByText('Reading roles and policies')).toBeNull();
    await settle(2000);
    expect(screen.getByText('Reading roles and policies')).toBeTruthy();
  });
});
