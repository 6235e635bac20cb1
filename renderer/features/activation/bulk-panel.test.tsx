// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { IntentName } from '../../../shared/contract/intent-names.ts';
import { inTestWindow, renderDressed } from '../../components/test-render.tsx';
import { useAnnouncements } from '../../state/announcements.ts';
import { closeActivation, openActivation, openActivations, usePanelStore } from '../../state/panel-store.ts';
import { setSlice, setWindow } from '../../state/test-bridge.ts';
import {
  NOW,
  activeIn,
  asking,
  eligibleFor,
  problemOf,
  roleNamed,
  rolesRead,
  signedIn,
} from '../../state/test-samples.ts';
import { useWindowProblem } from '../../state/window-problem.ts';
import { ActivationPanel } from './activation-panel.tsx';

const conditional = eligibleFor(roleNamed('Conditional Access Administrator', 1), {
  asks: asking({ approval: true, ticket: true }),
});
const intune = eligibleFor(roleNamed('Intune Administrator', 2), { asks: asking({ maximum: 'PT8H' }) });
const application = eligibleFor(roleNamed('Application Administrator', 3), {
  asks: asking({ maximum: 'PT1H45M' }),
});
const ALL = [conditional, intune, application];
const REASON = 'Move the Oslo kiosks to the new compliance policy';

function open(eligible = ALL) {
  const test = setWindow(signedIn({ myRoles: rolesRead({ eligible }) }), NOW);
  renderDressed(<ActivationPanel />);
  act(() => openActivations(eligible));
  return test;
}
const field = (label: RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name: label });
const type = (label: RegExp, value: string) => fireEvent.change(field(label), { target: { value } });
const button = (name: RegExp) => screen.getByRole('button', { name });
const asked = (test: ReturnType<typeof open>, name: IntentName) =>
  test.calls.filter((call) => call.name === name).map(({ input }) => input as { items: object[] });
function fillIn() {
  type(/^Duration for all/, '3h');
  type(/^Justification/, REASON);
  type(/^Ticket number/, 'CHG1');
}
const took = { ok: true, value: { intentId: 'i', outcome: 'waiting-for-approval' } };
const refused = { ok: false, problem: problemOf({ title: 'Not so.', requestId: 'r-1' }) };
const answerEach = (...results: object[]) => ({
  ok: true,
  value: { results: ALL.map(({ eligibilityId: id }, index) => ({ id, result: results[index] ?? took })) },
});

inTestWindow();

describe('several at once', () => {
  it('are asked for with one form, each up to its own maximum, once', async () => {
    const test = open();
    test.answer('activateMany', () => answerEach());
    fillIn();
    expect(screen.getByText('its maximum')).toBeDefined();
    expect(screen.getByText('capped')).toBeDefined();
    expect(screen.getByText(/^Asked for by 1 of 3: Conditional Access\.$/)).toBeDefined();
    fireEvent.click(button(/^Request 3 activations/));
    fireEvent.keyDown(field(/^Justification/), { key: 'Enter', ctrlKey: true });
    await screen.findByText('3 waiting for a person.');
    expect(asked(test, 'activateMany')).toEqual([
      {
        items: [
          { eligibilityId: conditional.eligibilityId, duration: 'PT3H' },
          { eligibilityId: intune.eligibilityId, duration: 'PT3H' },
          { eligibilityId: application.eligibilityId, duration: 'PT1H45M' },
        ],
        justification: REASON,
        ticket: { number: 'CHG1', system: '' },
        startsAt: null,
      },
    ]);
    expect(usePanelStore.getState().drafts).toEqual({});
  });
  it('are dry-run on request, and nothing is sent by it', async () => {
    const test = open();
    test.answer('checkActivations', () => ({
      ok: true,
      value: {
        checks: ALL.map(({ eligibilityId }, index) => ({
          eligibilityId,
          answer: (['accepted', 'challenged', 'refused'] as const)[index],
          problem: index === 2 ? problemOf({ title: 'MfaRule.' }) : null,
        })),
      },
    }));
    fillIn();
    fireEvent.click(button(/^Dry run/));
    expect(await screen.findByText('accepted')).toBeDefined();
    expect(screen.getByText('needs sign-in')).toBeDefined();
    expect(screen.getByText('MfaRule. Say more.')).toBeDefined();
    expect(screen.getByText(/the service would accept 2 of 3, 1 of them after a sign-in/)).toBeDefined();
    expect(asked(test, 'activateMany')).toEqual([]);
    type(/^Duration for all/, '1h');
    expect(screen.queryByText('accepted')).toBeNull();
    expect(screen.getByText(/The form changed since then/)).toBeDefined();
  });
  it('are checked by the rules before anything is asked', async () => {
    const test = open();
    type(/^Duration for all/, 'soon');
    fireEvent.click(button(/^Request 3/));
    expect(await screen.findByText(/This is not a duration/)).toBeDefined();
    expect(screen.getByText(/Conditional Access Administrator: This role asks for a ticket/)).toBeDefined();
    fireEvent.click(button(/^Dry run/));
    expect(asked(test, 'activateMany')).toEqual([]);
    expect(asked(test, 'checkActivations')).toEqual([]);
  });
  it('leave out what cannot be asked for, and say why', async () => {
    const test = open();
    test.answer('activateMany', () => answerEach());
    fillIn();
    act(() => setSlice('myRoles', { active: [activeIn(intune.role)] }));
    expect(screen.getByText('left out')).toBeDefined();
    expect(screen.getByText(/active already/)).toBeDefined();
    fireEvent.click(button(/^Request 2 activations/));
    await vi.waitFor(() => expect(asked(test, 'activateMany')).toHaveLength(1));
    expect(asked(test, 'activateMany')[0]?.items).toHaveLength(2);
  });
  it('keep what was typed where nothing could be sent at all', async () => {
    const test = open();
    test.answer('activateMany', () => ({
      ok: false,
      problem: problemOf({ title: 'The journal is locked.' }),
    }));
    fillIn();
    fireEvent.click(button(/^Request 3/));
    expect(await screen.findByText('The journal is locked.')).toBeDefined();
    expect(field(/^Justification/).value).toBe(REASON);
  });
});

