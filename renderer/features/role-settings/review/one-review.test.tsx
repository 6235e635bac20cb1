// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { SettingsPlan } from '../../../../shared/contract/role-settings/plan.ts';
import { useAnnouncements } from '../../../state/announcements.ts';
import { setSlice } from '../../../state/test-bridge.ts';
import { NOW, problemOf, signedIn } from '../../../state/test-samples.ts';
import { startDraft, withValue } from '../editor/draft/draft.ts';
import { keepSettingsDraft, settingsDraftKey, useSettingsDrafts } from '../editor/draft/draft-store.ts';
import { startReview } from './review-store.ts';
import { asked, inDialogWindow, showDialog, theDialog } from './test-dialog.tsx';
import {
  changeOf,
  checkOf,
  EXCHANGE,
  itemFor,
  plannedFor,
  planOf,
  runOf,
  SHORTER,
  WITH_APPROVAL,
} from './test-plans.ts';

const of = { definitionId: EXCHANGE.definitionId, scopeId: '/' };
const base = { maximum: 'PT8H', approval: false };
const edit = {
  kind: 'edit' as const,
  to: [of],
  settings: { maximum: 'PT4H', approval: true },
  base,
  shown: 'as shown',
};
const ONCE = { typed: null, going: false };
const answered = (plan: SettingsPlan) => ({ ok: true, value: plan });
const refused = plannedFor(EXCHANGE, {
  changes: [SHORTER, WITH_APPROVAL],
  checks: [checkOf('nobody-can-approve', 'refused', { setting: 'approval' })],
});

function open(plan: SettingsPlan, source: Parameters<typeof startReview>[0] = edit) {
  const test = showDialog(() => startReview(source));
  test.answer('prepareSettings', () => answered(plan));
  test.answer('runSettings', () => ({ ok: true, value: { runId: 'run-1' } }));
  screen.getByRole('button', { name: 'Open it' }).focus();
  fireEvent.click(screen.getByRole('button', { name: 'Open it' }));
  return test;
}

inDialogWindow();
afterEach(() => useSettingsDrafts.setState({ drafts: {} }));

