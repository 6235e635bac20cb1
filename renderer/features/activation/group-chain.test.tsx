// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderDressed, inTestWindow } from '../../components/test-render.tsx';
import type { MyRoles } from '../../../shared/contract/my-roles.ts';
import { openActivation, usePanelStore } from '../../state/panel-store.ts';
import { setServiceNow } from '../../state/service-clock.ts';
import { setSlice, setWindow } from '../../state/test-bridge.ts';
import {
  HOUR,
  MEMBER,
  NOW,
  activeIn,
  asking,
  eligibleFor,
  eligibleInGroup,
  groupNamed,
  leading,
  ledTo,
  problemOf,
  roleNamed,
  rolesRead,
  signedIn,
} from '../../state/test-samples.ts';
import { ActivationPanel } from './activation-panel.tsx';

const onCall = groupNamed('On call', 8);
const exchange = roleNamed('Exchange Administrator', 2);
const recipients = roleNamed('Exchange Recipient Administrator', 5);
const throughGroup = { id: onCall.definitionId, name: onCall.name };
const approving = asking({ approval: true, approvers: [{ kind: 'user', id: 'u', name: 'Leila Haddani' }] });
const group = eligibleInGroup(onCall, {
  leadsTo: leading([ledTo(exchange, { asks: approving }), ledTo(recipients, { kind: 'active' })]),
});
const unread = eligibleInGroup(onCall, {
  leadsTo: leading([], {
    state: 'refused',
    reason: problemOf({ title: 'Not given.', advice: 'It needs X.Read.All.' }),
  }),
});
const inEffect = activeIn(onCall, { scope: MEMBER, startedAt: NOW, endsAt: NOW + HOUR + 30_000 });
const brought = activeIn(recipients, { kind: 'assigned', membership: 'group', throughGroup });
const next = eligibleFor(exchange, { membership: 'group', throughGroup, asks: asking({ maximum: 'PT8H' }) });

function open(one = group) {
  const test = setWindow(signedIn({ myRoles: rolesRead({ eligible: [one] }) }), NOW);
  renderDressed(<ActivationPanel />);
  act(() => openActivation(one));
  return test;
}
const field = (label: string) =>
  screen.getByLabelText<HTMLInputElement>(label, {
    exact: false,
    selector: 'input[type="text"], input:not([type]), textarea',
  });
const type = (label: string, value: string) => fireEvent.change(field(label), { target: { value } });

/** Sends the group's activation, and lets the service list it. */
async function putInEffect(one = group, part: Partial<MyRoles> = {}) {
  const test = open(one);
  test.answer('activate', () => ({ ok: true, value: { intentId: 'i', outcome: 'in-effect' } }));
  type('Duration', '2h');
  type('Justification', 'Mail is stuck.');
  fireEvent.click(screen.getByRole('button', { name: 'Activate' }));
  await screen.findByText('Granted', { selector: 'h3' });
  act(() => setSlice('myRoles', { active: [inEffect], ...part }));
  return test;
}
const lines = () => within(screen.getByRole('region', { name: 'Next' }));

inTestWindow();

describe('before a group is asked for', () => {
  it('is said what comes with it and what a second activation takes', () => {
    open(eligibleInGroup(onCall, { leadsTo: group.leadsTo, asks: approving }));
    expect(screen.getByText('Two activations, two approvals ahead')).toBeDefined();
    expect(screen.getByText('With it: Exchange Recipient Administrator')).toBeDefined();
    expect(screen.getByText('Second activation: Exchange Administrator')).toBeDefined();
    expect(screen.getByText(/^Most this group allows is 4/)).toBeDefined();
  });
  it('is said that where it leads could not be read', () => {
    open(unread);
    expect(screen.getByText('Which roles this group leads to could not be read')).toBeDefined();
    expect(screen.queryByText(/leads to no/i)).toBeNull();
  });
});

describe('once a group is in effect', () => {
  it('waits for what it leads to, reading again, then offers it', async () => {
    const test = await putInEffect();
    expect(lines().getAllByText(/Waiting for the service to list it/)).toHaveLength(2);
    act(() => setSlice('myRoles', { eligible: [group, next], active: [inEffect, brought] }));
    expect(lines().getByText('In effect, with the group.')).toBeDefined();
    fireEvent.click(lines().getByRole('button', { name: 'Next: activate Exchange Administrator' }));
    expect(usePanelStore.getState().open?.eligibilities).toEqual([next]);
    expect(field('Justification').value).toBe('Mail is stuck.');
    // Two hours were asked for; the membership is there for one.
    expect(field('Duration').value).toBe('1\u00a0h');
    expect(test.calls.map(({ name }) => name)).toEqual(['activate']);
  });
  it('reads ever more seldom, and then says that it is not there yet', async () => {
    const test = await putInEffect();
    const reads = () => test.calls.filter(({ name }) => name === 'readMyRoles').length;
    for (const seconds of [11, 31, 61, 121, 241, 900]) {
      // Each reading is answered before the next is due.
      await act(async () => {
        setServiceNow(NOW + seconds * 1000);
        await Promise.resolve();
      });
    }
    expect(reads()).toBe(5);
    expect(lines().getAllByText(/Not in the list yet/)).toHaveLength(2);
    fireEvent.click(lines().getByRole('button', { name: 'Read again' }));
    expect(reads()).toBe(6);
  });
  it('shows what the service lists through it where the chain could not be read', async () => {
    await putInEffect(unread);
    expect(lines().getByText(/could not be read: Not given/).textContent).toContain(
      'once the service lists it',
    );
    act(() => setSlice('myRoles', { eligible: [unread, next] }));
    expect(lines().getByRole('button', { name: 'Next: activate Exchange Administrator' })).toBeDefined();
  });
  it('has no next where it was read that it leads to none', async () => {
    await putInEffect(eligibleInGroup(onCall));
    expect(screen.queryByRole('region', { name: 'Next' })).toBeNull();
  });
});

describe('a role through a group', () => {
  it('is said to end with the membership', () => {
    setWindow(signedIn({ myRoles: rolesRead({ eligible: [next], active: [inEffect] }) }), NOW);
    renderDressed(<ActivationPanel />);
    act(() => openActivation(next));
    type('Duration', '4h');
    expect(screen.getByText(/your membership ends 15:36/)).toBeDefined();
    expect(screen.getByText('Through On call')).toBeDefined();
  });
});
