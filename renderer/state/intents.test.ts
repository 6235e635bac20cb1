import { describe, expect, it } from 'vitest';
import type { Bridge } from '../../shared/contract/bridge.ts';
import { askOver } from './intents.ts';

const answering = (run: (input: string) => Promise<unknown>) =>
  askOver(() => ({ intents: { deactivate: run } }) as unknown as Bridge);
const INPUT = { assignmentId: 'a' };

describe('asking main', () => {
  it('passes text in and the parsed answer out', async () => {
    const seen: string[] = [];
    const ask = answering((input) => {
      seen.push(input);
      return Promise.resolve('{"ok":true,"value":{"intentId":"i","outcome":"unknown"}}');
    });
    expect(await ask('deactivate', INPUT)).toEqual({
      ok: true,
      value: { intentId: 'i', outcome: 'unknown' },
    });
    expect(seen).toEqual(['{"assignmentId":"a"}']);
  });
  it.each(['{"ok":true,"value":{"intentId":"i","outcome":"done"}}', 'oops', '{"ok":true}'])(
    'never takes an answer it cannot read for a failure that may be repeated: %s',
    async (text) => {
      const answer = await answering(() => Promise.resolve(text))('deactivate', INPUT);
      expect(answer).toMatchObject({ ok: false, problem: { kind: 'unreadable-answer', safeToRetry: false } });
    },
  );
  it('answers a problem where main is gone', async () => {
    expect(await askOver(() => undefined)('signOut', {})).toMatchObject({
      ok: false,
      problem: { kind: 'internal' },
    });
    const answer = await answering(() => Promise.reject(new Error('gone')))('deactivate', INPUT);
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'internal', detail: 'gone' } });
  });
});
