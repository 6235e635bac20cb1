// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { INITIAL_SLICES } from '../../../../shared/contract/slices.ts';
import { guidOf, NOW } from '../../../state/test-samples.ts';
import { startAdding } from '../change-store.ts';
import {
  asked,
  DAY,
  EXCHANGE,
  HELPDESK,
  inChangeWindow,
  plannedFor,
  planOf,
  showChanges,
  SOFIA,
  theDialog,
} from '../test-changes.tsx';

inChangeWindow();

type Preset = Parameters<typeof startAdding>[0];

async function open(preset?: Preset, part: Parameters<typeof showChanges>[1] = {}) {
  const test = showChanges(() => startAdding(preset), part);
  test.answer('prepareAssignments', () => ({ ok: true, value: planOf([plannedFor()]) }));
  fireEvent.click(screen.getByRole('button', { name: 'Open it' }));
  return { test, dialog: await theDialog() };
}

const exchange = { definitionId: EXCHANGE.definitionId, scopeId: '/' };
const helpdesk = { definitionId: HELPDESK.definitionId, scopeId: '/' };
const review = (dialog: Awaited<ReturnType<typeof theDialog>>) =>
  fireEvent.click(dialog.getByRole('button', { name: 'Review…' }));

describe('assigning', () => {
  it('asks main for each role, each person, and the window that was chosen', async () => {
    const { test, dialog } = await open();
    fireEvent.click(dialog.getByRole('option', { name: /Exchange Administrator/ }));
    const id = guidOf(777);
    fireEvent.change(dialog.getByRole('combobox', { name: /object id/ }), { target: { value: id } });
    fireEvent.keyDown(dialog.getByRole('combobox', { name: /object id/ }), { key: 'Enter' });
    fireEvent.click(dialog.getByRole('radio', { name: /^90.days$/ }));
    fireEvent.change(dialog.getByRole('textbox', { name: /^Justification/ }), {
      target: { value: 'Covers the mailbox move of Oslo, CHG0031190.' },
    });
    review(dialog);
    await waitFor(() => expect(asked(test, 'prepareAssignments')).toHaveLength(1));
    const [source] = asked(test, 'prepareAssignments') as { endsAt: number }[];
    expect(source).toMatchObject({
      kind: 'add',
      roles: [exchange],
      principals: [{ id, kind: 'unknown' }],
      side: 'eligible',
      startsAt: null,
      justification: 'Covers the mailbox move of Oslo, CHG0031190.',
      ticket: null,
    });
    expect(Math.abs((source?.endsAt ?? 0) - (NOW + 90 * DAY))).toBeLessThan(60_000);
  });
  it('says at its field what is missing, puts the cursor there, and asks nothing', async () => {
    const { test, dialog } = await open({ roles: [exchange] });
    review(dialog);
    expect(await dialog.findByText(/Nobody is chosen\./)).toBeDefined();
    expect(dialog.getByText(/Exchange Administrator: a justification is asked for\./)).toBeDefined();
    expect(document.activeElement).toBe(dialog.getByRole('combobox', { name: /object id/ }));
    expect(asked(test, 'prepareAssignments')).toEqual([]);
  });
  it('says live what the chosen roles ask, and offers no end where one of them wants one', async () => {
    const { dialog } = await open({ roles: [helpdesk], principals: [SOFIA] });
    expect(dialog.getByText(/No maximum\./)).toBeDefined();
    expect(dialog.getByRole('radio', { name: 'No end' })).toBeDefined();
    fireEvent.click(dialog.getByRole('option', { name: /Exchange Administrator/ }));
    expect(dialog.getByText(/Up to 365.days \(Exchange Administrator\)\./)).toBeDefined();
    expect(dialog.getByText(/Justification is asked for \(Exchange Administrator\)\./)).toBeDefined();
    expect(dialog.queryByRole('radio', { name: 'No end' })).toBeNull();
    expect(dialog.getByText(/“No end” is not offered: Exchange Administrator/)).toBeDefined();
  });
  it('caps what is suggested and offered by the shortest maximum', async () => {
    const { dialog } = await open({ roles: [exchange], principals: [SOFIA] });
    fireEvent.click(dialog.getByRole('radio', { name: 'Active' }));
    const days = dialog.getAllByRole<HTMLInputElement>('radio', { name: /days?$/ });
    expect(days).toHaveLength(1);
    expect(dialog.getByRole<HTMLInputElement>('radio', { name: /^15.days$/ }).checked).toBe(true);
  });
  it('keeps what was chosen no end although a role chosen later does not allow it, and says so', async () => {
    const { test, dialog } = await open({ roles: [helpdesk], principals: [SOFIA] });
    fireEvent.click(dialog.getByRole('radio', { name: 'No end' }));
    fireEvent.click(dialog.getByRole('option', { name: /Exchange Administrator/ }));
    expect(dialog.getByRole<HTMLInputElement>('radio', { name: 'No end' }).checked).toBe(true);
    expect(dialog.getByText(/Exchange Administrator: no end is not allowed\./)).toBeDefined();
    review(dialog);
    expect(asked(test, 'prepareAssignments')).toEqual([]);
  });
  it('keeps all of it over closing', async () => {
    const { dialog } = await open({ roles: [exchange] });
    fireEvent.change(dialog.getByRole('textbox', { name: /^Justification/ }), {
      target: { value: 'Half a' },
    });
    fireEvent.click(dialog.getByRole('button', { name: 'Close, keep the draft' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'Open it' }));
    const again = await theDialog();
    const typed = await again.findByLabelText<HTMLTextAreaElement>(/^Justification/);
    expect(typed.value).toBe('Half a');
    expect(again.getByLabelText('Remove Exchange Administrator')).toBeDefined();
  });
  it('reads the roles where nobody has, and says that it does', async () => {
    const { test } = await open({}, { roleSettings: INITIAL_SLICES.roleSettings });
    await waitFor(() => expect(asked(test, 'readRoleSettings')).toEqual([{}]));
  });
  it('asks for an administrative unit by the ones there are', async () => {
    const { test, dialog } = await open({ roles: [helpdesk], principals: [SOFIA] });
    const nordics = { id: '/administrativeUnits/nordics', kind: 'administrative-unit', name: 'Nordics' };
    test.answer('readUnits', () => ({ ok: true, value: { state: 'read', reason: null, units: [nordics] } }));
    fireEvent.click(dialog.getByRole('radio', { name: 'Administrative unit…' }));
    await dialog.findByRole('option', { name: 'Nordics' });
    review(dialog);
    expect(await dialog.findByText(/No administrative unit is chosen\./)).toBeDefined();
    fireEvent.change(dialog.getByRole('combobox', { name: 'Administrative unit' }), {
      target: { value: nordics.id },
    });
    review(dialog);
    await waitFor(() =>
      expect(asked(test, 'prepareAssignments')).toMatchObject([
        { roles: [{ definitionId: HELPDESK.definitionId, scopeId: nordics.id }] },
      ]),
    );
  });
  it('leads on by Ctrl+Enter from a field, and not by Enter alone', async () => {
    const { test, dialog } = await open({ roles: [helpdesk], principals: [SOFIA] });
    const field = dialog.getByRole('textbox', { name: /^Ticket number/ });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(asked(test, 'prepareAssignments')).toEqual([]);
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(asked(test, 'prepareAssignments')).toHaveLength(1));
  });
});