describe('the review of one role', () => {
  it('shows each setting before and after with its rule, and saves once', async () => {
    const test = open(planOf([plannedFor(EXCHANGE, { inForce: 'as shown' })]));
    const dialog = await theDialog();
    expect(
      await dialog.findByRole('heading', { name: /Review 1.change to Exchange Administrator/ }),
    ).toBeDefined();
    expect(dialog.getByText(/nobody else has changed this role/)).toBeDefined();
    const row = dialog.getByRole('row', { name: /Maximum duration/ });
    expect(row.textContent).toContain('Expiration_EndUser_Assignment');
    expect(row.textContent).toMatch(/8.h/);
    expect(row.textContent).toMatch(/4.h/);
    expect(dialog.getByText(/A snapshot of the 17.rules/)).toBeDefined();
    expect(asked(test, 'runSettings')).toEqual([]);
    const save = dialog.getByRole('button', { name: /^Save 1.change$/ });
    fireEvent.click(save);
    fireEvent.click(save);
    await waitFor(() => expect(asked(test, 'runSettings')).toEqual([{ planId: 'plan-1', of: [of] }]));
    act(() => setSlice('settingsRun', { run: runOf([itemFor()]) }));
    const title = await dialog.findByRole('heading', { name: 'Exchange Administrator saved' });
    expect(document.activeElement).toBe(title);
  });
  it('says of an undo what is not brought back', async () => {
    const line = 'Approval: the rule in the snapshot is not fully understood, so the one in force stays.';
    open(planOf([plannedFor()], { why: 'undo', ignored: [line] }), { kind: 'undo', of, snapshotId: 's' });
    const dialog = await theDialog();
    expect(await dialog.findByText(/Not brought back: 1\./)).toBeDefined();
    expect(dialog.getByText(line)).toBeDefined();
    expect(dialog.getByRole('table', { name: 'Changes' })).toBeDefined();
  });
  it('refuses inside with two ways out, and saves nothing before the rest was seen', async () => {
    const test = open(planOf([refused]));
    const dialog = await theDialog();
    const rest = await dialog.findByRole('button', { name: 'Save 1, leave approval off' });
    expect(dialog.getByText('Would be refused.')).toBeDefined();
    expect(useAnnouncements.getState().assertive).not.toBe('');
    test.answer('prepareSettings', () => answered(planOf([plannedFor()], { planId: 'plan-2' })));
    fireEvent.click(rest);
    const save = await dialog.findByRole('button', { name: /^Save 1.change$/ });
    expect(asked(test, 'prepareSettings')[1]).toEqual({ ...edit, settings: { maximum: 'PT4H' } });
    expect(asked(test, 'runSettings')).toEqual([]);
    fireEvent.click(save);
    await waitFor(() => expect(asked(test, 'runSettings')).toEqual([{ planId: 'plan-2', of: [of] }]));
  });
  it('gives the focus back to what opened it where editing goes on', async () => {
    open(planOf([refused]));
    const dialog = await theDialog();
    fireEvent.click(await dialog.findByRole('button', { name: 'Keep editing' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Open it' })));
  });
  it('asks whose value holds where both changed it, and reviews again over what is in force', async () => {
    const item = plannedFor(EXCHANGE, {
      changes: [changeOf('maximum', 'PT2H', 'PT4H')],
      theirs: [changeOf('maximum', 'PT8H', 'PT2H'), changeOf('ticket', false, true)],
      inForce: 'as it is now',
    });
    const test = open(planOf([item]));
    const dialog = await theDialog();
    const on = await dialog.findByRole('button', { name: 'Review with these' });
    expect(dialog.queryByRole('button', { name: /^Save/ })).toBeNull();
    expect(dialog.getByText(/When you opened it/).textContent).toMatch(/8.h/);
    fireEvent.click(on);
    expect(asked(test, 'prepareSettings')).toHaveLength(1);
    fireEvent.click(dialog.getByRole('radio', { name: /^Yours/ }));
    fireEvent.click(on);
    await waitFor(() => expect(asked(test, 'prepareSettings')).toHaveLength(2));
    expect(asked(test, 'prepareSettings')[1]).toEqual({
      ...edit,
      base: { maximum: 'PT2H', approval: false, ticket: true },
      shown: 'as it is now',
    });
  });
  it('does not ask again whose value holds once that was chosen, whichever way it is left', async () => {
    const item = plannedFor(EXCHANGE, {
      changes: [changeOf('maximum', 'PT2H', 'PT4H')],
      theirs: [changeOf('maximum', 'PT8H', 'PT2H')],
    });
    const key = settingsDraftKey(of);
    const test = open(planOf([item]));
    test.answer('readSettingsDetail', () => ({ ok: false, problem: problemOf({}) }));
    keepSettingsDraft(key, { of, draft: withValue(startDraft(base), 'maximum', 'PT4H', ONCE) });
    const dialog = await theDialog();
    fireEvent.click(await dialog.findByRole('radio', { name: /^Yours/ }));
    fireEvent.click(dialog.getByRole('button', { name: 'Keep editing' }));
    const draft = () => useSettingsDrafts.getState().drafts[key]?.draft;
    await waitFor(() => expect(draft()?.base).toMatchObject({ maximum: 'PT2H' }));
    expect(draft()?.changed).toEqual({ maximum: 'PT4H' });
    expect(asked(test, 'readSettingsDetail')).toEqual([of]);
  });
  it('says where nothing is to be changed, and offers no save', async () => {
    open(planOf([plannedFor(EXCHANGE, { changes: [] })]));
    const dialog = await theDialog();
    expect(
      await dialog.findByRole('heading', { name: 'Nothing to change in Exchange Administrator' }),
    ).toBeDefined();
    expect(dialog.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Close']);
  });
  it('keeps the review where the save was not taken, and says why', async () => {
    const test = open(planOf([plannedFor()]));
    test.answer('runSettings', () => ({
      ok: false,
      problem: problemOf({ title: 'No snapshot could be kept.' }),
    }));
    const dialog = await theDialog();
    fireEvent.click(await dialog.findByRole('button', { name: /^Save 1.change$/ }));
    expect(await dialog.findByText('No snapshot could be kept.')).toBeDefined();
    expect(dialog.getByRole('button', { name: /^Save 1.change$/ })).toBeDefined();
  });
  it('says what could not be read for it, and tries again', async () => {
    const test = showDialog(() => startReview(edit));
    test.answer('prepareSettings', () => ({ ok: false, problem: problemOf({ title: 'Graph failed.' }) }));
    fireEvent.click(screen.getByRole('button', { name: 'Open it' }));
    const dialog = await theDialog();
    expect(await dialog.findByText('Graph failed.')).toBeDefined();
    test.answer('prepareSettings', () => answered(planOf([plannedFor()])));
    fireEvent.click(dialog.getByRole('button', { name: 'Try again' }));
    expect(await dialog.findByRole('button', { name: /^Save 1.change$/ })).toBeDefined();
  });
  it('does not come back for an answer after it was left', async () => {
    const test = showDialog(() => startReview(edit));
    let answer: (value: object) => void = () => undefined;
    test.answer('prepareSettings', () => new Promise<object>((resolve) => (answer = resolve)));
    fireEvent.click(screen.getByRole('button', { name: 'Open it' }));
    const dialog = await theDialog();
    fireEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await act(() => {
      answer(answered(planOf([plannedFor()])));
      return Promise.resolve();
    });
    expect(screen.queryByRole('dialog')).toBeNull();
  });
  it('sends nothing while offline, nor while another save is under way, and says so', async () => {
    const test = open(planOf([plannedFor()]));
    const dialog = await theDialog();
    const save = await dialog.findByRole('button', { name: /^Save 1.change$/ });
    act(() => setSlice('health', { offlineSince: NOW }));
    fireEvent.click(save);
    act(() => {
      setSlice('health', { offlineSince: null });
      setSlice('settingsRun', {
        run: runOf([itemFor(EXCHANGE, { state: 'writing' })], { state: 'running' }),
      });
    });
    fireEvent.click(save);
    expect(save.getAttribute('aria-disabled')).toBe('true');
    expect(asked(test, 'runSettings')).toEqual([]);
  });
  it('is another account’s no longer once the account on screen is another', async () => {
    open(planOf([plannedFor()]));
    await theDialog();
    const other = signedIn().session;
    act(() =>
      setSlice('session', { account: other.account && { ...other.account, objectId: of.definitionId } }),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    act(() => setSlice('session', other));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
