import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { movableClock } from './movable-clock.ts';

beforeEach(() => vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => vi.useRealTimers());

describe('a clock that tests move', () => {
  it('lets time pass: each timer runs at its own moment, those set meanwhile too, and nobody hears of a jump', () => {
    const clock = movableClock(0);
    const jumped = vi.fn();
    clock.onJump(jumped);
    const start = clock.now();
    const ran: number[] = [];
    const again = (): void => {
      ran.push(clock.now() - start);
      clock.after(60_000, again);
    };
    clock.after(60_000, again);
    clock.after(90_000, () => ran.push(clock.now() - start));
    clock.pass(200_000);
    expect(ran).toEqual([60_000, 90_000, 120_000, 180_000]);
    expect(clock.now() - start).toBe(200_000);
    expect(clock.nextDue()).toBe(40_000);
    expect(jumped).not.toHaveBeenCalled();
  });
  it('shows whole milliseconds whatever timers are set for', () => {
    const clock = movableClock(0);
    const seen: number[] = [];
    clock.after(60_000.4, () => seen.push(clock.now()));
    clock.pass(70_000);
    expect(seen).toEqual([1_060_001]);
  });
  it('goes on by itself from there', () => {
    const clock = movableClock(0);
    const run = vi.fn();
    clock.after(60_000, run);
    clock.pass(50_000);
    vi.advanceTimersByTime(9_999);
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(run).toHaveBeenCalledTimes(1);
    expect(clock.nextDue()).toBeNull();
  });
  it('tells of a jump', () => {
    const clock = movableClock(0);
    const jumped = vi.fn();
    clock.onJump(jumped);
    clock.advance(60_000);
    expect(jumped).toHaveBeenCalledTimes(1);
  });
});
