import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LogLine } from '../console/ports.ts';
import { createNotifier } from './notifier.ts';

const electron = vi.hoisted(() => ({ supported: true, made: [] as unknown[] }));

class FakeNotification extends EventEmitter {
  static isSupported = () => electron.supported;
  shown = 0;
  closed = 0;
  readonly options: { title: string; body: string };
  constructor(options: { title: string; body: string }) {
    super();
    this.options = options;
    electron.made.push(this);
  }
  show = () => void (this.shown += 1);
  close = () => void (this.closed += 1);
}
vi.mock('electron', () => ({
  get Notification() {
    return FakeNotification;
  },
}));

const made = (): FakeNotification[] => electron.made as FakeNotification[];
const setUp = () => {
  const clicked: string[] = [];
  const lines: LogLine[] = [];
  const notifier = createNotifier((line) => lines.push(line));
  notifier.onClick((id) => clicked.push(id));
  const show = (id: string, title = 'Waits'): FakeNotification => {
    notifier.show({ id, title, body: 'Exchange Administrator' });
    const last = made().at(-1);
    if (!last) throw new Error('nothing was shown');
    return last;
  };
  return { notifier, show, clicked, lines };
};
beforeEach(() => {
  electron.supported = true;
  electron.made.length = 0;
});

describe('the notifier', () => {
  it('shows what it is given and says which was clicked', () => {
    const { show, clicked } = setUp();
    const first = show('a');
    const second = show('b');
    expect([first.shown, second.shown]).toEqual([1, 1]);
    expect(first.options).toEqual({ title: 'Waits', body: 'Exchange Administrator' });
    second.emit('click', {});
    expect(clicked).toEqual(['b']);
  });

  it('takes one back, once, also when it has left the screen by itself', () => {
    const { notifier, show } = setUp();
    const timedOut = show('a');
    timedOut.emit('close', { reason: 'timedOut' });
    notifier.withdraw('a');
    notifier.withdraw('a');
    notifier.withdraw('never shown');
    expect(timedOut.closed).toBe(1);
  });

  it.each([
    ['dismissed', 'close', { reason: 'userCanceled' }],
    ['clicked', 'click', {}],
    ['not shown after all', 'failed', {}],
  ])('has nothing left to take back of one that was %s', (_, event, details) => {
    const { notifier, show } = setUp();
    const gone = show('a');
    gone.emit(event, details);
    notifier.withdraw('a');
    expect(gone.closed).toBe(0);
  });

  it('puts a newer one of the same id in the place of the older', () => {
    const { notifier, show } = setUp();
    const older = show('a', 'older');
    const newer = show('a', 'newer');
    expect([older.closed, newer.closed]).toEqual([1, 0]);
    // What becomes of the older says nothing of the newer.
    older.emit('close', { reason: 'userCanceled' });
    notifier.withdraw('a');
    expect(newer.closed).toBe(1);
  });

  it('keeps so many and no more', () => {
    const { show } = setUp();
    const all = Array.from({ length: 101 }, (_, n) => show(`n${n}`));
    expect(all.map((one) => one.closed)).toEqual([1, ...Array.from({ length: 100 }, () => 0)]);
  });

  it('shows nothing where the system has none', () => {
    electron.supported = false;
    const { notifier } = setUp();
    notifier.show({ id: 'a', title: 't', body: 'b' });
    expect(made()).toEqual([]);
  });

  it('says in the log that one failed, in fixed words', () => {
    const { show, lines } = setUp();
    show('a').emit('failed', {}, 'could not show “Leila asks for Global Administrator”');
    expect(lines).toEqual([{ level: 'warn', area: 'notifier', message: 'a notification was not shown' }]);
  });
});
