// Electron docs/api/notification.md, docs/tutorial/notifications.md.
import { afterEach, describe, expect, it } from 'vitest';
import { runApp, type AppStart, type AppUnderTest } from '../testing/run-app.ts';

const running: AppUnderTest[] = [];
const start = async (options: AppStart = {}): Promise<AppUnderTest> => {
  const app = await runApp(options);
  running.push(app);
  await app.ready;
  return app;
};
afterEach(async () => {
  await Promise.all(running.splice(0).map((app) => app.stop()));
});

/** Shows one, closes it twice, shows it twice more; answers the events, and what each said of why. By its source text. */
async function story({ Notification }: typeof Electron.CrossProcessExports): Promise<unknown[]> {
  const notification = new Notification({ title: 'Waits', body: 'for you', silent: true });
  const events: unknown[] = [];
  const next = (name: 'show' | 'close'): Promise<void> =>
    new Promise((resolve) => {
      notification.once(name as 'close', ({ reason }) => {
        events.push([name, reason]);
        resolve();
      });
    });
  const within = next('show');
  notification.show();
  events.push('within the call');
  await within;
  const closed = next('close');
  notification.close();
  notification.close();
  await closed;
  // Nothing is on screen any more: no second `close`.
  const again = next('show');
  notification.show();
  await again;
  const dismissed = Promise.all([next('close'), next('show')]);
  notification.show();
  await dismissed;
  return [...events, notification.title, notification.body];
}

describe('a notification', () => {
  it.each([
    ['win32', 'applicationHidden'],
    ['darwin', undefined],
  ])('is shown, closed and shown anew on %s, its events from outside', async (platform, reason) => {
    const app = await start({ env: { STAND_IN_PLATFORM: platform } });
    expect(await app.main(story)).toEqual([
      'within the call',
      ['show', undefined],
      ['close', reason],
      ['show', undefined],
      ['close', reason],
      ['show', undefined],
      'Waits',
      'for you',
    ]);
    expect(await app.stderr('notification: ')).toBe('stand-in: notification: Waits | for you');
  });

  it('is clicked by a test', async () => {
    const app = await start();
    const told = await app.main(({ Notification }) => {
      const notification = new Notification({ title: 'Waits' });
      const told: unknown[] = [Notification.isSupported()];
      notification.on('click', () => told.push('clicked'));
      notification.emit('click', {});
      return told;
    });
    expect(told).toEqual([true, 'clicked']);
  });

  it('cannot be made before the app is ready', async () => {
    const app = await start({
      early: ({ Notification }) => {
        try {
          return new Notification({ title: 'early' }).title;
        } catch (error) {
          return (error as Error).message;
        }
      },
    });
    expect(await app.main((_electron, _none, state) => state['early'])).toBe(
      'Cannot create Notification before app is ready',
    );
  });

  it('refuses by name what it cannot show, and what it does not have', async () => {
    const app = await start();
    await expect(
      app.main(({ Notification }) => new Notification({ title: 't', hasReply: true }).title),
    ).rejects.toThrow("stand-in: the option 'hasReply' of Notification is not implemented");
    await expect(app.main(({ Notification }) => Notification.getHistory())).rejects.toThrow(
      'stand-in: Notification.getHistory is not implemented',
    );
    await expect(
      app.main(({ Notification }) => new Notification().on('seen' as 'show', () => undefined).title),
    ).rejects.toThrow("the event 'seen' of Notification is not implemented");
  });

  it('shows nothing where the system has none', async () => {
    const app = await start({ env: { STAND_IN_NOTIFICATIONS: 'unsupported' } });
    const told = await app.main(async ({ Notification }) => {
      const notification = new Notification({ title: 't' });
      const events: string[] = [];
      notification.on('show', () => events.push('show'));
      notification.show();
      await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
      return [Notification.isSupported(), ...events];
    });
    expect(told).toEqual([false]);
  });
});
