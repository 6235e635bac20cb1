// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { inTestWindow, renderDressed } from '../../../components/test-render.tsx';
import { setServiceNow } from '../../../state/service-clock.ts';
import { setSlice, setWindow } from '../../../state/test-bridge.ts';
import {
  HOUR,
  MINUTE,
  NOW,
  activeIn,
  problemOf,
  roleNamed,
  rolesRead,
  signedIn,
} from '../../../state/test-samples.ts';
import { MyRolesPage } from '../my-roles-page.tsx';

const one = activeIn(roleNamed('Exchange Administrator', 2), { endsAt: NOW + HOUR });
const two = activeIn(roleNamed('Intune Administrator', 3));
const young = activeIn(roleNamed('Security Administrator', 6), { startedAt: NOW - MINUTE });
const given = (id: string) => ({
  id,
  result: { ok: true, value: { intentId: `i-${id}`, outcome: 'ended' } },
});
const refused = (id: string) => ({
  id,
  result: { ok: false, problem: problemOf({ title: 'Graph failed.', advice: 'Nothing was recorded.' }) },
});

function show(active: (typeof one)[]) {
  const test = setWindow(signedIn({ myRoles: rolesRead({ active }) }), NOW);
  renderDressed(<MyRolesPage />);
  return test;
}
async function open(name: string) {
  fireEvent.click(screen.getByRole('button', { name }));
  return within(await screen.findByRole('dialog'));
}
const sent = (test: ReturnType<typeof show>) =>
  test.calls.filter(({ name }) => name === 'deactivateMany').map(({ input }) => input);

inTestWindow();

describe('giving back all that was activated', () => {
  it('is offered from two on, assigned roles left alone', () => {
    show([one, { ...two, kind: 'assigned' }]);
    expect(screen.queryByRole('button', { name: /Deactivate both/ })).toBeNull();
    act(() => setSlice('myRoles', { active: [one, two, young] }));
    expect(screen.getByRole('button', { name: 'Deactivate 3…' })).toBeDefined();
  });
  it('sends once, shows each result, and tries only the refused one again', async () => {
    const test = show([one, two]);
    test.answer('deactivateMany', () => ({
      ok: true,
      value: { results: [given(one.assignmentId), refused(two.assignmentId)] },
    }));
    const dialog = await open('Deactivate both…');
    const send = dialog.getByRole('button', { name: 'Deactivate 2 roles' });
    fireEvent.click(send);
    fireEvent.click(send);
    expect(await dialog.findByText(/Graph failed\. Nothing was recorded\./)).toBeDefined();
    expect(dialog.getByText(/Given back\./)).toBeDefined();
    expect(sent(test)).toEqual([{ assignmentIds: [one.assignmentId, two.assignmentId] }]);
    // Gone from the list by now: its line stays.
    act(() => setSlice('myRoles', { active: [two] }));
    test.answer('deactivateMany', () => ({ ok: true, value: { results: [given(two.assignmentId)] } }));
    fireEvent.click(dialog.getByRole('button', { name: 'Try the 1 refused again' }));
    const done = await dialog.findByRole('button', { name: 'Done' });
    expect(sent(test)[1]).toEqual({ assignmentIds: [two.assignmentId] });
    expect(dialog.getAllByText(/Given back\./)).toHaveLength(2);
    expect(document.activeElement).toBe(done);
  });
  it('leaves out what the service still keeps, until its five minutes are over', async () => {
    const test = show([one, young]);
    const dialog = await open('Deactivate both…');
    expect(dialog.getByText(/Can be deactivated in 4 min 0 s/)).toBeDefined();
    fireEvent.click(dialog.getByRole('button', { name: 'Deactivate 1 role' }));
    expect(sent(test)).toEqual([{ assignmentIds: [one.assignmentId] }]);
    act(() => setServiceNow(NOW + 5 * MINUTE));
    expect(dialog.queryByText(/Can be deactivated in/)).toBeNull();
  });
  it('keeps the dialog and says why where nothing could be sent', async () => {
    const test = show([one, two]);
    test.answer('deactivateMany', () => ({ ok: false, problem: problemOf({ title: 'No store.' }) }));
    const dialog = await open('Deactivate both…');
    fireEvent.click(dialog.getByRole('button', { name: 'Deactivate 2 roles' }));
    expect(await dialog.findByText('No store.')).toBeDefined();
    expect(dialog.getByRole('button', { name: 'Deactivate 2 roles' })).toBeDefined();
  });
});
