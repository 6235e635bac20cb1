import type { WebContents, WebFrameMain } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { INTENT_SIZE_CAP } from '../../shared/contract/bridge.ts';
import type { Handlers } from '../../shared/contract/intents.ts';
import { ok } from '../../shared/contract/result.ts';
import { isTrusted, pass } from './ipc-gate.ts';

vi.mock('electron', () => ({ ipcMain: { handle: vi.fn() }, app: {}, protocol: {} }));

const activate = vi.fn<Handlers['activate']>();
const handlers = { activate } as unknown as Handlers;
const good = { eligibilityId: 'e-1', duration: 'PT1H', justification: 'why', ticket: null, startsAt: null };
const through = (text: unknown) => pass('activate', text, handlers, () => undefined);

describe('the gate', () => {
  it('hands a parsed intent to its handler and the answer back', async () => {
    activate.mockResolvedValueOnce(ok({ intentId: 'i', outcome: 'in-effect' }));
    expect(await through(JSON.stringify(good))).toEqual(ok({ intentId: 'i', outcome: 'in-effect' }));
    expect(activate).toHaveBeenCalledWith(good);
  });

  it.each([
    ['an object instead of text', good],
    ['text that is no JSON', '{'],
    ['a member too many', JSON.stringify({ ...good, url: 'https://evil.example' })],
    ['a member too few', JSON.stringify({ eligibilityId: 'e-1' })],
    ['a duration that is none', JSON.stringify({ ...good, duration: '8 hours' })],
    ['more than anybody types', JSON.stringify({ ...good, justification: 'x'.repeat(INTENT_SIZE_CAP) })],
    ['an array', '[]'],
    ['null', 'null'],
  ])('refuses %s before any handler', async (_, text) => {
    activate.mockClear();
    expect(await through(text)).toMatchObject({ ok: false, problem: { kind: 'invalid-input' } });
    expect(activate).not.toHaveBeenCalled();
  });

  it('answers a problem where a handler throws, without what it threw', async () => {
    activate.mockRejectedValueOnce(new Error('eyJ0eXAi secret'));
    const answer = await through(JSON.stringify(good));
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'internal' } });
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  it('lets out only what the contract declares', async () => {
    activate.mockResolvedValueOnce(ok({ intentId: 'i', outcome: 'in-effect', token: 'secret' } as never));
    expect(await through(JSON.stringify(good))).toMatchObject({ ok: false, problem: { kind: 'internal' } });
  });
});

describe('who may speak', () => {
  const sender = {} as WebContents;
  const frame = (over: Partial<WebFrameMain>) =>
    ({ origin: 'app://pim', parent: null, ...over }) as WebFrameMain;
  const trusted = (senderFrame: WebFrameMain | null, ours = true) =>
    isTrusted({ sender, senderFrame }, () => ours);

  it('is the main frame of our window at our origin', () => {
    expect(trusted(frame({}))).toBe(true);
  });

  it.each([
    ['another window', frame({}), false],
    ['a frame inside', frame({ parent: frame({}) }), true],
    ['another origin', frame({ origin: 'https://pim' }), true],
    ['an opaque origin', frame({ origin: 'null' }), true],
    ['a frame that is gone', null, true],
  ])('is not %s', (_, senderFrame, ours) => {
    expect(trusted(senderFrame, ours)).toBe(false);
  });
});
