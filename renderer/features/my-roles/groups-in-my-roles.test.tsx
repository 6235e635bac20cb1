// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { MyRoles } from '../../../shared/contract/my-roles.ts';
import { renderDressed, inTestWindow } from '../../components/test-render.tsx';
import { usePanelStore } from '../../state/panel-store.ts';
import { setWindow } from '../../state/test-bridge.ts';
import {
  HOUR,
  MEMBER,
  MINUTE,
  NOW,
  OWNER,
  activeIn,
  covered,
  eligibleFor,
  eligibleInGroup,
  groupNamed,
  leading,
  ledTo,
  problemOf,
  requestFor,
  roleNamed,
  rolesRead,
  signedIn,
} from '../../state/test-samples.ts';
import { MyRolesPage } from './my-roles-page.tsx';

const intune = roleNamed('Intune Administrator', 3);
const exchange = roleNamed('Exchange Administrator', 2);
const recipients = roleNamed('Exchange Recipient Administrator', 5);
const onCall = groupNamed('On call', 8, { privilege: 'privileged' });
const throughGroup = { id: onCall.definitionId, name: onCall.name };
const both = [eligibleFor(intune), eligibleInGroup(onCall, { leadsTo: leading([ledTo(exchange)]) })];
const inGroup = (part = {}) => activeIn(onCall, { scope: MEMBER, ...part });

function show(part: Partial<MyRoles>) {
  const test = setWindow(signedIn({ myRoles: rolesRead(part) }), NOW);
  renderDressed(<MyRolesPage />);
  return test;
}
const rowOf = (name: string) => within(screen.getByRole('row', { name: new RegExp(name) }));
const names = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => /Intune|On call/.exec(row.textContent)?.[0]);
const plane = (name: string) => screen.getByRole('radio', { name });

inTestWindow();

