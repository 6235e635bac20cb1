import { describe, expect, it } from 'vitest';
import { serial } from './serial.ts';

describe('one after the other', () => {
  it('keeps the order, whatever each takes, and goes on after a failure', async () => {
    const inTurn = serial();
    const done: number[] = [];
    let release: () => void = () => undefined;
    const slow = inTurn(() =>
      new Promise<void>((resolve) => (release = resolve)).then(() => void done.push(1)),
    );
    const broken = inTurn(() => Promise.reject(new Error('no')));
    const last = inTurn(() => Promise.resolve(done.push(2)));
    await Promise.resolve();
    release();
    await slow;
    await expect(broken).rejects.toThrow('no');
    await last;
    expect(done).toEqual([1, 2]);
  });
});
