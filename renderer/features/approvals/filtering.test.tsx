// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../../shared/contract/preferences.ts';
import { membershipScope } from '../../../shared/domain/planes.ts';
import { useAnnouncements } from '../../state/announcements.ts';
import { setSlice } from '../../state/test-bridge.ts';
import { HOUR, NOW, problemOf, roleNamed } from '../../state/test-samples.ts';
import { inTestInbox, openInbox, press, settle, shownOf, waitingOf } from './test-inbox.tsx';

const plain = (n: number) => ({ ...roleNamed(`Role ${n} Reader`, n), privilege: 'none' }) as const;
const ruben = waitingOf(1, 'Ruben', { justification: 'x', createdAt: NOW - 3 * HOUR });
const petra = waitingOf(2, 'Petra', { role: plain(2), createdAt: NOW - HOUR });
const callum = waitingOf(5, 'Callum', { role: plain(5), scope: membershipScope('member') });
const greta = waitingOf(9, 'Greta', { createdAt: NOW - 2 * HOUR });
const ALL = [greta, callum, petra, ruben];

const shown = () => shownOf(['Ruben', 'Petra', 'Callum', 'Greta']);
const view = (part: Partial<typeof DEFAULT_PREFERENCES.inbox>) => ({
  preferences: { inbox: { ...DEFAULT_PREFERENCES.inbox, ...part } },
});
const card = () => screen.getByRole('region', { name: 'Request' }).textContent;

inTestInbox();

