// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { inTestWindow, renderDressed } from '../../../components/test-render.tsx';
import { useMoreTimeDrafts } from '../../../state/more-time-drafts.ts';
import { setWindow } from '../../../state/test-bridge.ts';
import {
  HOUR,
  NOW,
  eligibleFor,
  problemOf,
  roleNamed,
  rolesRead,
  signedIn,
} from '../../../state/test-samples.ts';
import { useWindowProblem } from '../../../state/window-problem.ts';
import { MyRolesPage } from '../my-roles-page.tsx';

const soon = eligibleFor(roleNamed('Helpdesk Administrator', 8), {
  eligibilityId: 'soon',
  endsAt: NOW + 9 * 24 * HOUR,
});

async function open() {
  const test = setWindow(signedIn({ myRoles: rolesRead({ eligible: [soon] }) }), NOW);
  renderDressed(<MyRolesPage />);
  const [link] = screen.getAllByRole('button', { name: /^Extend Helpdesk/ });
  if (!link) throw new Error('no link');
  fireEvent.click(link);
  const dialog = within(await screen.findByRole('dialog'));
  const type = (value: string) =>
    fireEvent.change(dialog.getByLabelText('Justification', { exact: false }), { target: { value } });
  const press = () => fireEvent.click(dialog.getByRole('button', { name: 'Ask an administrator' }));
  return { test, dialog, type, press };
}

/**
 * Opens it once more. Without layout Fluent finds no first field to focus, and a dialog that follows another one stays hidden until
 * the focus is inside it.
 */
async function reopen(typed: string) {
  const [link] = await screen.findAllByRole('button', { name: /^Extend Helpdesk/ });
  if (!link) throw new Error('no link');
  fireEvent.click(link);
  const field = await screen.findByDisplayValue(typed);
  act(() => field.focus());
  return within(screen.getByRole('dialog'));
}

inTestWindow();

describe('asking for more time', () => {
  it('says what it is, asks for a reason, and sends once', async () => {
    const { test, dialog, type, press } = await open();
    expect(dialog.getByText(/never prolongs a running activation/)).toBeDefined();
    press();
    expect(dialog.getByText(/Say why you still need it/)).toBeDefined();
    expect(test.calls).toEqual([]);
    type(' The helpdesk still covers the stores. ');
    fireEvent.click(dialog.getByRole('radio', { name: /^90 days/ }));
    test.answer('askForTime', () => new Promise<object>(() => undefined));
    press();
    fireEvent.click(dialog.getByRole('button', { name: 'Asking…' }));
    expect(test.calls).toEqual([
      {
        name: 'askForTime',
        input: {
          of: 'eligible',
          id: 'soon',
          days: 90,
          justification: 'The helpdesk still covers the stores.',
        },
      },
    ]);
  });
  it('keeps what was typed and chosen over closing, for this one alone', async () => {
    const { dialog, type } = await open();
    type('The stores still need it.');
    fireEvent.click(dialog.getByRole('radio', { name: /^90 days/ }));
    fireEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const again = await reopen('The stores still need it.');
    expect(again.getByDisplayValue('The stores still need it.')).toBeDefined();
    expect(again.getByLabelText<HTMLInputElement>(/^90 days/).checked).toBe(true);
  });
  it('forgets it once it was taken, and tells a refusal that comes after closing', async () => {
    const { test, dialog, type, press } = await open();
    let answer: (value: object) => void = () => undefined;
    test.answer('askForTime', () => new Promise((resolve) => (answer = resolve)));
    type('Still needed.');
    press();
    fireEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    answer({ ok: false, problem: problemOf({ title: 'It is gone.' }) });
    await vi.waitFor(() =>
      expect(useWindowProblem.getState().problem?.title).toBe('Helpdesk Administrator: It is gone.'),
    );
    expect(Object.values(useMoreTimeDrafts.getState().drafts)).toHaveLength(1);
    const again = await reopen('Still needed.');
    test.answer('askForTime', () => ({
      ok: true,
      value: { intentId: 'i', outcome: 'waiting-for-administrator' },
    }));
    fireEvent.click(again.getByRole('button', { name: 'Ask an administrator' }));
    await vi.waitFor(() => expect(useMoreTimeDrafts.getState().drafts).toEqual({}));
  });
  it('keeps what was typed over a refusal', async () => {
    const { test, dialog, type, press } = await open();
    test.answer('askForTime', () => ({
      ok: false,
      problem: problemOf({ title: 'Too long for this role.' }),
    }));
    type('Still needed.');
    press();
    expect(await dialog.findByText('Too long for this role.')).toBeDefined();
    expect(dialog.getByDisplayValue('Still needed.')).toBeDefined();
    test.answer('askForTime', () => ({
      ok: true,
      value: { intentId: 'i', outcome: 'waiting-for-administrator' },
    }));
    press();
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});
