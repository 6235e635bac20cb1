import { expect, it } from 'vitest';
import { fewAtOnce } from './few-at-once.ts';

it('never has more under way than may be, and answers in the order given', async () => {
  const waiting: (() => void)[] = [];
  let underWay = 0;
  let most = 0;
  const done = fewAtOnce([...Array(10).keys()], 4, async (one) => {
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise<void>((resolve) => waiting.push(resolve));
    underWay -= 1;
    return `${one}`;
  });
  // The last of those under way is let go first, so that they do not end in order.
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    next();
    await new Promise(setImmediate);
  }
  expect(await done).toEqual([...Array(10).keys()].map(String));
  expect(most).toBe(4);
});

it('answers nothing for nothing', async () => {
  expect(await fewAtOnce([], 4, () => Promise.resolve(1))).toEqual([]);
});
