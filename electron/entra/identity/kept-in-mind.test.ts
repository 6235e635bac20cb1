import { describe, expect, it } from 'vitest';
import { ok } from '../../../shared/contract/result.ts';
import type { SealedText } from '../../console/ports.ts';
import { keptInMind } from './kept-in-mind.ts';

/** A disk whose writes and reads end when the test says so. */
function slowDisk(content: string | undefined) {
  const waiting: (() => void)[] = [];
  const turn = () => new Promise<void>((resolve) => waiting.push(resolve));
  const text: SealedText = {
    load: async () => {
      const read = content;
      await turn();
      return read;
    },
    save: async (next) => {
      await turn();
      content = next;
      return ok(null);
    },
    wipe: () => {
      content = undefined;
      return Promise.resolve();
    },
  };
  return { text, goOn: () => waiting.splice(0).forEach((resolve) => resolve()) };
}

describe('a sealed text kept in mind', () => {
  it('answers with what is being saved, before the disk has it', async () => {
    const { text, goOn } = slowDisk('old');
    const mind = keptInMind(text);
    const saving = mind.save('new');
    expect(await mind.load()).toBe('new');
    goOn();
    await saving;
    expect(await mind.load()).toBe('new');
  });

  it('does not go back to what the disk had when something was saved meanwhile', async () => {
    const { text, goOn } = slowDisk('old');
    const mind = keptInMind(text);
    const loading = mind.load();
    void mind.save('new');
    goOn();
    expect(await loading).toBe('new');
  });

  it('forgets when it is wiped', async () => {
    const { text, goOn } = slowDisk(undefined);
    const mind = keptInMind(text);
    const saving = mind.save('secret');
    goOn();
    await saving;
    await mind.wipe();
    const loading = mind.load();
    goOn();
    expect(await loading).toBeUndefined();
  });
});
