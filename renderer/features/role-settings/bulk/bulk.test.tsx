// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { SettingsRef } from '../../../../shared/contract/role-settings/plan.ts';
import { DEFAULT_PREFERENCES } from '../../../../shared/contract/preferences.ts';
import { problemOf, NOW } from '../../../state/test-samples.ts';
import { setSlice } from '../../../state/test-bridge.ts';
import { renderDressed } from '../../../components/test-render.tsx';
import { openStep } from '../review/shown-step.ts';
import { asked, inDialogWindow, showDialog, theDialog } from '../review/test-dialog.tsx';
import {
  EXCHANGE,
  HELPDESK,
  INTUNE,
  plannedFor,
  planOf,
  rowFor,
  settingsRead,
} from '../review/test-plans.ts';
import { HeadActions } from './head-actions.tsx';
import { SelectionBar } from './selection-bar.tsx';

const ref = (role: typeof EXCHANGE): SettingsRef => ({ definitionId: role.definitionId, scopeId: '/' });
const selected = [ref(EXCHANGE), ref(INTUNE)];
const noop = (): void => undefined;

/** With the bar at the foot of the matrix and the actions in its head. */
function show() {
  const test = showDialog(noop);
  test.answer('prepareSettings', () => ({
    ok: true,
    value: planOf([plannedFor(EXCHANGE), plannedFor(INTUNE)]),
  }));
  renderDressed(
    <>
      <HeadActions />
      <SelectionBar selected={selected} onClear={noop} />
    </>,
  );
  return test;
}
const press = (name: string | RegExp): void => {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
};

inDialogWindow();

describe('chosen settings of several', () => {
  it('changes only what is ticked, from the value most of them have', async () => {
    const test = show();
    press('Edit chosen settings…');
    const dialog = await theDialog();
    expect(dialog.getByRole('heading', { name: 'Edit chosen settings of 2 roles' })).toBeDefined();
    const review = dialog.getByRole('button', { name: 'Review…' });
    fireEvent.click(review);
    expect(asked(test, 'prepareSettings')).toEqual([]);
    fireEvent.click(dialog.getByRole('checkbox', { name: 'Justification' }));
    fireEvent.click(dialog.getByRole('switch'));
    fireEvent.click(review);
    await waitFor(() =>
      expect(asked(test, 'prepareSettings')).toEqual([
        { kind: 'edit', to: selected, settings: { justification: false }, base: null, shown: null },
      ]),
    );
  });
  it('has what was chosen still when the review leads back', async () => {
    show();
    press('Edit chosen settings…');
    const dialog = await theDialog();
    fireEvent.click(dialog.getByRole('checkbox', { name: 'Justification' }));
    fireEvent.click(dialog.getByRole('button', { name: 'Review…' }));
    fireEvent.click(await dialog.findByRole('button', { name: 'Keep editing' }));
    expect(dialog.getByRole<HTMLInputElement>('checkbox', { name: 'Justification' }).checked).toBe(true);
    expect(dialog.getByText(/1.setting chosen/)).toBeDefined();
  });
  it('does not offer what could be read in none of them', async () => {
    show();
    press('Edit chosen settings…');
    const dialog = await theDialog();
    expect(dialog.getByRole<HTMLInputElement>('checkbox', { name: 'Ticket' }).disabled).toBe(true);
  });
});