describe('the refused of several', () => {
  async function sendWithOneRefused() {
    const test = open();
    test.answer('activateMany', () => answerEach(took, refused, took));
    fillIn();
    fireEvent.click(button(/^Request 3/));
    await screen.findByText('2 waiting for a person, 1 refused.');
    return test;
  }
  it('stay chosen with their reason, and are sent again alone', async () => {
    const test = await sendWithOneRefused();
    expect(screen.getByText('Not so. Say more.')).toBeDefined();
    expect(screen.getByText(/r-1/)).toBeDefined();
    const tick = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Send Intune Administrator again' });
    expect(tick.checked).toBe(true);
    test.answer('activateMany', () => ({
      ok: true,
      value: { results: [{ id: intune.eligibilityId, result: took }] },
    }));
    fireEvent.click(button(/^Try the 1 refused again/));
    fireEvent.click(button(/^Try the 1 refused again|^Sending/));
    await screen.findByText('3 waiting for a person.');
    expect(asked(test, 'activateMany')).toHaveLength(2);
    expect(asked(test, 'activateMany')[1]).toMatchObject({
      items: [{ eligibilityId: intune.eligibilityId, duration: 'PT3H' }],
      justification: REASON,
    });
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
  it('are not sent again where they are unticked', async () => {
    await sendWithOneRefused();
    fireEvent.click(screen.getByRole('checkbox'));
    expect(screen.queryByRole('button', { name: /^Try the/ })).toBeNull();
  });
  it('can be changed first, with nothing of what was typed lost', async () => {
    const test = await sendWithOneRefused();
    fireEvent.click(button(/^Change first/));
    expect(screen.getByRole('heading', { name: '1 role' })).toBeDefined();
    expect(field(/^Justification/).value).toBe(REASON);
    test.answer('activateMany', () => ({
      ok: true,
      value: { results: [{ id: intune.eligibilityId, result: took }] },
    }));
    type(/^Justification/, `${REASON}, ring 2`);
    fireEvent.click(button(/^Activate 1 role/));
    await screen.findByText('3 waiting for a person.');
    expect(asked(test, 'activateMany')[1]).toMatchObject({
      items: [{ eligibilityId: intune.eligibilityId }],
      justification: `${REASON}, ring 2`,
    });
  });
  it('keep the draft when the panel is closed', async () => {
    await sendWithOneRefused();
    act(() => closeActivation());
    act(() => openActivations([intune, application]));
    expect(field(/^Justification/).value).toBe(REASON);
  });
  it('never are those whose outcome is not known', async () => {
    const test = open();
    const unknown = { ok: true, value: { intentId: 'u', outcome: 'unknown' } };
    const said: string[] = [];
    const stop = useAnnouncements.subscribe(({ polite }) => said.push(polite));
    test.answer('activateMany', () => answerEach(took, unknown, took));
    fillIn();
    fireEvent.click(button(/^Request 3/));
    await screen.findByText('2 waiting for a person, 1 outcome unknown.');
    expect(said).toContain('2 waiting for a person, 1 outcome unknown.');
    stop();
    expect(screen.queryByRole('button', { name: /^Try the/ })).toBeNull();
    // Found not to be there, it is sent again alone, with the words it had.
    act(() => closeActivation());
    act(() => openActivation(intune));
    expect(field(/^Justification/).value).toBe(REASON);
    expect(field(/^Duration/).value).toBe('3\u00a0h');
  });
  it('are told above the page where the panel was closed meanwhile', async () => {
    const test = open();
    let answer: (value: object) => void = () => undefined;
    test.answer('activateMany', () => new Promise((resolve) => (answer = resolve)));
    fillIn();
    fireEvent.click(button(/^Request 3/));
    act(() => closeActivation());
    answer(answerEach(took, refused, took));
    await vi.waitFor(() =>
      expect(useWindowProblem.getState().problem?.title).toBe('Intune Administrator: Not so.'),
    );
  });
});
