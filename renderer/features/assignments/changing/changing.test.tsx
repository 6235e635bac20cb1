// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { AssignmentRef } from '../../../../shared/contract/assignments/plan.ts';
import { INITIAL_SLICES, type Slices } from '../../../../shared/contract/slices.ts';
import { guidOf, NOW, TENANT } from '../../../state/test-samples.ts';
import { startChanging } from '../change-store.ts';
import type { ChangingKind, ChangingPreset } from '../drafts/change-draft.ts';
import {
  asked,
  DAY,
  EXCHANGE,
  HELPDESK,
  inChangeWindow,
  plannedFor,
  planOf,
  runItemFor,
  runOf,
  settingsRead,
  showChanges,
  SOFIA,
  theDialog,
} from '../test-changes.tsx';
import { setSlice } from '../../../state/test-bridge.ts';

inChangeWindow();

const refTo = (n = 960, part: Partial<AssignmentRef> = {}): AssignmentRef => ({
  side: 'eligible',
  roleId: HELPDESK.definitionId,
  scopeId: '/',
  principalId: guidOf(n),
  ...part,
});

const assignments = {
  ...INITIAL_SLICES.assignments,
  asOf: NOW,
  roles: [EXCHANGE, HELPDESK],
  scopes: [TENANT],
  principals: [SOFIA],
  rows: [
    {
      id: 'row-1',
      state: 'now' as const,
      kind: 'eligible' as const,
      roleId: HELPDESK.definitionId,
      scopeId: '/',
      principalId: SOFIA.id,
      membership: 'direct' as const,
      startsAt: NOW - 100 * DAY,
      endsAt: NOW + 11 * DAY,
      outsidePim: false,
    },
  ],
};

async function open(
  kind: ChangingKind,
  of: readonly AssignmentRef[],
  preset?: ChangingPreset,
  slices: Partial<Slices> = {},
) {
  const test = showChanges(() => startChanging(kind, of, preset), { assignments, ...slices });
  test.answer('prepareAssignments', () => ({ ok: true, value: planOf([plannedFor()], { why: kind }) }));
  test.answer('runAssignments', () => ({ ok: true, value: { runId: 'run-1' } }));
  fireEvent.click(screen.getByRole('button', { name: 'Open it' }));
  return { test, dialog: await theDialog() };
}

describe('changing what is there', () => {
  it('says whose it is and until when, and extends it', async () => {
    const { test, dialog } = await open('extend', [refTo()]);
    expect(
      dialog.getByText(/^Sofia Brandt: eligible for Helpdesk Administrator, whole tenant, until/),
    ).toBeDefined();
    expect(dialog.queryByRole('group', { name: 'Start' })).toBeNull();
    fireEvent.click(dialog.getByRole('radio', { name: 'No end' }));
    fireEvent.click(dialog.getByRole('button', { name: 'Review…' }));
    await waitFor(() =>
      expect(asked(test, 'prepareAssignments')).toEqual([
        { kind: 'extend', of: [refTo()], startsAt: null, endsAt: null, justification: '', ticket: null },
      ]),
    );
  });
  it('asks for a later end before main is asked', async () => {
    const { test, dialog } = await open('extend', [refTo()], { endsAt: NOW + 3 * DAY });
    fireEvent.click(dialog.getByRole('button', { name: 'Review…' }));
    expect(await dialog.findByText(/It ends no earlier already\./)).toBeDefined();
    expect(asked(test, 'prepareAssignments')).toEqual([]);
  });
  it('opens with what somebody asked for', async () => {
    const { test, dialog } = await open('extend', [refTo()], {
      endsAt: NOW + 40 * DAY,
      justification: 'The migration goes on until March.',
    });
    fireEvent.click(dialog.getByRole('button', { name: 'Review…' }));
    await waitFor(() =>
      expect(asked(test, 'prepareAssignments')).toMatchObject([
        { endsAt: NOW + 40 * DAY, justification: 'The migration goes on until March.' },
      ]),
    );
  });
  it('lists several, and removes them without a window', async () => {
    const of = [refTo(), refTo(961, { roleId: EXCHANGE.definitionId })];
    const { test, dialog } = await open('remove', of);
    expect(
      within(dialog.getByRole('list', { name: 'What is changed' })).getAllByRole('listitem'),
    ).toHaveLength(2);
    expect(dialog.queryByRole('group', { name: 'New end' })).toBeNull();
    fireEvent.click(dialog.getByRole('button', { name: 'Review…' }));
    await waitFor(() =>
      expect(asked(test, 'prepareAssignments')).toEqual([
        { kind: 'remove', of, justification: '', ticket: null },
      ]),
    );
  });
  it('says of making eligible that the eligibility comes first, and caps its end', async () => {
    const active = refTo(960, { side: 'active', roleId: EXCHANGE.definitionId });
    const { dialog } = await open('convert', [active]);
    expect(dialog.getByText(/First the eligibility is made/)).toBeDefined();
    expect(dialog.getByText(/Up to 365.days\./)).toBeDefined();
    expect(dialog.getByRole('group', { name: 'End of the eligibility' })).toBeDefined();
  });
  it('reads what the roles ask where nobody has, and says that it does', async () => {
    const unread = { roleSettings: INITIAL_SLICES.roleSettings };
    const { test, dialog } = await open('extend', [refTo()], undefined, unread);
    await waitFor(() => expect(asked(test, 'readRoleSettings')).toEqual([{}]));
    act(() => setSlice('roleSettings', { ...INITIAL_SLICES.roleSettings, reading: true }));
    expect(dialog.getByText('Reading what the role asks…')).toBeDefined();
    expect(dialog.queryByText(/^Not readable/)).toBeNull();
    act(() => setSlice('roleSettings', settingsRead()));
    expect(dialog.getByText('No longest time.')).toBeDefined();
  });
  it('reads no settings to take something away', async () => {
    const { test } = await open('remove', [refTo()], undefined, {
      roleSettings: INITIAL_SLICES.roleSettings,
    });
    expect(asked(test, 'readRoleSettings')).toEqual([]);
  });
  it('sends no more than the gate lets through', async () => {
    const of = Array.from({ length: 201 }, (_, n) => refTo(3000 + n));
    const { test, dialog } = await open('remove', of);
    fireEvent.click(dialog.getByRole('button', { name: 'Review…' }));
    expect(asked(test, 'prepareAssignments')).toEqual([]);
  });
  it('keeps what was typed until some of it is done, and then forgets it', async () => {
    const { dialog } = await open('remove', [refTo()]);
    fireEvent.change(dialog.getByRole('textbox', { name: /^Justification/ }), {
      target: { value: 'Left us.' },
    });
    fireEvent.click(dialog.getByRole('button', { name: 'Review…' }));
    fireEvent.click(await dialog.findByRole('button', { name: 'Remove' }));
    await screen.findByText('It begins');
    const typed = async () => {
      act(() => startChanging('remove', [refTo()]));
      return (await theDialog()).getByRole<HTMLTextAreaElement>('textbox', { name: /^Justification/ }).value;
    };
    act(() => setSlice('assignmentsRun', { run: runOf([runItemFor(SOFIA, { state: 'refused' })]) }));
    expect(await typed()).toBe('Left us.');
    act(() => setSlice('assignmentsRun', { run: runOf([runItemFor()]) }));
    expect(await typed()).toBe('');
  });
});
