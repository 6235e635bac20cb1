// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { SettingsRun } from '../../../../shared/contract/role-settings/plan.ts';
import { useAnnouncements } from '../../../state/announcements.ts';
import { setServiceNow } from '../../../state/service-clock.ts';
import { setSlice } from '../../../state/test-bridge.ts';
import { NOW, problemOf, roleNamed, signedIn, steppingUp } from '../../../state/test-samples.ts';
import { openStep } from '../review/shown-step.ts';
import { asked, inDialogWindow, showDialog, theDialog } from '../review/test-dialog.tsx';
import {
  changeOf,
  EXCHANGE,
  INTUNE,
  itemFor,
  planOf,
  plannedFor,
  runOf,
  SHORTER,
} from '../review/test-plans.ts';

const of = { definitionId: EXCHANGE.definitionId, scopeId: '/' };
const many = (saved: number, all = 130) =>
  Array.from({ length: all }, (_, n) =>
    itemFor(
      roleNamed(`Role ${n}`, n + 10),
      n < saved ? {} : { state: 'waiting', rules: [], snapshotId: null },
    ),
  );
const partly = itemFor(EXCHANGE, {
  state: 'partly',
  changes: [SHORTER, changeOf('ticket', false, true), changeOf('approval', false, true)],
  rules: [
    { ruleId: 'Expiration_EndUser_Assignment', state: 'saved', problem: null },
    {
      ruleId: 'Enablement_EndUser_Assignment',
      state: 'refused',
      problem: problemOf({ title: 'The policy is invalid.', advice: 'Nothing of the rule was changed.' }),
    },
    { ruleId: 'Approval_EndUser_Assignment', state: 'not-sent', problem: null },
  ],
});

const show = (run: SettingsRun | null) =>
  showDialog(() => openStep({ kind: 'run', runId: null }), { settingsRun: { run } });
const line = () => within(screen.getByRole('region', { name: 'Saving role settings' }));

inDialogWindow();

describe('the line of a save', () => {
  it('says how far it is, in words and to a screen reader, and stops it', async () => {
    const test = show(runOf(many(57), { state: 'running' }));
    expect(line().getByText('Saving 130 roles.')).toBeDefined();
    expect(line().getByText(/57 of 130 saved/)).toBeDefined();
    const bar = line().getByRole('progressbar', { name: 'Roles saved' });
    expect([bar.getAttribute('aria-valuenow'), bar.getAttribute('aria-valuemax')]).toEqual(['57', '130']);
    fireEvent.click(line().getByRole('button', { name: 'Stop' }));
    await waitFor(() => expect(asked(test, 'stopSettingsRun')).toHaveLength(1));
    act(() => setSlice('settingsRun', { run: runOf(many(60), { state: 'stopping' }) }));
    fireEvent.click(line().getByRole('button', { name: 'Stopping…' }));
    expect(asked(test, 'stopSettingsRun')).toHaveLength(1);
  });
  it('is not there where nothing was saved', () => {
    show(null);
    expect(screen.queryByRole('region', { name: 'Saving role settings' })).toBeNull();
  });
  it('counts down while Graph asked to wait', () => {
    show(runOf(many(57), { state: 'waiting', resumesAt: NOW + 11_000 }));
    expect(line().getByText(/Graph asked us to wait 11.s\./)).toBeDefined();
    act(() => setServiceNow(NOW + 8000));
    expect(line().getByText(/Graph asked us to wait 3.s\./)).toBeDefined();
  });
  it('offers to go on with what a console that ended left, or to leave it', async () => {
    const items = many(57).map((item, n) =>
      n >= 57 && n < 77 ? { ...item, state: 'writing' as const } : item,
    );
    const test = show(runOf(items, { state: 'interrupted' }));
    expect(line().getByText('The console ended while 130 roles were being saved.')).toBeDefined();
    expect(line().getByText(/57 are saved, 20 were on their way and are read again first/)).toBeDefined();
    fireEvent.click(line().getByRole('button', { name: 'Go on' }));
    await waitFor(() => expect(asked(test, 'resumeSettingsRun')).toHaveLength(1));
    fireEvent.click(line().getByRole('button', { name: 'Leave it' }));
    await waitFor(() => expect(asked(test, 'dismissSettingsRun')).toHaveLength(1));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Role settings' }));
  });
  it('leads the stronger sign-in it waits for', () => {
    show(runOf(many(2, 3), { state: 'step-up' }));
    act(() => setSlice('session', { ...signedIn().session, ...steppingUp }));
    expect(line().getByRole('region', { name: 'Step-up' })).toBeDefined();
  });
  it('says how a save ended once, at once where something of it was not saved', () => {
    show(runOf(many(2, 3), { state: 'running' }));
    act(() => setSlice('settingsRun', { run: runOf(many(3, 3)) }));
    expect(useAnnouncements.getState()).toMatchObject({ polite: '3 roles saved. 3 saved.', count: 1 });
    act(() => setSlice('settingsRun', { run: runOf(many(3, 3), { endedAt: NOW }) }));
    expect(useAnnouncements.getState().count).toBe(1);
    act(() => setSlice('settingsRun', { run: runOf(many(2, 3), { state: 'stopped' }) }));
    expect(useAnnouncements.getState().assertive).toContain('1 not sent');
  });
});

