import { expect, it } from 'vitest';
import { inLanes } from './in-lanes.ts';

it('never has more under way than may be, and answers in the order given', async () => {
  const waiting: (() => void)[] = [];
  let underWay = 0;
  let most = 0;
  const done = inLanes(4, [...Array(10).keys()], async (one) => {
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise<void>((resolve) => waiting.push(resolve));
    underWay -= 1;
    return `${one}`;
  });
  // The last of those under way is let go first, so that they do not end in order.
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    next();
    for (let i = 0; i < 9; i += 1) await Promise.resolve();
  }
  expect(await done).toEqual([...Array(10).keys()].map(String));
  expect(most).toBe(4);
});

it('answers nothing for nothing', async () => {
  expect(await inLanes(4, [], () => Promise.resolve(1))).toEqual([]);
});
