import { describe, expect, it, vi } from 'vitest';
import { serverClock } from './server-clock.ts';
import { testClock } from './testing/test-clock.ts';

describe('the service’s time', () => {
  it('follows what the service says, and tells those who show it', () => {
    const device = testClock(1_000_000);
    const clock = serverClock(device);
    const jumped = vi.fn();
    clock.onJump(jumped);
    clock.observe(1_000_000 + 10 * 60_000);
    expect(clock.now()).toBe(1_600_000);
    expect(jumped).toHaveBeenCalledOnce();
    device.advance(5_000);
    expect(clock.now()).toBe(1_605_000);
  });

  it('does not tremble with the rounding of a header', () => {
    const clock = serverClock(testClock(1_000_000));
    const jumped = vi.fn();
    clock.onJump(jumped);
    clock.observe(1_000_900);
    clock.observe(999_100);
    expect(clock.now()).toBe(1_000_000);
    expect(jumped).not.toHaveBeenCalled();
  });
});
