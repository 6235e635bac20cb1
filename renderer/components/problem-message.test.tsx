// @vitest-environment jsdom
import { fireEvent, renderHook, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Problem } from '../../shared/contract/problem.ts';
import { PROBLEM_KINDS } from '../../shared/contract/problem.ts';
import type { Slices } from '../../shared/contract/slices.ts';
import { closeAccess, useAccessOpen } from '../state/access-open.ts';
import { useChoosingConnection } from '../state/choosing-connection.ts';
import { closeNetworkCheck, useNetworkCheckOpen } from '../state/network-check-open.ts';
import { setWindow } from '../state/test-bridge.ts';
import { NOW, problemOf, signedIn } from '../state/test-samples.ts';
import { ProblemMessage } from './problem-message.tsx';
import { inTestWindow, renderDressed } from './test-render.tsx';

function show(kind: Problem['kind'], part: Partial<Slices> = {}) {
  const test = setWindow(signedIn(part), NOW);
  renderDressed(<ProblemMessage problem={problemOf({ kind })} />);
  return test;
}
const signedOut: Partial<Slices> = {
  session: { ...signedIn().session, state: 'signed-out', account: null, accounts: [] },
};
const buttons = () => screen.getAllByRole('button').map((one) => one.textContent);

inTestWindow();
afterEach(() => {
  closeAccess();
  closeNetworkCheck();
});

describe('a problem’s message', () => {
  it.each(PROBLEM_KINDS)('has one thing to do at most, beside the copy for support: %s', (kind) => {
    show(kind);
    expect(buttons().length).toBeLessThanOrEqual(2);
    expect(buttons().at(-1)).toBe('Copy for support');
  });
  it.each(['offline', 'untrusted-connection'] as const)('leads to the network’s test: %s', (kind) => {
    show(kind, signedOut);
    const { result } = renderHook(useNetworkCheckOpen);
    fireEvent.click(screen.getByRole('button', { name: 'Check the network' }));
    expect(result.current).toBe(true);
  });
  it.each(['consent-missing', 'role-missing', 'licence-missing'] as const)(
    'leads to what one may do here, but not from there: %s',
    (kind) => {
      show(kind);
      const { result } = renderHook(useAccessOpen);
      fireEvent.click(screen.getByRole('button', { name: 'Who can grant it' }));
      expect(result.current).toBe(true);
      expect(screen.queryByRole('button', { name: 'Who can grant it' })).toBeNull();
    },
  );
  it('opens the administrator’s page where nobody is on screen whose rights could be shown', () => {
    const test = show('consent-missing', signedOut);
    fireEvent.click(screen.getByRole('button', { name: 'Open the consent page' }));
    expect(test.calls).toEqual([{ name: 'openConsentPage', input: { permission: null } }]);
  });
  it('leads to the connections from one that does not work, and disconnects nothing by itself', () => {
    const test = show('not-connected');
    fireEvent.click(screen.getByRole('button', { name: 'Change connection' }));
    expect(renderHook(useChoosingConnection).result.current).toBe(true);
    expect(test.calls).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Change connection' })).toBeNull();
  });
  it('offers no other connection where this machine’s policy allows none', () => {
    const { connections } = signedIn();
    show('not-connected', {
      connections: { ...connections, policy: { ...connections.policy, othersAllowed: false } },
    });
    expect(buttons()).toEqual(['Copy for support']);
  });
});
