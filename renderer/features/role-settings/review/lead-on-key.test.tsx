// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openStep } from './shown-step.ts';
import { startReview } from './review-store.ts';
import { asked, inDialogWindow, showDialog, theDialog } from './test-dialog.tsx';
import { changeOf, EXCHANGE, HELPDESK, INTUNE, plannedFor, planOf } from './test-plans.ts';

const refOf = ({ definitionId }: typeof EXCHANGE) => ({ definitionId, scopeId: '/' });
const ctrlEnter = (at: Element, how: { readonly repeat?: boolean } = {}) =>
  fireEvent.keyDown(at, { key: 'Enter', ctrlKey: true, ...how });

function open(opens: () => void, items = [plannedFor(EXCHANGE), plannedFor(INTUNE)]) {
  const test = showDialog(opens);
  test.answer('prepareSettings', () => ({ ok: true, value: planOf(items) }));
  test.answer('runSettings', () => ({ ok: true, value: { runId: 'run-1' } }));
  fireEvent.click(screen.getByRole('button', { name: 'Open it' }));
  return test;
}

inDialogWindow();

describe('Ctrl Enter', () => {
  it('saves from anywhere in a review of many, once, and not for being held down', async () => {
    const to = [refOf(EXCHANGE), refOf(INTUNE)];
    const test = open(() => startReview({ kind: 'template', template: 'high', to }));
    const dialog = await theDialog();
    const rows = await dialog.findByRole('list', { name: 'Roles of this change' });
    const [row] = within(rows).getAllByRole('listitem');
    const at = row?.querySelector('button, input, summary') ?? rows;
    ctrlEnter(at, { repeat: true });
    fireEvent.keyDown(at, { key: 'Enter', ctrlKey: true, shiftKey: true });
    expect(asked(test, 'runSettings')).toEqual([]);
    ctrlEnter(at);
    ctrlEnter(at);
    await waitFor(() => expect(asked(test, 'runSettings')).toEqual([{ planId: 'plan-1', of: to }]));
  });
  it('goes to the button where that cannot be pressed, which says why', async () => {
    const both = plannedFor(EXCHANGE, {
      changes: [changeOf('maximum', 'PT2H', 'PT4H')],
      theirs: [changeOf('maximum', 'PT8H', 'PT2H')],
    });
    const settings = { maximum: 'PT4H' };
    const edit = { kind: 'edit' as const, to: [refOf(EXCHANGE)], settings, base: {}, shown: null };
    const test = open(() => startReview(edit), [both]);
    const dialog = await theDialog();
    ctrlEnter(await dialog.findByRole('radio', { name: /^Theirs/ }));
    const on = dialog.getByRole('button', { name: 'Review with these' });
    expect(document.activeElement).toBe(on);
    expect(on.getAttribute('aria-keyshortcuts')).toBe('Control+Enter');
    expect(asked(test, 'prepareSettings')).toHaveLength(1);
  });
  it('reviews what is chosen in a list of roles, and chooses nothing more by it', async () => {
    const test = open(() => openStep({ kind: 'copy-to', from: refOf(EXCHANGE) }));
    const dialog = await theDialog();
    const list = dialog.getByRole('listbox', { name: 'Copy to' });
    fireEvent.click(within(list).getByRole('option', { name: /Helpdesk/ }));
    fireEvent.keyDown(list, { key: 'Home' });
    ctrlEnter(list);
    await waitFor(() =>
      expect(asked(test, 'prepareSettings')).toEqual([
        { kind: 'copy', from: refOf(EXCHANGE), to: [refOf(HELPDESK)], only: null },
      ]),
    );
  });
});
