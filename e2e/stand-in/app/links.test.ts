// Electron docs/api/app.md "open-url", "app.setAsDefaultProtocolClient".
import { afterEach, describe, expect, it } from 'vitest';
import { runApp, type AppStart, type AppUnderTest } from '../testing/run-app.ts';

const running: AppUnderTest[] = [];
const start = async (options: AppStart = {}): Promise<AppUnderTest> => {
  const app = await runApp(options);
  running.push(app);
  return app;
};
afterEach(async () => {
  await Promise.all(running.splice(0).map((app) => app.stop()));
});

describe('a link the app is opened with', () => {
  const listen: AppStart['early'] = ({ app }, _none, state) => {
    const heard: string[] = [];
    state['heard'] = heard;
    app.on('open-url', (event, url) => {
      event.preventDefault();
      heard.push(`${app.isReady() ? 'after' : 'before'} ready: ${url}`);
    });
    void app.whenReady().then(() => app.on('open-url', (_event, url) => heard.push(`missed: ${url}`)));
  };

  it('comes on macOS before ready: whoever listens from then on has missed it', async () => {
    const env = { STAND_IN_PLATFORM: 'darwin', STAND_IN_OPEN_URL: 'pim://x' };
    const app = await start({ env, early: listen });
    await app.ready;
    const heard = await app.main((_electron, _none, state) => state['heard']);
    expect(heard).toEqual(['before ready: pim://x']);
  });

  it('is an argument elsewhere', async () => {
    const env = { STAND_IN_PLATFORM: 'win32', STAND_IN_OPEN_URL: 'pim://x' };
    const app = await start({ env });
    expect(await app.exited).toMatchObject({ code: 1 });
    expect(await app.stderr('STAND_IN_OPEN_URL')).toContain('elsewhere a link is an argument');
  });
});

describe('a scheme', () => {
  it('is the app’s once it was set, and on Windows only with the same program and arguments', async () => {
    const app = await start({ env: { STAND_IN_PLATFORM: 'win32' } });
    await app.ready;
    const told = await app.main(({ app: electronApp }) => {
      const before = electronApp.isDefaultProtocolClient('pim');
      const set = electronApp.setAsDefaultProtocolClient('pim', '/app', ['--']);
      return {
        before,
        set,
        same: electronApp.isDefaultProtocolClient('pim', '/app', ['--']),
        other: electronApp.isDefaultProtocolClient('pim'),
        taken: electronApp.removeAsDefaultProtocolClient('pim', '/app', ['--']),
        after: electronApp.isDefaultProtocolClient('pim', '/app', ['--']),
      };
    });
    expect(told).toEqual({ before: false, set: true, same: true, other: false, taken: true, after: false });
  });

  it('is the app’s elsewhere, whatever program was named; and it is a name alone', async () => {
    const app = await start();
    await app.ready;
    const told = await app.main(({ app: electronApp }) => [
      electronApp.setAsDefaultProtocolClient('pim', '/app'),
      electronApp.isDefaultProtocolClient('pim'),
    ]);
    expect(told).toEqual([true, true]);
    await expect(
      app.main(({ app: electronApp }) => electronApp.setAsDefaultProtocolClient('pim://')),
    ).rejects.toThrow('it is given without ://');
  });
});