describe('what became of a save', () => {
  it('says of a save in part exactly what is in force now', async () => {
    show(runOf([partly]));
    fireEvent.click(line().getByRole('button', { name: 'Show' }));
    const dialog = await theDialog();
    const inForce = within(dialog.getByRole('table', { name: 'In force now in Exchange Administrator' }));
    const cells = inForce
      .getAllByRole('row')
      .slice(1)
      .map(({ textContent }) => textContent.replaceAll('\u00a0', ' '));
    expect(cells).toEqual([
      'Maximum duration4 h, as you asked',
      'Ticketoff, as it was',
      'Approvaloff, as it was',
    ]);
    const rules = within(dialog.getByRole('list', { name: 'Rules of Exchange Administrator' }));
    expect(rules.getByText('Saved. Read back and equal.')).toBeDefined();
    expect(rules.getByText(/The policy is invalid\. Nothing of the rule was changed\./)).toBeDefined();
    expect(rules.getByText('Not sent. As it was.')).toBeDefined();
  });
  it('tries the rest again, and goes back to the snapshot only over a review', async () => {
    const test = show(runOf([partly]));
    test.answer('prepareSettings', () => ({ ok: true, value: planOf([plannedFor()], { why: 'undo' }) }));
    fireEvent.click(screen.getByRole('button', { name: 'Open it' }));
    const dialog = await theDialog();
    fireEvent.click(dialog.getByRole('button', { name: 'Try the rest again' }));
    await waitFor(() => expect(asked(test, 'resumeSettingsRun')).toHaveLength(1));
    fireEvent.click(dialog.getByRole('button', { name: 'Undo to the snapshot… Exchange Administrator' }));
    expect(await dialog.findByRole('button', { name: /^Save 1.change$/ })).toBeDefined();
    expect(asked(test, 'prepareSettings')).toEqual([{ kind: 'undo', of, snapshotId: 'snapshot-1' }]);
    expect(asked(test, 'runSettings')).toEqual([]);
  });
  it('shows each role of several, and its rules on demand', async () => {
    show(runOf([itemFor(INTUNE), partly]));
    fireEvent.click(screen.getByRole('button', { name: 'Open it' }));
    const dialog = await theDialog();
    const list = within(dialog.getByRole('list', { name: 'What became of each' }));
    expect(list.getAllByRole('listitem')).toHaveLength(2);
    fireEvent.click(dialog.getByRole('button', { name: 'Not saved only (1)' }));
    expect(list.getAllByRole('listitem')).toHaveLength(1);
    fireEvent.click(list.getByRole('button', { name: 'Exchange Administrator' }));
    expect(dialog.getByRole('table', { name: 'In force now in Exchange Administrator' })).toBeDefined();
  });
  it('leaves what somebody else changed alone, and reviews it again over theirs', async () => {
    const test = show(
      runOf([itemFor(EXCHANGE, { state: 'changed-meanwhile', rules: [], snapshotId: null })]),
    );
    test.answer('prepareSettings', () => ({ ok: true, value: planOf([plannedFor()]) }));
    fireEvent.click(screen.getByRole('button', { name: 'Open it' }));
    const dialog = await theDialog();
    expect(dialog.queryByRole('button', { name: 'Try the rest again' })).toBeNull();
    fireEvent.click(dialog.getByRole('button', { name: 'Review again… Exchange Administrator' }));
    await waitFor(() =>
      expect(asked(test, 'prepareSettings')).toEqual([
        { kind: 'edit', to: [of], settings: { maximum: 'PT4H' }, base: { maximum: 'PT8H' }, shown: null },
      ]),
    );
  });
  it('goes on in the background when it is left, and the line leads back', async () => {
    show(runOf(many(57), { state: 'running' }));
    fireEvent.click(line().getByRole('button', { name: 'Show' }));
    const dialog = await theDialog();
    fireEvent.click(dialog.getByRole('button', { name: 'Go on in the background' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(line().getByText('Saving 130 roles.')).toBeDefined();
  });
});
