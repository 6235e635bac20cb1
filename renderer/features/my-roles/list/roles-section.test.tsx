// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { MyRoles } from '../../../../shared/contract/my-roles.ts';
import { inTestWindow, renderDressed } from '../../../components/test-render.tsx';
import { usePanelStore } from '../../../state/panel-store.ts';
import { setSlice, setWindow } from '../../../state/test-bridge.ts';
import {
  HOUR,
  NOW,
  activeIn,
  covered,
  eligibleFor,
  expiredFor,
  problemOf,
  roleNamed,
  rolesRead,
  signedIn,
} from '../../../state/test-samples.ts';
import { MyRolesPage } from '../my-roles-page.tsx';

const exchange = roleNamed('Exchange Administrator', 2);
const intune = roleNamed('Intune Administrator', 3);
const security = roleNamed('Security Administrator', 6);
const three = [eligibleFor(exchange), eligibleFor(intune), eligibleFor(security)];

function show(part: Partial<MyRoles>) {
  const test = setWindow(signedIn({ myRoles: rolesRead(part) }), NOW);
  renderDressed(<MyRolesPage />);
  return test;
}
const rowOf = (name: string) => screen.getByRole('row', { name: new RegExp(name) });
const order = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => /Exchange|Intune|Security/.exec(row.textContent)?.[0]);
const actionIn = (name: string) => within(rowOf(name)).getByRole('button', { name: /^Activate/ });

inTestWindow();

describe('selecting several', () => {
  it('opens one form for what is ticked, by mouse and by x', () => {
    show({ eligible: three });
    expect(screen.queryByText(/selected/)).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: /^Select Exchange/ }));
    actionIn('Security').focus();
    fireEvent.keyDown(actionIn('Security'), { key: 'x' });
    expect(screen.getByText('2 selected')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Activate 2 roles…' }));
    expect(usePanelStore.getState().open?.eligibilities.map(({ role }) => role.name)).toEqual([
      'Exchange Administrator',
      'Security Administrator',
    ]);
  });
  it('takes nothing that cannot be activated, and drops what no longer can', () => {
    show({ eligible: three, active: [activeIn(exchange)] });
    expect(screen.queryByRole('checkbox', { name: /^Select Exchange/ })).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select all shown' }));
    expect(screen.getByText('2 selected')).toBeDefined();
    act(() => setSlice('myRoles', { active: [activeIn(exchange), activeIn(intune)] }));
    expect(screen.getByText('1 selected')).toBeDefined();
  });
  it('says what the filter hides of it, and can be cleared', () => {
    show({ eligible: three });
    fireEvent.click(screen.getByRole('checkbox', { name: /^Select Exchange/ }));
    fireEvent.change(screen.getByLabelText('Filter roles and scopes'), { target: { value: 'intune' } });
    expect(screen.getByText('1 selected, 1 not shown')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(screen.queryByText(/selected/)).toBeNull();
  });
});

describe('favourites', () => {
  it('are marked by the star and by f, for this role at this scope', () => {
    const test = show({ eligible: three, favourites: [`${security.definitionId}|/`] });
    expect(order()).toEqual(['Security', 'Exchange', 'Intune']);
    fireEvent.click(screen.getByRole('button', { name: /^Favourite: Security/, pressed: true }));
    fireEvent.keyDown(actionIn('Intune'), { key: 'f' });
    expect(test.calls).toEqual([
      { name: 'setFavourite', input: { roleDefinitionId: security.definitionId, scopeId: '/', on: false } },
      { name: 'setFavourite', input: { roleDefinitionId: intune.definitionId, scopeId: '/', on: true } },
    ]);
  });
  it('never move a row under the hand: the order holds while a row has the focus', () => {
    show({ eligible: three });
    act(() => actionIn('Intune').focus());
    act(() => setSlice('myRoles', { favourites: [`${security.definitionId}|/`] }));
    expect(order()).toEqual(['Exchange', 'Intune', 'Security']);
    act(() => screen.getByLabelText('Filter roles and scopes').focus());
    expect(order()).toEqual(['Security', 'Exchange', 'Intune']);
  });
});

describe('what ran out', () => {
  const openExpired = () => fireEvent.click(screen.getByRole('tab', { name: /^Expired/ }));
  it('stands on a list of its own, each with a way to renew it', () => {
    show({
      expired: [
        expiredFor(exchange),
        expiredFor(intune, { expiredId: 'old', endedAt: NOW - 40 * 24 * HOUR }),
      ],
    });
    openExpired();
    expect(within(rowOf('Exchange')).getByRole('button', { name: /^Renew Exchange/ })).toBeDefined();
    expect(within(rowOf('Intune')).queryByRole('button')).toBeNull();
  });
  it('is called none only after a complete reading', () => {
    show({ coverage: covered('partial', problemOf()) });
    openExpired();
    expect(screen.getByText('Which of your roles ran out is not known.')).toBeDefined();
    act(() => setSlice('myRoles', { coverage: covered('complete') }));
    expect(screen.getByText('Nothing of yours ran out in the last 30 days.')).toBeDefined();
  });
});