describe('copying settings', () => {
  it('brings all settings of another role to those selected, with the keys alone', async () => {
    const test = show();
    press('Copy settings from…');
    const dialog = await theDialog();
    const list = dialog.getByRole('listbox', { name: 'Copy from' });
    fireEvent.keyDown(list, { key: 'End' });
    fireEvent.keyDown(list, { key: ' ' });
    expect(dialog.getByRole('option', { selected: true }).textContent).toContain('Helpdesk Administrator');
    fireEvent.click(dialog.getByRole('button', { name: 'Review…' }));
    await waitFor(() =>
      expect(asked(test, 'prepareSettings')).toEqual([
        { kind: 'copy', from: ref(HELPDESK), to: selected, only: null },
      ]),
    );
  });
  it('does not copy a role to itself, and asks which settings where some are chosen', async () => {
    const test = show();
    press('Copy settings from…');
    const dialog = await theDialog();
    const list = dialog.getByRole('listbox', { name: 'Copy from' });
    fireEvent.click(within(list).getByRole('option', { name: /Exchange Administrator/ }));
    fireEvent.click(dialog.getByRole('radio', { name: 'Chosen settings' }));
    fireEvent.click(dialog.getByRole('button', { name: 'Review…' }));
    expect(asked(test, 'prepareSettings')).toEqual([]);
    fireEvent.click(dialog.getByRole('checkbox', { name: 'Maximum duration' }));
    fireEvent.click(dialog.getByRole('button', { name: 'Review…' }));
    await waitFor(() =>
      expect(asked(test, 'prepareSettings')).toEqual([
        { kind: 'copy', from: ref(EXCHANGE), to: [ref(INTUNE)], only: ['maximum'] },
      ]),
    );
  });
  it('goes from one role to several that are found by name', async () => {
    const test = showDialog(() => openStep({ kind: 'copy-to', from: ref(EXCHANGE) }));
    test.answer('prepareSettings', () => ({ ok: true, value: planOf([plannedFor(INTUNE)]) }));
    press('Open it');
    const dialog = await theDialog();
    const list = dialog.getByRole('listbox', { name: 'Copy to' });
    expect(within(list).queryByRole('option', { name: /Exchange/ })).toBeNull();
    fireEvent.keyDown(list, { key: 'a', ctrlKey: true });
    fireEvent.change(dialog.getByRole('textbox', { name: 'Filter: Copy to' }), { target: { value: 'help' } });
    fireEvent.keyDown(list, { key: 'Enter' });
    expect(dialog.getByText('1 role chosen.')).toBeDefined();
    fireEvent.click(dialog.getByRole('button', { name: 'Review…' }));
    await waitFor(() =>
      expect(asked(test, 'prepareSettings')).toEqual([
        { kind: 'copy', from: ref(EXCHANGE), to: [ref(INTUNE)], only: null },
      ]),
    );
  });
});

describe('templates', () => {
  it('show each value with its source, and are applied to those selected', async () => {
    const test = show();
    press('Apply template…');
    const dialog = await theDialog();
    expect(dialog.getByRole('heading', { name: 'Apply the template High to 2 roles' })).toBeDefined();
    const rows = dialog.getAllByRole('row').slice(1);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows)
      for (const cell of within(row).getAllByRole('cell')) expect(cell.textContent.trim()).not.toBe('');
    fireEvent.click(dialog.getByRole('radio', { name: 'Standard' }));
    expect(dialog.getByText(/2 of those selected are of another tier/)).toBeDefined();
    fireEvent.click(dialog.getByRole('button', { name: 'Review…' }));
    await waitFor(() =>
      expect(asked(test, 'prepareSettings')).toEqual([
        { kind: 'template', template: 'standard', to: selected },
      ]),
    );
  });
  it('are applied to all of their tier from the head of the matrix, where there are any', async () => {
    show();
    press('Templates…');
    const dialog = await theDialog();
    expect(dialog.getByRole('heading', { name: 'The template Critical' })).toBeDefined();
    fireEvent.click(dialog.getByRole('radio', { name: 'High' }));
    expect(dialog.getByRole('heading', { name: 'Apply the template High to 3 roles' })).toBeDefined();
  });
});

