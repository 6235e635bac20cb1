import { beforeEach, describe, expect, it, vi } from 'vitest';
import { finishBeforeQuit } from './finish-before-quit.ts';

type WillQuit = (event: { preventDefault: () => void }) => void;

/** An app as Electron's: whatever asks it to quit before the microtasks of `will-quit` are through is not heard (electron#33643). */
const life = vi.hoisted(() => {
  const listeners: WillQuit[] = [];
  const state = { quitting: false, ended: false };
  const app = {
    on: (_name: 'will-quit', listener: WillQuit) => void listeners.push(listener),
    quit: () => {
      if (state.quitting || state.ended) return;
      state.quitting = true;
      let prevented = false;
      // Queued before anything a listener can queue, and after all its microtasks.
      setImmediate(() => {
        state.quitting = false;
        state.ended = !prevented;
      });
      for (const listener of listeners) listener({ preventDefault: () => (prevented = true) });
    },
  };
  return { app, listeners, state };
});
vi.mock('electron', () => ({ app: life.app }));

/** A clock that runs what is due when it is told that so much time has passed. */
function movedClock() {
  const due: { readonly ms: number; readonly run: () => void }[] = [];
  return {
    now: () => 0,
    onJump: () => undefined,
    after: (ms: number, run: () => void) => {
      due.push({ ms, run });
      return () => undefined;
    },
    passed: (ms: number) => due.filter((timer) => timer.ms <= ms).forEach(({ run }) => run()),
  };
}

beforeEach(() => {
  life.listeners.length = 0;
  Object.assign(life.state, { quitting: false, ended: false });
});

describe('the end of the app', () => {
  it('comes at once where nothing is left to keep', async () => {
    finishBeforeQuit(movedClock(), () => Promise.resolve());
    life.app.quit();
    await vi.waitFor(() => expect(life.state.ended).toBe(true));
  });

  it('waits for what is being kept', async () => {
    let kept: () => void = () => undefined;
    const finish = vi.fn(() => new Promise<void>((resolve) => (kept = resolve)));
    finishBeforeQuit(movedClock(), finish);
    life.app.quit();
    await vi.waitFor(() => expect(life.state.quitting).toBe(false));
    expect(life.state.ended).toBe(false);
    kept();
    await vi.waitFor(() => expect(life.state.ended).toBe(true));
    expect(finish).toHaveBeenCalledTimes(1);
  });

  it('waits no longer than five seconds for a disk that hangs', async () => {
    const clock = movedClock();
    finishBeforeQuit(clock, () => new Promise(() => undefined));
    life.app.quit();
    await vi.waitFor(() => expect(life.state.quitting).toBe(false));
    clock.passed(4_999);
    await new Promise((resolve) => setImmediate(resolve));
    expect(life.state.ended).toBe(false);
    clock.passed(5_000);
    await vi.waitFor(() => expect(life.state.ended).toBe(true));
  });

  it('comes where it could not be kept', async () => {
    finishBeforeQuit(movedClock(), () => Promise.reject(new Error('disk full')));
    life.app.quit();
    await vi.waitFor(() => expect(life.state.ended).toBe(true));
  });
});
