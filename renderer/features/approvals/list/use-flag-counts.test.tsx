// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { INITIAL_SLICES } from '../../../../shared/contract/slices.ts';
import { inTestWindow } from '../../../components/test-render.tsx';
import { setSlice, setWindow } from '../../../state/test-bridge.ts';
import { NOW, roleNamed, signedIn, waitingFor } from '../../../state/test-samples.ts';
import { useFlagCounts } from './use-flag-counts.ts';

const role = roleNamed('Intune Administrator', 3);
const ofMany = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    waitingFor(role, {
      requestId: `w${n}`,
      justification: n % 10 === 0 ? 'x' : 'Reset the kiosks in Malmö.',
    }),
  );
const read = (count: number) =>
  setWindow(signedIn({ approvals: { ...INITIAL_SLICES.approvals, waiting: ofMany(count) } }), NOW);
const flagged = () => renderHook(() => useFlagCounts().flagged).result;

inTestWindow();
beforeEach(() => vi.useFakeTimers({ now: NOW }));
afterEach(() => vi.useRealTimers());

describe('how many have a flag', () => {
  it('is known at once of a few', () => {
    read(40);
    expect(flagged().current).toBe(4);
  });
  it('of thousands is not claimed before all were looked at, a few at a time', () => {
    read(1000);
    const result = flagged();
    expect(result.current).toBeNull();
    act(() => void vi.advanceTimersToNextTimer());
    expect(result.current).toBeNull();
    act(() => void vi.runAllTimers());
    expect(result.current).toBe(100);
  });
  it('is counted anew where the list changed, with nothing of the older count', () => {
    read(1000);
    const result = flagged();
    act(() => void vi.runAllTimers());
    act(() => setSlice('approvals', { waiting: ofMany(500) }));
    expect(result.current).toBeNull();
    act(() => void vi.runAllTimers());
    expect(result.current).toBe(50);
  });
  it('leaves one’s own out', () => {
    const own = ofMany(1).map((one) => ({ ...one, own: true }));
    setWindow(signedIn({ approvals: { ...INITIAL_SLICES.approvals, waiting: own } }), NOW);
    expect(flagged().current).toBe(0);
  });
});
