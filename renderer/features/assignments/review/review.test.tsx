// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { AssignmentsPlan } from '../../../../shared/contract/assignments/plan.ts';
import { problemOf } from '../../../state/test-samples.ts';
import { startFile } from '../change-store.ts';
import {
  asked,
  checkOf,
  inChangeWindow,
  personNamed,
  plannedFor,
  planOf,
  showChanges,
  theDialog,
} from '../test-changes.tsx';

inChangeWindow();

const INES = personNamed('Ines Falk', 961);
const PETRA = personNamed('Petra Zelinka', 962);
const plan = planOf(
  [
    plannedFor(undefined, { line: 2 }),
    plannedFor(INES, {
      line: 3,
      checks: [checkOf('held-already', 'refused', { about: { side: 'eligible' } })],
    }),
    plannedFor(PETRA, { line: 5, checks: [checkOf('prefer-eligible', 'warned', { about: { role: 'X' } })] }),
  ],
  { why: 'file', fileName: 'april.csv', ignored: [{ line: 4, why: 'Line 4 names no role.' }] },
);

async function open(of: AssignmentsPlan) {
  const test = showChanges(startFile);
  test.answer('prepareAssignments', () => ({ ok: true, value: of }));
  test.answer('runAssignments', () => ({ ok: true, value: { runId: 'run-1' } }));
  fireEvent.click(screen.getByRole('button', { name: 'Open it' }));
  const dialog = await theDialog();
  fireEvent.click(dialog.getByRole('button', { name: 'Choose a file…' }));
  return { test, dialog: await theDialog() };
}

describe('the review', () => {
  it('keeps what is refused apart and does the rest, once', async () => {
    const { test, dialog } = await open(plan);
    const not = within(await dialog.findByRole('list', { name: 'Not done' })).getAllByRole('listitem');
    expect(not).toHaveLength(1);
    expect(not[0]?.textContent).toContain('Line 3. Ines Falk: eligible for Exchange Administrator');
    expect(not[0]?.textContent).toContain('Already eligible');
    // What is to be thought of stands first.
    const done = within(dialog.getByRole('list', { name: 'Done when you confirm' })).getAllByRole('listitem');
    expect(done.map((row) => row.textContent.slice(0, 6))).toEqual(['Line 5', 'Line 2']);
    const send = dialog.getByRole('button', { name: 'Carry out 2' });
    fireEvent.click(send);
    fireEvent.click(send);
    await waitFor(() => expect(asked(test, 'runAssignments')).toEqual([{ planId: 'plan-1', items: [0, 2] }]));
  });
  it('says that there are more reasons where one refusal is not all', async () => {
    const { dialog } = await open(
      planOf([
        plannedFor(INES, {
          checks: [checkOf('justification-needed', 'refused'), checkOf('ticket-needed', 'refused')],
        }),
      ]),
    );
    expect(await dialog.findByText('No justification; 1 more reason')).toBeDefined();
  });
  it('leaves one out, sends by Ctrl+Enter, and says the lines that are not used', async () => {
    const { test, dialog } = await open(plan);
    expect(await dialog.findByText('Line 4 names no role.')).toBeDefined();
    fireEvent.click(dialog.getByRole('checkbox', { name: /Sofia Brandt/ }));
    expect(dialog.getByText(/1 of 3 would be done; 1 refused; 1 left out\./)).toBeDefined();
    fireEvent.keyDown(dialog.getByRole('checkbox', { name: /Sofia Brandt/ }), {
      key: 'Enter',
      ctrlKey: true,
    });
    await waitFor(() => expect(asked(test, 'runAssignments')).toEqual([{ planId: 'plan-1', items: [2] }]));
  });
  it('shows before and after, and what is said, on demand', async () => {
    const { dialog } = await open(planOf([plannedFor()]));
    fireEvent.click(await dialog.findByRole('button', { name: /^Sofia Brandt: eligible for/ }));
    expect(dialog.getByText('nothing')).toBeDefined();
    expect(dialog.getByText(/^eligible since .* until/)).toBeDefined();
    expect(dialog.getByText('Project Apollo, CHG0031190.')).toBeDefined();
    expect(dialog.getByRole('button', { name: 'Assign' })).toBeDefined();
  });
  it('sends nothing where all of it is refused or unread', async () => {
    const { test, dialog } = await open(
      planOf([plannedFor(INES, { before: null, problem: problemOf({ title: 'Graph did not answer.' }) })]),
    );
    expect(await dialog.findByText(/1 could not be read/)).toBeDefined();
    fireEvent.click(dialog.getByRole('button', { name: 'Assign' }));
    expect(asked(test, 'runAssignments')).toEqual([]);
  });
  it('draws what a hostile file says as text', async () => {
    const { dialog } = await open(
      planOf([plannedFor()], { why: 'file', ignored: [{ line: 2, why: '<img src=x>\u202egnp.exe' }] }),
    );
    const drawn = await dialog.findByText(/<img src=x>/);
    expect(drawn.textContent).toContain('U+202E');
    expect(document.querySelector('img')).toBeNull();
  });
  it('of hundreds draws some, and tells assistive technology of all', async () => {
    const items = Array.from({ length: 500 }, (_, n) => plannedFor(personNamed(`Person ${n}`, 2000 + n)));
    const { test, dialog } = await open(planOf(items, { why: 'file' }));
    const send = await dialog.findByRole('button', { name: 'Carry out 500' });
    expect(dialog.queryAllByRole('listitem').length).toBeLessThan(100);
    fireEvent.click(send);
    await waitFor(() => expect(asked(test, 'runAssignments')).toHaveLength(1));
    expect((asked(test, 'runAssignments')[0] as { items: number[] }).items).toHaveLength(500);
  });
  it('stays, with the way to read again, where main does not begin', async () => {
    const { test, dialog } = await open(plan);
    test.answer('runAssignments', () => ({ ok: false, problem: problemOf({ title: 'The plan is gone.' }) }));
    fireEvent.click(await dialog.findByRole('button', { name: 'Carry out 2' }));
    expect(await dialog.findByText('The plan is gone.')).toBeDefined();
    expect(dialog.getByRole('button', { name: 'Choose the file again…' })).toBeDefined();
  });
  it('goes back without a word where no file was chosen', async () => {
    const test = showChanges(startFile);
    test.answer('prepareAssignments', () => ({
      ok: false,
      problem: problemOf({ kind: 'cancelled', title: 'None.' }),
    }));
    fireEvent.click(screen.getByRole('button', { name: 'Open it' }));
    const dialog = await theDialog();
    expect(dialog.getByRole('table', { name: 'Columns of the file' })).toBeDefined();
    fireEvent.click(dialog.getByRole('button', { name: 'Choose a file…' }));
    await waitFor(() => expect(asked(test, 'prepareAssignments')).toEqual([{ kind: 'file' }]));
    expect(await dialog.findByRole('table', { name: 'Columns of the file' })).toBeDefined();
    expect(screen.queryByText('None.')).toBeNull();
  });
});
