// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ChangeSource, SettingsPlan } from '../../../../shared/contract/role-settings/plan.ts';
import { startReview } from './review-store.ts';
import { asked, inDialogWindow, showDialog, theDialog } from './test-dialog.tsx';
import { checkOf, EXCHANGE, HELPDESK, INTUNE, plannedFor, planOf } from './test-plans.ts';

const ref = (role: typeof EXCHANGE) => ({ definitionId: role.definitionId, scopeId: '/' });
const plan = planOf([
  plannedFor(EXCHANGE),
  plannedFor(INTUNE, { checks: [checkOf('nobody-can-approve', 'refused', { setting: 'approval' })] }),
  plannedFor(HELPDESK),
]);

function open(of: SettingsPlan, source: ChangeSource = { kind: 'import' }) {
  const test = showDialog(() => startReview(source));
  test.answer('prepareSettings', () => ({ ok: true, value: of }));
  test.answer('runSettings', () => ({ ok: true, value: { runId: 'run-1' } }));
  fireEvent.click(screen.getByRole('button', { name: 'Open it' }));
  return test;
}

inDialogWindow();

describe('the review of several', () => {
  it('says what would change, refusals first, and saves all but those refused', async () => {
    const test = open(plan);
    const dialog = await theDialog();
    expect(await dialog.findByText(/^Changes 1.setting of 2 roles; 1 refused\.$/)).toBeDefined();
    const rows = within(dialog.getByRole('list', { name: 'Roles of this change' })).getAllByRole('listitem');
    expect(rows.map((row) => row.dataset['state'])).toEqual(['refused', 'changes', 'changes']);
    fireEvent.click(dialog.getByRole('button', { name: 'Save 2 roles' }));
    await waitFor(() =>
      expect(asked(test, 'runSettings')).toEqual([{ planId: 'plan-1', of: [ref(EXCHANGE), ref(HELPDESK)] }]),
    );
  });
  it('leaves a role out, and takes it back in', async () => {
    const test = open(plan);
    const dialog = await theDialog();
    fireEvent.click(await dialog.findByRole('checkbox', { name: 'Save Helpdesk Administrator' }));
    expect(dialog.getByText(/1 left out/)).toBeDefined();
    fireEvent.click(dialog.getByRole('button', { name: 'Save 1 role' }));
    await waitFor(() =>
      expect(asked(test, 'runSettings')).toEqual([{ planId: 'plan-1', of: [ref(EXCHANGE)] }]),
    );
  });
  it('shows the settings of a role on demand', async () => {
    open(plan);
    const dialog = await theDialog();
    const name = await dialog.findByRole('button', { name: 'Helpdesk Administrator' });
    expect(name.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(name);
    expect(dialog.getByRole('table', { name: 'Changes to Helpdesk Administrator' })).toBeDefined();
    fireEvent.click(name);
    expect(dialog.queryByRole('table')).toBeNull();
  });
  it('draws what a hostile file says as text', async () => {
    const line = '<img src=x onerror=alert(1)>\u202eno role here';
    open(planOf([plannedFor()], { why: 'import', ignored: [line] }));
    const dialog = await theDialog();
    expect(await dialog.findByText(/Not used of the file: 1\./)).toBeDefined();
    const drawn = dialog.getByText(/<img src=x onerror=alert\(1\)>/);
    expect(drawn.textContent).toContain('U+202E');
    expect(document.querySelector('img')).toBeNull();
  });
  it('goes away without a word where no file was chosen', async () => {
    const test = showDialog(() => startReview({ kind: 'import' }));
    test.answer('prepareSettings', () => ({
      ok: false,
      problem: { kind: 'cancelled', title: 'No file.', advice: '', safeToRetry: true },
    }));
    const opener = screen.getByRole('button', { name: 'Open it' });
    opener.focus();
    fireEvent.click(opener);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.queryByText('No file.')).toBeNull();
  });
  it('saves nothing where nothing of it can be', async () => {
    const all = [EXCHANGE, INTUNE].map((role) =>
      plannedFor(role, { checks: [checkOf('mail-to-nobody', 'refused', { setting: 'maximum' })] }),
    );
    const test = open(planOf(all));
    const dialog = await theDialog();
    fireEvent.click(await dialog.findByRole('button', { name: 'Save' }));
    expect(asked(test, 'runSettings')).toEqual([]);
  });
});
