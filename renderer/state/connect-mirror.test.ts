import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../shared/contract/preferences.ts';
import { SLICE_NAMES } from '../../shared/contract/slices.ts';
import { connectMirror } from './connect-mirror.ts';
import { serviceNow } from './service-clock.ts';
import { useSlicesStore } from './slices-store.ts';
import { testBridge } from './test-bridge.ts';
import { NOW, signedIn } from './test-samples.ts';

const snapshot = (rev: number, theme: 'system' | 'light' | 'dark') => ({
  ok: true,
  value: {
    now: NOW,
    revs: Object.fromEntries(SLICE_NAMES.map((name) => [name, rev])),
    slices: signedIn({ preferences: { ...DEFAULT_PREFERENCES, theme } }),
  },
});
const themePatch = (from: number, theme: string) => ({
  now: NOW,
  change: { slice: 'preferences', from, to: from + 1, set: { theme } },
});
const theme = () => useSlicesStore.getState().mirror.slices.preferences.theme;
const link = () => useSlicesStore.getState().link;

describe('the mirror of main’s state', () => {
  beforeEach(() => useSlicesStore.setState({ link: 'connecting', problem: null }));

  it('starts from a snapshot, takes main’s time, and follows patches', async () => {
    const test = testBridge();
    test.answer('ready', () => snapshot(7, 'light'));
    connectMirror(test.bridge);
    await vi.waitFor(() => expect(link()).toBe('ready'));
    expect(theme()).toBe('light');
    expect(Math.abs(serviceNow() - NOW)).toBeLessThan(2000);
    test.push(themePatch(7, 'dark'));
    expect(theme()).toBe('dark');
    expect(test.calls).toHaveLength(1);
  });

  it('asks for a snapshot again after a gap', async () => {
    const test = testBridge();
    let rev = 7;
    test.answer('ready', () => snapshot(rev, rev === 7 ? 'light' : 'dark'));
    connectMirror(test.bridge);
    await vi.waitFor(() => expect(link()).toBe('ready'));
    rev = 10;
    test.push(themePatch(9, 'system'));
    await vi.waitFor(() => expect(theme()).toBe('dark'));
    expect(test.calls.map(({ name }) => name)).toEqual(['ready', 'ready']);
  });

  it('asks for a snapshot again after a patch it cannot read', async () => {
    const test = testBridge();
    test.answer('ready', () => snapshot(7, 'light'));
    connectMirror(test.bridge);
    await vi.waitFor(() => expect(link()).toBe('ready'));
    test.push({ what: 'is this' });
    expect(test.calls).toHaveLength(2);
  });

  it('holds patches back while a snapshot is on its way', async () => {
    const test = testBridge();
    let arrive: (value: object) => void = () => undefined;
    test.answer('ready', () => new Promise<object>((resolve) => (arrive = resolve)));
    connectMirror(test.bridge);
    test.push(themePatch(6, 'system'));
    test.push(themePatch(7, 'dark'));
    arrive(snapshot(7, 'light'));
    await vi.waitFor(() => expect(link()).toBe('ready'));
    expect(theme()).toBe('dark');
    expect(test.calls).toHaveLength(1);
  });

  it('says so where main cannot be reached', async () => {
    connectMirror(undefined);
    expect(link()).toBe('lost');
    const test = testBridge();
    test.answer('ready', () => ({ ok: true, value: { slices: 'what' } }));
    connectMirror(test.bridge);
    await vi.waitFor(() => expect(useSlicesStore.getState().problem?.kind).toBe('unreadable-answer'));
  });
});
