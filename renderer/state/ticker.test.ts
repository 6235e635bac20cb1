import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setServiceNow } from './service-clock.ts';
import { shownNow, sleepUntilChange } from './ticker.ts';
import { wakeForAge, wakeForAny, wakeForTimeLeft } from './wake-times.ts';

const MINUTE = 60_000;
const START = 1_800_000_000_000;

describe('the shared ticker', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: START });
    setServiceNow(START);
  });
  afterEach(() => vi.useRealTimers());

  it('wakes once a minute for what ends late, once a second in the last five minutes', () => {
    const notify = vi.fn();
    const stop = sleepUntilChange(wakeForTimeLeft(START + 8 * MINUTE), notify);
    vi.advanceTimersByTime(2 * MINUTE + 30_000);
    expect(notify.mock.calls.length).toBeLessThanOrEqual(4);
    vi.advanceTimersByTime(30_000);
    notify.mockClear();
    vi.advanceTimersByTime(10_000);
    expect(notify.mock.calls.length).toBeGreaterThanOrEqual(9);
    stop();
  });
  it('shows the minutes left as they change, never more than there is by over a second', () => {
    const end = START + 8 * MINUTE + 20_000;
    const seen: number[] = [];
    const stop = sleepUntilChange(wakeForTimeLeft(end), () => seen.push(end - shownNow()));
    vi.advanceTimersByTime(3 * MINUTE);
    for (const left of seen)
      expect(left % MINUTE === 0 || left % MINUTE > MINUTE - 2000 || left <= 5 * MINUTE).toBe(true);
    expect(seen.length).toBeGreaterThanOrEqual(3);
    stop();
  });
  it('wakes everybody when main’s clock is moved', () => {
    const notify = vi.fn();
    const stop = sleepUntilChange(wakeForTimeLeft(START + 600 * MINUTE), notify);
    setServiceNow(START + 300 * MINUTE);
    expect(notify).toHaveBeenCalledTimes(1);
    expect(shownNow()).toBe(START + 300 * MINUTE);
    stop();
  });
  it('lets go of its timer once nobody sleeps', () => {
    sleepUntilChange(wakeForTimeLeft(START + MINUTE), vi.fn())();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('when to wake', () => {
  it('does not wake for what has no end or has ended', () => {
    expect(wakeForTimeLeft(null)(START)).toBe(Infinity);
    expect(wakeForTimeLeft(START)(START)).toBe(Infinity);
  });
  it('follows an age by seconds, then by minutes', () => {
    expect(wakeForAge(START)(START + 14_000)).toBe(1000);
    expect(wakeForAge(START)(START + 61_000)).toBe(59_000);
    expect(wakeForAge(null)(START)).toBe(Infinity);
  });
  it('takes the earliest of several', () => {
    expect(wakeForAny([() => 5, () => 3])(START)).toBe(3);
  });
});