describe('the filters', () => {
  it.each([
    [{ plane: 'groups' }, ['Callum']],
    [{ plane: 'entra-roles' }, ['Ruben', 'Petra', 'Greta']],
    [{ roleId: petra.role.definitionId }, ['Petra']],
    [{ privilegedOnly: true }, ['Ruben', 'Greta']],
    [{ flaggedOnly: true }, ['Ruben']],
    [{ expiringSoon: true }, ['Ruben', 'Petra']],
    [{ sort: 'age' }, ['Callum', 'Petra', 'Greta', 'Ruben']],
  ] as const)('%o lets through what it says', (part, names) => {
    openInbox(ALL, view(part));
    expect(shown()).toEqual(names);
  });
  it('are remembered, and what is typed is not', () => {
    const test = openInbox(ALL);
    fireEvent.change(screen.getByLabelText('Filter requests'), { target: { value: 'petra' } });
    expect(test.inputs('choose')).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Privileged 2' }));
    fireEvent.click(screen.getByRole('button', { name: 'Flagged 1' }));
    expect(test.inputs('choose')).toEqual([
      { inbox: { ...DEFAULT_PREFERENCES.inbox, privilegedOnly: true } },
      { inbox: { ...DEFAULT_PREFERENCES.inbox, privilegedOnly: true, flaggedOnly: true } },
    ]);
  });
  it('count at once, one upon the other, before they are kept; and no longer where they could not be', async () => {
    const test = openInbox(ALL);
    let refuse: (answer: object) => void = () => undefined;
    test.answer('choose', () => new Promise<object>((resolve) => (refuse = resolve)));
    fireEvent.click(screen.getByRole('button', { name: 'Privileged 2' }));
    expect(shown()).toEqual(['Ruben', 'Greta']);
    fireEvent.click(screen.getByRole('button', { name: 'Flagged 1' }));
    expect(shown()).toEqual(['Ruben']);
    await settle();
    refuse({ ok: false, problem: problemOf({ title: 'It could not be kept.' }) });
    await settle();
    expect(shown()).toEqual(['Ruben', 'Petra', 'Callum', 'Greta']);
  });
  it('say how many they hide, and come off together; the order stays', () => {
    const test = openInbox(ALL, view({ privilegedOnly: true, sort: 'age' }));
    expect(screen.getByText('2 of 4; 2 hidden by filters.')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Privileged 2' }).getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(test.inputs('choose')).toEqual([{ inbox: { ...DEFAULT_PREFERENCES.inbox, sort: 'age' } }]);
  });
  it('never make an inbox look empty', () => {
    openInbox(ALL, view({ plane: 'groups', privilegedOnly: true }));
    expect(screen.getByText('No request passes the filters.')).toBeDefined();
    expect(screen.queryByText(/Nothing waits/)).toBeNull();
  });
  it('offer planes, roles and groups in a menu', async () => {
    const test = openInbox(ALL);
    fireEvent.click(screen.getByRole('button', { name: 'More filters' }));
    await settle();
    fireEvent.click(screen.getByRole('menuitemradio', { name: 'Groups' }));
    expect(test.inputs('choose')).toEqual([{ inbox: { ...DEFAULT_PREFERENCES.inbox, plane: 'groups' } }]);
  });
});

describe('a row', () => {
  it('says as what one is in a group, and how many things there are to look at', () => {
    openInbox(ALL);
    expect(screen.getByRole('option', { name: /Callum/ }).textContent).toContain('As member');
    expect(screen.getByRole('option', { name: /Ruben/ }).textContent).toContain('1 thing to look at');
    expect(screen.getByRole('option', { name: /Greta/ }).textContent).not.toContain('to look at');
  });
  it('that is next to have a flag is where n leads; it says so where there is no other', () => {
    openInbox(ALL);
    press('j');
    press('n');
    expect(card()).toContain('Ruben');
    press('n');
    expect(useAnnouncements.getState().polite).toBe('No other request has a flag.');
  });
});

describe('what comes in', () => {
  const fresh = waitingOf(3, 'Yusra Benhadj', { decideBy: NOW + 30 * 60_000 });
  const names = () => shownOf(['Ruben', 'Petra', 'Yusra']);
  it('stands at the end while the hand is on the list, and is told; in its place once the hand is away', () => {
    openInbox([petra, ruben]);
    act(() => screen.getByRole('listbox').focus());
    act(() => setSlice('approvals', { waiting: [fresh, petra, ruben] }));
    expect(names()).toEqual(['Ruben', 'Petra', 'Yusra']);
    expect(useAnnouncements.getState().polite).toBe('1 new. Approvals: 3 wait for you.');
    act(() => screen.getByRole('listbox').blur());
    expect(names()).toEqual(['Yusra', 'Ruben', 'Petra']);
  });
  it('waits for the pointer to go as well', () => {
    openInbox([petra, ruben]);
    fireEvent.pointerEnter(screen.getByRole('option', { name: /Petra/ }));
    act(() => setSlice('approvals', { waiting: [fresh, petra, ruben] }));
    expect(names()).toEqual(['Ruben', 'Petra', 'Yusra']);
  });
  it('stands in its place at once where the hand is elsewhere', () => {
    openInbox([petra, ruben]);
    act(() => setSlice('approvals', { waiting: [fresh, petra, ruben] }));
    expect(names()).toEqual(['Yusra', 'Ruben', 'Petra']);
    expect(card()).toContain('Ruben');
  });
});

describe('a plane that was not read', () => {
  const coverage = [
    { plane: 'entra-roles', state: 'complete', reason: null, asOf: NOW - 8000 },
    { plane: 'groups', state: 'refused', reason: problemOf({ title: 'Graph answered 403.' }), asOf: null },
  ] as const;
  it('is named above what is known, with a way to try again', () => {
    const test = openInbox([ruben], { approvals: { coverage: [...coverage] } });
    expect(screen.getByText('1 known, groups not read')).toBeDefined();
    expect(screen.getByText(/Group requests could not be read\. Graph answered 403\./)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(test.inputs('readApprovals')).toEqual([{}]);
  });
  it('is unknown where nothing waits on the other', () => {
    openInbox([], { approvals: { coverage: [...coverage] } });
    // Beside the list, and over it where there is room for one of both.
    expect(screen.getAllByText('No Entra role requests. Groups are unknown.')).toHaveLength(2);
    expect(screen.queryByText('What waits for you is not known.')).toBeNull();
    expect(screen.queryByText(/Nothing waits/)).toBeNull();
  });
});
