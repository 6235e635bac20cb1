// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { AssignmentRunItem } from '../../../../shared/contract/assignments/plan.ts';
import { problemOf } from '../../../state/test-samples.ts';
import { setSlice } from '../../../state/test-bridge.ts';
import { useAnnouncements } from '../../../state/announcements.ts';
import {
  asked,
  inChangeWindow,
  personNamed,
  runItemFor,
  runOf,
  showChanges,
  SOFIA,
  theDialog,
} from '../test-changes.tsx';

inChangeWindow();

const INES = personNamed('Ines Falk', 961);
const nothing = (): void => undefined;
const line = () => within(screen.getByRole('region', { name: 'Changing assignments' }));

/** The eligibility was made; the active assignment could not be removed. */
const partly: AssignmentRunItem = runItemFor(SOFIA, {
  state: 'partly',
  steps: [
    {
      side: 'eligible',
      action: 'assign',
      startsAt: null,
      endsAt: null,
      state: 'done',
      status: 'Provisioned',
      requestId: 'request-1',
      problem: null,
    },
    {
      side: 'active',
      action: 'remove',
      startsAt: null,
      endsAt: null,
      state: 'refused',
      status: null,
      requestId: null,
      problem: problemOf({ title: 'The service keeps it for 5 minutes.' }),
    },
  ],
});

describe('a run', () => {
  it('says how far it is, and can be stopped', () => {
    const test = showChanges(nothing, {
      assignmentsRun: {
        run: runOf([runItemFor(), runItemFor(INES, { state: 'working' })], { state: 'running' }),
      },
    });
    expect(line().getByText(/1 of 2 done\./)).toBeDefined();
    expect(line().getByRole('progressbar').getAttribute('aria-valuenow')).toBe('1');
    fireEvent.click(line().getByRole('button', { name: 'Stop' }));
    expect(asked(test, 'stopAssignmentsRun')).toEqual([{}]);
  });
  it('says of a conversion done in part exactly what is in force', async () => {
    showChanges(nothing, { assignmentsRun: { run: runOf([partly], { why: 'convert' }) } });
    fireEvent.click(line().getByRole('button', { name: 'Show' }));
    const dialog = await theDialog();
    const items = within(dialog.getByRole('list', { name: 'In force now' })).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      'Eligible for Exchange Administrator, whole tenant since now, with no end.',
      'Still active in Exchange Administrator, whole tenant, as before. The service keeps it for 5 minutes.',
    ]);
  });
  it('of several tells what became of each, and goes on with what is left', async () => {
    const run = runOf([runItemFor(), partly, runItemFor(INES, { state: 'changed-meanwhile', steps: [] })]);
    const test = showChanges(nothing, { assignmentsRun: { run } });
    expect(
      line().getByText(/1 done, 1 done in part, 1 not touched, changed by somebody else\./),
    ).toBeDefined();
    fireEvent.click(line().getByRole('button', { name: 'Show' }));
    const dialog = await theDialog();
    const rows = () =>
      within(dialog.getByRole('list', { name: 'What became of each' })).getAllByRole('listitem');
    expect(rows().map((row) => row.dataset['state'])).toEqual(['done', 'partly', 'changed-meanwhile']);
    fireEvent.click(dialog.getByRole('button', { name: 'Not done only (2)' }));
    expect(rows()).toHaveLength(2);
    fireEvent.click(dialog.getByRole('button', { name: 'Try the rest again' }));
    expect(asked(test, 'resumeAssignmentsRun')).toEqual([{}]);
  });
  it('that was interrupted says what is left, and can be left', () => {
    const items = [
      runItemFor(),
      runItemFor(INES, { state: 'working' }),
      runItemFor(SOFIA, { state: 'waiting' }),
    ];
    const test = showChanges(nothing, { assignmentsRun: { run: runOf(items, { state: 'interrupted' }) } });
    expect(
      line().getByText(/1 is done\. 2 are left; 1 of them was on the way and is read again first\./),
    ).toBeDefined();
    fireEvent.click(line().getByRole('button', { name: 'Leave it' }));
    expect(asked(test, 'dismissAssignmentsRun')).toEqual([{}]);
    expect(document.activeElement?.textContent).toBe('Assignments');
  });
  it('is said aloud once it is over', () => {
    showChanges(nothing, {
      assignmentsRun: { run: runOf([runItemFor(SOFIA, { state: 'working' })], { state: 'running' }) },
    });
    act(() => setSlice('assignmentsRun', { run: runOf([runItemFor()]) }));
    expect(useAnnouncements.getState().polite).toContain('Exchange Administrator, whole tenant: done');
  });
});