describe('export and import', () => {
  it('exports those selected, or all, and says how many were written', async () => {
    const test = show();
    test.answer('exportSettings', () => ({ ok: true, value: { roles: 2 } }));
    const [head, bar] = screen.getAllByRole('button', { name: 'Export…' });
    if (bar) fireEvent.click(bar);
    expect(await screen.findAllByText('Settings of 2 roles and groups written.')).not.toHaveLength(0);
    if (head) fireEvent.click(head);
    await waitFor(() => expect(asked(test, 'exportSettings')).toEqual([{ of: selected }, { of: null }]));
  });
  it('asks main for the file, and reviews what it says', async () => {
    const test = show();
    press('Import…');
    const dialog = await theDialog();
    expect(await dialog.findByRole('button', { name: 'Save 2 roles' })).toBeDefined();
    expect(asked(test, 'prepareSettings')).toEqual([{ kind: 'import' }]);
  });
});

describe('the baseline', () => {
  const kept = {
    name: 'Review of autumn',
    keptAt: NOW - 86_400_000,
    entries: [{ ...ref(EXCHANGE), settings: { maximum: 'PT2H' } }],
  };
  it('is kept under a name, and says why where it was not', async () => {
    const test = show();
    press('Baseline…');
    const dialog = await theDialog();
    const keep = dialog.getByRole('button', { name: 'Keep the settings as they are now' });
    fireEvent.click(keep);
    expect(asked(test, 'keepBaseline')).toEqual([]);
    fireEvent.change(dialog.getByRole('textbox', { name: 'Name' }), { target: { value: ' Autumn ' } });
    test.answer('keepBaseline', () => ({ ok: false, problem: problemOf({ title: 'No room.' }) }));
    fireEvent.click(keep);
    expect(await dialog.findByText('No room.')).toBeDefined();
    expect(asked(test, 'keepBaseline')).toEqual([{ name: 'Autumn' }]);
  });
  it('is kept by Enter in its name, as soon as it has one', async () => {
    const test = show();
    test.answer('keepBaseline', () => ({ ok: true, value: {} }));
    press('Baseline…');
    const dialog = await theDialog();
    const form = dialog.getByRole('form', { name: 'Keep a baseline' });
    fireEvent.submit(form);
    expect(asked(test, 'keepBaseline')).toEqual([]);
    const field = dialog.getByRole<HTMLInputElement>('textbox', { name: 'Name' });
    fireEvent.change(field, { target: { value: 'Autumn' } });
    fireEvent.submit(form);
    await waitFor(() => expect(field.value).toBe(''));
    expect(asked(test, 'keepBaseline')).toEqual([{ name: 'Autumn' }]);
  });
  it('says what differs from it, marks it in the matrix, and leads back to it', async () => {
    const test = show();
    act(() => setSlice('roleSettings', settingsRead([rowFor(EXCHANGE), rowFor(INTUNE)], { baseline: kept })));
    press('Baseline…');
    const dialog = await theDialog();
    expect(dialog.getByText(/1 role differs\. 1 role is not in it\./)).toBeDefined();
    fireEvent.click(dialog.getByRole('button', { name: 'Compare with it in the matrix' }));
    await waitFor(() =>
      expect(asked(test, 'choose')).toEqual([
        { matrix: { ...DEFAULT_PREFERENCES.matrix, compareWith: 'baseline' } },
      ]),
    );
    fireEvent.click(dialog.getByRole('button', { name: 'Go back to it…' }));
    await waitFor(() =>
      expect(asked(test, 'prepareSettings')).toEqual([{ kind: 'baseline', to: [ref(EXCHANGE)] }]),
    );
  });
  it('is forgotten only when that was said twice', async () => {
    const test = show();
    act(() => setSlice('roleSettings', settingsRead([rowFor(EXCHANGE)], { baseline: kept })));
    press('Baseline…');
    const dialog = await theDialog();
    fireEvent.click(dialog.getByRole('button', { name: 'Forget…' }));
    expect(asked(test, 'forgetBaseline')).toEqual([]);
    fireEvent.click(dialog.getByRole('button', { name: 'Forget it for good' }));
    await waitFor(() => expect(asked(test, 'forgetBaseline')).toHaveLength(1));
  });
});
