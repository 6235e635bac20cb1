// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { setSlice } from '../../state/test-bridge.ts';
import { covered, MINUTE, NOW, problemOf } from '../../state/test-samples.ts';
import { inTestInbox, openInbox, press, settle, waitingOf } from './test-inbox.tsx';

const ruben = waitingOf(1, 'Ruben Castellane');
const petra = waitingOf(2, 'Petra Zelinka');
const greta = waitingOf(4, 'Greta Nyholt');

const options = () => screen.queryAllByRole('option').map((row) => row.textContent);
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Justification/ });
const type = (text: string) => fireEvent.change(field(), { target: { value: text } });
const button = (name: RegExp) => screen.getByRole('button', { name });
const stopped = (part: Parameters<typeof problemOf>[0]) => ({ ok: false, problem: problemOf(part) });
const over = stopped({ kind: 'expired', title: 'This request no longer waits.', safeToRetry: false });
const offline = stopped({ kind: 'offline', title: 'Graph could not be reached.' });
const done = { ok: true, value: { intentId: 'i', outcome: 'recorded' } };
const answers = (of: Record<string, object>) => ({
  ok: true,
  value: { results: Object.entries(of).map(([id, result]) => ({ id, result })) },
});
const readAt = (asOf: number) => ({
  asOf,
  coverage: covered('complete').map((plane) => ({ ...plane, asOf })),
});

inTestInbox();

describe('what was over, and is listed again by a later reading', () => {
  it('stands in the list again after a run, to be decided, while the run keeps its result', async () => {
    const test = openInbox([ruben, petra]);
    test.answer('decideMany', () => answers({ w1: done, w2: over }));
    press('*');
    type('Fine.');
    fireEvent.click(button(/^Approve 2/));
    await settle(1000);
    expect(options()).toEqual([]);
    act(() => setSlice('approvals', { waiting: [petra], ...readAt(NOW + MINUTE) }));
    expect(options()).toHaveLength(1);
    expect(options()[0]).not.toContain('no longer waits');
    expect(screen.queryByText('Nothing waits for you.')).toBeNull();
    expect(screen.getByText(/1 no longer waiting/)).toBeDefined();
    expect(screen.queryAllByRole('option', { selected: true })).toEqual([]);
    press('x');
    expect(screen.getAllByRole('option', { selected: true })).toHaveLength(1);
    press('j');
    type('Fine again.');
    fireEvent.click(button(/^Approve/));
    expect(test.inputs('decide')).toMatchObject([{ requestId: 'w2' }]);
  });
  it('is hidden by no older reading’s list, and nothing is said to be nothing meanwhile', async () => {
    const test = openInbox([ruben, petra]);
    test.answer('decideMany', () => answers({ w1: over, w2: over }));
    press('*');
    type('Fine.');
    fireEvent.click(button(/^Approve 2/));
    await settle(1000);
    expect(screen.getByText('2 wait for you')).toBeDefined();
    expect(screen.queryByText('Nothing waits for you.')).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Nothing waits for you' })).toBeNull();
  });
  it('can be decided again where it was decided alone', async () => {
    const test = openInbox([ruben, petra]);
    test.answer('decide', () => over);
    type('Fine.');
    fireEvent.click(button(/^Approve/));
    await settle();
    expect(button(/^Approve/).getAttribute('aria-disabled')).toBe('true');
    act(() => setSlice('approvals', { waiting: [ruben, petra], ...readAt(NOW + MINUTE) }));
    expect(button(/^Approve/).getAttribute('aria-disabled')).not.toBe('true');
    expect(field().value).toBe('Fine.');
  });
});

describe('what is on its way', () => {
  it('stays selected beside what is selected meanwhile', async () => {
    const test = openInbox([ruben, petra, greta]);
    let answer: (value: object) => void = () => undefined;
    test.answer('decideMany', () => new Promise<object>((resolve) => (answer = resolve)));
    press('x');
    press('j');
    press('x');
    type('Fine.');
    fireEvent.click(button(/^Approve 2/));
    await settle();
    press('j');
    press('x');
    answer(answers({ w1: offline, w2: offline }));
    await settle();
    const selected = screen.getAllByRole('option', { selected: true }).map((row) => row.textContent);
    expect(selected).toHaveLength(3);
    expect(field().value).toBe('Fine.');
  });
});

describe('as what was decided leaves the list', () => {
  const decideRuben = async () => {
    openInbox([ruben, petra, greta]).answer('decide', () => done);
    press('a');
    type('Known change.');
    press('Enter', field());
    await settle();
  };
  it('the focus goes from its bar to the next', async () => {
    await decideRuben();
    expect(document.activeElement).toBe(field());
    await settle(1000);
    expect(options()).toHaveLength(2);
    expect(document.activeElement).toBe(screen.getByRole('listbox'));
  });
  it('whoever types about the next already goes on typing, as letters outside of the field are keys', async () => {
    await decideRuben();
    press('Escape', field());
    press('j');
    press('a');
    type('Half a sen');
    await settle(1000);
    expect(options()).toHaveLength(2);
    expect(document.activeElement).toBe(field());
    expect(field().value).toBe('Half a sen');
  });
  it('so does whoever types about several', async () => {
    await decideRuben();
    press('Escape', field());
    press('j');
    press('x');
    press('j');
    press('x');
    press('k');
    press('k');
    press('a');
    type('Half a sen');
    await settle(1000);
    expect(options()).toHaveLength(2);
    expect(document.activeElement).toBe(field());
  });
});

describe('sending again', () => {
  const bothFail = async () => {
    const test = openInbox([ruben, petra, greta]);
    test.answer('decideMany', () => answers({ w1: offline, w2: offline }));
    press('x');
    press('j');
    press('x');
    type('First words.');
    fireEvent.click(button(/^Approve 2/));
    await settle();
    return test;
  };
  it('says what stands in the field by now', async () => {
    const test = await bothFail();
    press('k');
    type('Corrected words.');
    fireEvent.click(button(/^Show$/));
    expect(screen.getByText(/Corrected words\./)).toBeDefined();
    fireEvent.click(button(/^Try the 2 again/));
    await settle();
    expect(test.inputs('decideMany')[1]).toMatchObject({
      justification: 'Corrected words.',
      items: [{ requestId: 'w1' }, { requestId: 'w2' }],
    });
  });
  it('says to each its own reason as it stands by now', async () => {
    const test = await bothFail();
    press('k');
    fireEvent.click(button(/^Own reason for Ruben/));
    fireEvent.change(screen.getByRole('textbox', { name: 'Own reason for Ruben Castellane' }), {
      target: { value: 'For Ruben.' },
    });
    fireEvent.click(button(/^Show$/));
    fireEvent.click(button(/^Try the 2 again/));
    await settle();
    expect(test.inputs('decideMany')[1]).toEqual({
      decision: 'approve',
      justification: 'First words.',
      items: [
        { requestId: 'w1', justification: 'For Ruben.' },
        { requestId: 'w2', justification: null },
      ],
    });
  });
  it('says nothing that was typed for others since', async () => {
    const test = await bothFail();
    press('k');
    act(() => screen.getByRole('listbox').focus());
    press('Escape', screen.getByRole('listbox'));
    press('x');
    press('j');
    press('j');
    press('x');
    type('For Ruben and Greta.');
    fireEvent.click(button(/^Show$/));
    fireEvent.click(button(/^Try the 2 again/));
    await settle();
    expect(test.inputs('decideMany')[1]).toMatchObject({ justification: 'First words.' });
  });
});
