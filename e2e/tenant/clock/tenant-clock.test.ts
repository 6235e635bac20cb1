import { describe, expect, it } from 'vitest';
import { tenantClock } from './tenant-clock.ts';

describe('the tenant’s clock', () => {
  it('lets events happen in order, each at its own moment, also those that events make', () => {
    const clock = tenantClock(() => 1_000);
    const happened: [string, number][] = [];
    const note = (name: string) => () => void happened.push([name, clock.now()]);
    clock.at(1_300, note('b'));
    clock.at(1_200, () => {
      note('a')();
      clock.at(1_250, note('made by a'));
      clock.at(9_000, note('too late'));
    });
    clock.at(1_300, note('c'));
    clock.advance(500);
    expect(happened).toEqual([
      ['a', 1_200],
      ['made by a', 1_250],
      ['b', 1_300],
      ['c', 1_300],
    ]);
    expect(clock.now()).toBe(1_500);
  });

  it('settles what real time made due, and never runs backwards', () => {
    let base = 1_000;
    const clock = tenantClock(() => base);
    let fired = 0;
    clock.at(1_100, () => (fired += 1));
    base = 1_100;
    expect(fired).toBe(0);
    clock.settle();
    expect(fired).toBe(1);
    base = 900;
    expect(clock.now()).toBe(1_100);
    expect(() => clock.advance(-1)).toThrow(RangeError);
  });
});