describe('groups in My roles', () => {
  it('stand in the same list, as what one is in them, with where they lead and how privileged that is', () => {
    show({ eligible: both });
    const row = rowOf('On call');
    expect(row.getAllByText('As member').length).toBeGreaterThan(0);
    expect(row.getByRole('img', { name: 'Leads to a privileged role' })).toBeDefined();
    expect(row.getAllByText(/Leads to Exchange Administrator: then activate that too/).length).toBe(2);
    fireEvent.click(row.getByRole('button', { name: 'Activate On call, As member' }));
    expect(usePanelStore.getState().open?.eligibilities.map(({ scope }) => scope)).toEqual([MEMBER]);
  });
  it('tell a member’s row from an owner’s', () => {
    show({ eligible: [eligibleInGroup(onCall), eligibleInGroup(onCall, { eligibilityId: 'own' }, 'owner')] });
    expect(screen.getByRole('button', { name: 'Activate On call, As owner' })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Activate On call, As member' })).toBeDefined();
  });
  it('are asked for together with roles', () => {
    show({ eligible: both });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select all shown' }));
    fireEvent.click(screen.getByRole('button', { name: 'Activate 1 role and 1 group…' }));
    expect(usePanelStore.getState().open?.eligibilities).toHaveLength(2);
  });
  it('say why it is not known where they lead, to whoever reaches the line', () => {
    const reason = problemOf({ title: 'Not given.', advice: 'It needs X.Read.All.' });
    show({ eligible: [eligibleInGroup(onCall, { leadsTo: leading([], { state: 'refused', reason }) })] });
    const line = rowOf('On call').getByRole('note');
    expect(line.textContent).toBe('Which roles it leads to is not known');
    fireEvent.focus(line);
    expect(document.getElementById(line.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      'It needs X.Read.All.',
    );
  });
});

describe('the plane the lists are narrowed to', () => {
  it('is chosen by the keyboard, and counts only its own', () => {
    show({ eligible: both });
    expect(names()).toHaveLength(2);
    fireEvent.click(plane('Groups'));
    expect(names()).toEqual(['On call']);
    expect(screen.getByRole('tab', { name: /Eligible/ }).textContent).toContain('1');
    fireEvent.click(plane('Entra roles'));
    expect(names()).toEqual(['Intune']);
    fireEvent.click(plane('All'));
    expect(names()).toHaveLength(2);
  });
  it('is not offered where there is nothing to choose between', () => {
    show({ eligible: [eligibleFor(intune)] });
    expect(screen.queryByRole('radio')).toBeNull();
  });
  it('leaves a complete plane its own count while the other was not read', () => {
    show({ eligible: [eligibleFor(intune)], coverage: covered('refused', problemOf(), ['groups']) });
    const tab = () => screen.getByRole('tab', { name: /Eligible/ }).textContent;
    expect(tab()).toContain('1+');
    fireEvent.click(plane('Entra roles'));
    expect(tab()).not.toContain('+');
    fireEvent.click(plane('Groups'));
    expect(screen.getByText('Which groups you are eligible for is not known.')).toBeDefined();
  });
  it('is let go of with the filter', () => {
    show({ eligible: both });
    fireEvent.click(plane('Groups'));
    fireEvent.change(screen.getByLabelText('Filter roles and scopes'), { target: { value: 'intune' } });
    expect(screen.getByText('No group matches ‘intune’.')).toBeDefined();
    const [clear] = screen.getAllByRole('button', { name: 'Clear filter' }).slice(-1);
    if (!clear) throw new Error('no button');
    fireEvent.click(clear);
    expect(names()).toHaveLength(2);
  });
});

describe('a plane that was not read', () => {
  it('is named, with its reason and a way to try again, and never called none', () => {
    const reason = problemOf({ title: 'Microsoft Graph answered 403.', kind: 'role-missing' });
    const test = show({ coverage: covered('refused', reason, ['groups']) });
    expect(
      screen.getByText('Group eligibilities could not be read. Microsoft Graph answered 403.'),
    ).toBeDefined();
    expect(screen.getByRole('button', { name: 'Who can grant it' })).toBeDefined();
    expect(screen.queryByText(/You are not eligible for any role in/)).toBeNull();
    expect(
      screen.getByText(
        'You are not eligible for any Entra role. Which groups you are eligible for is not known.',
      ),
    ).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(test.calls).toEqual([{ name: 'readMyRoles', input: {} }]);
  });
  it('does not make the other one old: each is acted on by its own age', () => {
    const coverage = covered('complete').map((one) =>
      one.plane === 'groups' ? { ...one, asOf: NOW - 22 * MINUTE } : one,
    );
    show({ eligible: both, coverage, active: [activeIn(exchange), inGroup({ scope: OWNER })] });
    const told = (name: string) => {
      const button = rowOf(name).getByRole('button', { name: /^Activate/ });
      fireEvent.focus(button);
      return document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent;
    };
    expect(told('Intune')).toBe('');
    expect(told('On call')).toBe('Read 22\u00a0min ago. Reading again before you act.');
    // The card of the group counts by this device, the role's does not.
    expect(screen.getAllByText('Counted by this device')).toHaveLength(1);
    expect(screen.getByText(/as of 14:14/)).toBeDefined();
  });
});

describe('what is held through a group', () => {
  it('says so, and what is given back is the group', async () => {
    const brought = activeIn(recipients, {
      kind: 'assigned',
      membership: 'group',
      throughGroup,
      endsAt: null,
    });
    const test = show({ active: [inGroup(), brought] });
    expect(screen.getByText('Through On call')).toBeDefined();
    fireEvent.click(
      screen.getByRole('button', {
        name: 'Deactivate On call, through which you have Exchange Recipient Administrator',
      }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/With it goes what you have through it:/).textContent).toContain(
      'Exchange Recipient Administrator',
    );
    fireEvent.click(dialog.getByRole('button', { name: 'Deactivate' }));
    expect(test.calls).toEqual([{ name: 'deactivate', input: { assignmentId: 'assignment-On call' } }]);
  });
  it('is given back by itself where it was activated', () => {
    show({ active: [activeIn(exchange, { membership: 'group', throughGroup })] });
    expect(screen.getByText(/Through On call/)).toBeDefined();
    expect(screen.getAllByRole('button', { name: /^Deactivate Exchange/ }).length).toBeGreaterThan(0);
  });
  it('goes on from the card of the group, with the same words and no longer than it', () => {
    const asked = { justification: 'Mail is stuck.', ticket: { number: 'INC1', system: '' } };
    show({
      active: [inGroup({ endsAt: NOW + HOUR + 30_000, asked })],
      eligible: [...both, eligibleFor(exchange, { membership: 'group', throughGroup })],
    });
    fireEvent.click(screen.getByRole('button', { name: 'Next: activate Exchange Administrator' }));
    const { open } = usePanelStore.getState();
    expect(open?.eligibilities.map(({ role }) => role.name)).toEqual(['Exchange Administrator']);
    expect(open?.prefill).toEqual({
      justification: 'Mail is stuck.',
      ticketNumber: 'INC1',
      ticketSystem: '',
      duration: '1\u00a0h',
    });
  });
  it('has nothing next for an owner', () => {
    show({
      active: [inGroup({ scope: OWNER })],
      eligible: [eligibleFor(exchange, { membership: 'group', throughGroup })],
    });
    expect(screen.queryByRole('button', { name: /^Next/ })).toBeNull();
  });
});

describe('a request for a group', () => {
  it('waits like any other, and names nobody as a default', () => {
    show({ requests: [requestFor(onCall, { scope: MEMBER, approvers: [] })] });
    expect(screen.getByRole('button', { name: 'nobody is named to decide' })).toBeDefined();
    expect(screen.getByText(/As member/)).toBeDefined();
  });
});
