import { expect, it } from 'vitest';
import { pendingWrites } from './pending-writes.ts';

/** A promise, and how it ends. */
function open<T>() {
  let end: (value: T) => void = () => undefined;
  let fail: (why: Error) => void = () => undefined;
  const promise = new Promise<T>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  return { promise, end, fail };
}

it('waits for what is on its way, for what begins meanwhile, and for what fails', async () => {
  const [first, second] = [open<string>(), open<string>()];
  const waiting = [first.promise, second.promise];
  const { watch, settled } = pendingWrites();
  const file = watch({ save: () => waiting.shift(), name: () => 'notes' });
  let over = false;
  const saved = file.save();
  const all = settled().then(() => (over = true));
  void file.save()?.catch(() => undefined);
  first.end('done');
  expect(await saved).toBe('done');
  expect(over).toBe(false);
  second.fail(new Error('full'));
  await all;
  expect(over).toBe(true);
  expect(file.name()).toBe('notes');
  await settled();
});
