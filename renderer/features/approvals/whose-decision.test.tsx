// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useAnnouncements } from '../../state/announcements.ts';
import { setSlice } from '../../state/test-bridge.ts';
import { NOW } from '../../state/test-samples.ts';
import { inTestInbox, openInbox, press, settle, waitingOf } from './test-inbox.tsx';

const ruben = waitingOf(1, 'Ruben Castellane');
const petra = waitingOf(2, 'Petra Zelinka');
const mine = waitingOf(3, 'Maren Okafor', { own: true });
const greta = waitingOf(4, 'Greta Nyholt');
const ALL = [greta, mine, petra, ruben];

const list = () => screen.getByRole('listbox');
const card = () => screen.getByRole('region', { name: 'Request' }).textContent;
const bar = () => screen.getByRole('form', { name: 'Decision' }).textContent;
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Justification/ });
const type = (text: string) => fireEvent.change(field(), { target: { value: text } });
const said = () => useAnnouncements.getState().polite;
const fails = { ok: true, value: { results: [] } };

inTestInbox();

describe('whose request is decided', () => {
  it('is named where one is selected and another is on the card', () => {
    openInbox(ALL);
    press('x');
    press('j');
    expect(card()).toContain('Petra');
    expect(bar()).toContain('Ruben Castellane, Role 1 Administrator');
    expect(bar()).toContain('Not the request shown');
    expect(screen.getByRole('button', { name: /^Approve Ruben Castellane/ })).toBeDefined();
    expect(field().getAttribute('aria-label')).toBe('Justification, Ruben sees it');
  });
  it('is on the card, and named, once a decision is chosen for it by a key', () => {
    openInbox(ALL);
    press('x');
    press('j');
    press('a');
    expect(said()).toBe('Approve Ruben Castellane, Role 1 Administrator: say why, then Enter.');
    expect(card()).toContain('Ruben');
    expect(card()).not.toContain('Petra');
    expect(document.activeElement).toBe(field());
  });
  it('is on the card once a decision is chosen for it by a button, with what was typed for it', async () => {
    const test = openInbox(ALL);
    press('x');
    press('j');
    type('Rotation agreed.');
    press('a');
    expect(field().value).toBe('Rotation agreed.');
    type('');
    press('Escape', field());
    press('j');
    fireEvent.click(screen.getByRole('button', { name: /^Deny Ruben Castellane/ }));
    expect(card()).toContain('Ruben');
    expect(document.activeElement).toBe(field());
    type('No change record.');
    press('Enter', field());
    await settle();
    expect(test.inputs('decideMany')).toEqual([]);
    expect(test.inputs('decide')).toMatchObject([{ requestId: 'w1', decision: 'deny' }]);
  });
  it('is on the card also where the filter hid it', () => {
    openInbox(ALL);
    press('x');
    fireEvent.change(screen.getByLabelText('Filter requests'), { target: { value: 'petra' } });
    press('d');
    expect(card()).toContain('Ruben');
  });
  it('is said by how many are hidden, where several are', () => {
    openInbox(ALL);
    press('*');
    fireEvent.change(screen.getByLabelText('Filter requests'), { target: { value: 'petra' } });
    press('a');
    expect(said()).toBe('Approve 3, 2 hidden by the filters: say why, then Enter.');
  });
});

describe('the focus', () => {
  it('stays in the list after an earlier choice that was let go', () => {
    openInbox(ALL);
    act(() => list().focus());
    press('a', list());
    press('Escape', field());
    expect(document.activeElement).toBe(list());
    press('x', list());
    press('j', list());
    expect(document.activeElement).toBe(list());
    press('*', list());
    expect(document.activeElement).toBe(list());
    press('Escape', list());
    expect(document.activeElement).toBe(list());
  });
  it('is not taken a second time by a choice that still stands', () => {
    openInbox(ALL);
    press('a');
    expect(document.activeElement).toBe(field());
    const decided = screen.getByRole('tab', { name: /Decided|Past|Earlier/ });
    fireEvent.click(decided);
    const waiting = screen.getByRole('tab', { name: /Wait/ });
    act(() => waiting.focus());
    fireEvent.click(waiting);
    expect(document.activeElement).toBe(waiting);
  });
});

describe('words for several', () => {
  it('do not stand in the field of others', () => {
    openInbox(ALL);
    press('x');
    press('j');
    press('x');
    type('About Ruben and Petra only.');
    press('Escape', list());
    press('j');
    press('j');
    press('x');
    press('k');
    press('k');
    press('x');
    expect(field().getAttribute('aria-label')).toBe('Justification for all 2, each sees it');
    expect(field().value).toBe('');
  });
  it('do not stand there either where all of the first ended elsewhere', () => {
    openInbox(ALL);
    press('x');
    press('j');
    press('x');
    type('About Ruben and Petra only.');
    const anna = waitingOf(5, 'Anna Lindqvist');
    act(() => setSlice('approvals', { waiting: [greta, anna] }));
    press('*');
    expect(field().value).toBe('');
  });
  it('are gone after a run of which nothing can be sent again', async () => {
    const test = openInbox(ALL);
    test.answer('decideMany', () => fails);
    press('*');
    type('Fine.');
    fireEvent.click(screen.getByRole('button', { name: /^Approve 3/ }));
    await settle();
    const anna = waitingOf(5, 'Anna Lindqvist');
    const boris = waitingOf(6, 'Boris Haas');
    act(() => setSlice('approvals', { waiting: [...ALL, anna, boris] }));
    press('*');
    press('a');
    expect(field().value).toBe('');
  });
});

describe('why nothing can be chosen', () => {
  it('is told of what is one’s own, over, or out of reach', () => {
    openInbox(ALL);
    fireEvent.click(screen.getByRole('option', { name: /You/ }));
    press('a');
    expect(said()).toBe('Your own request. Someone else decides.');
    act(() => setSlice('approvals', { waiting: [{ ...ruben, decideBy: NOW - 1 }, petra] }));
    fireEvent.click(screen.getByRole('option', { name: /Ruben/ }));
    press('d');
    expect(said()).toBe('Nobody answered in 24\u00a0h.');
    fireEvent.click(screen.getByRole('option', { name: /Petra/ }));
    act(() => setSlice('health', { offlineSince: NOW }));
    press('a');
    expect(said()).toContain('ffline');
    press('*');
    press('a');
    expect(said()).toContain('ffline');
  });
  it('is told while a decision is on its way, or its outcome not known', async () => {
    const test = openInbox(ALL);
    test.answer('decide', () => ({ ok: true, value: { intentId: 'i', outcome: 'unknown' } }));
    type('Fine.');
    fireEvent.click(screen.getByRole('button', { name: /^Approve/ }));
    press('a');
    expect(said()).toBe('Your decision is on its way.');
    await settle();
    press('a');
    expect(said()).toContain('not known yet');
  });
  it('is told of several while a run goes on', () => {
    const test = openInbox(ALL);
    test.answer('decideMany', () => new Promise<object>(() => undefined));
    const anna = waitingOf(5, 'Anna Lindqvist');
    const boris = waitingOf(6, 'Boris Haas');
    press('*');
    type('Fine.');
    fireEvent.click(screen.getByRole('button', { name: /^Approve 3/ }));
    act(() => setSlice('approvals', { waiting: [...ALL, anna, boris] }));
    press('*');
    press('a');
    expect(said()).toBe('Your decisions are on their way.');
  });
});
