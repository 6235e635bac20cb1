// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { inTestWindow } from '../components/test-render.tsx';
import { closeAccess, openAccess } from '../state/access-open.ts';
import { chooseConnection, leaveConnections } from '../state/choosing-connection.ts';
import { setSlice, setWindow } from '../state/test-bridge.ts';
import { LEILA, NOW, signedIn } from '../state/test-samples.ts';
import { App } from './app.tsx';

const TITLE = 'What you may do here';
const screenNow = () => screen.getByRole('heading', { level: 1 }).textContent;
const start = () => {
  setWindow(signedIn(), NOW);
  render(<App />);
};

inTestWindow();
afterEach(closeAccess);

describe('a look at the connections', () => {
  it('comes back from the connections to the screen that was left, and begins anew for anybody else', () => {
    start();
    fireEvent.keyDown(window, { key: '2', ctrlKey: true });
    expect(screenNow()).toBe('Approvals');
    act(chooseConnection);
    act(leaveConnections);
    expect(screenNow()).toBe('Approvals');
    const { account } = signedIn().session;
    act(chooseConnection);
    act(() => setSlice('session', { account: account && { ...account, objectId: LEILA.objectId } }));
    act(leaveConnections);
    expect(screenNow()).toBe('My roles');
    fireEvent.keyDown(window, { key: '2', ctrlKey: true });
    act(() => setSlice('session', { state: 'signed-out', account: null }));
    act(() => setSlice('session', { state: 'signed-in', account }));
    expect(screenNow()).toBe('My roles');
  });
  it('finds what one may do here still open', () => {
    start();
    act(openAccess);
    act(chooseConnection);
    expect(screenNow()).not.toBe(TITLE);
    act(leaveConnections);
    expect(screenNow()).toBe(TITLE);
  });
});
