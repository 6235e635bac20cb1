// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { INITIAL_SLICES } from '../../../shared/contract/slices.ts';
import { inTestWindow, renderDressed } from '../../components/test-render.tsx';
import { setSlice, setWindow } from '../../state/test-bridge.ts';
import { HOUR, NOW, covered, roleNamed, signedIn, waitingFor } from '../../state/test-samples.ts';
import { ApprovalsPage } from './approvals-page.tsx';

/** One request waits; what is over was read just now. */
function open() {
  const read = { asOf: NOW - 8000, coverage: covered('complete') };
  const approvals = { ...INITIAL_SLICES.approvals, ...read };
  const waiting = [waitingFor(roleNamed('User Administrator', 1), { decideBy: NOW + HOUR })];
  const test = setWindow(
    { ...signedIn(), approvals: { ...approvals, waiting }, past: { ...INITIAL_SLICES.past, ...read } },
    NOW,
  );
  renderDressed(<ApprovalsPage />);
  return test;
}
const tab = (name: RegExp) => screen.getByRole('tab', { name });
const field = () => screen.getByRole('textbox', { name: /^Justification/ });

inTestWindow();

describe('between both lists', () => {
  it('a bar that comes up leaves the focus where it is, whatever was chosen before', () => {
    open();
    fireEvent.keyDown(document.body, { key: 'a' });
    expect(document.activeElement).toBe(field());
    fireEvent.keyDown(field(), { key: 'Escape' });
    fireEvent.click(tab(/Decided/));
    act(() => tab(/Waiting/).focus());
    fireEvent.click(tab(/Waiting/));
    expect(field()).toBeTruthy();
    expect(document.activeElement).toBe(tab(/Waiting/));
    fireEvent.keyDown(document.body, { key: 'a' });
    expect(document.activeElement).toBe(field());
  });

  it('what is over is read again after a while: what ran out meanwhile is among it', () => {
    const { calls } = open();
    act(() => setSlice('past', { ...INITIAL_SLICES.past, asOf: NOW - HOUR, coverage: covered('complete') }));
    expect(calls.map(({ name }) => name)).not.toContain('readPast');
    fireEvent.click(tab(/Decided/));
    expect(calls.map(({ name }) => name)).toContain('readPast');
  });
});
