// Electron docs/api/shell.md, docs/api/menu.md, docs/api/power-monitor.md, docs/api/dialog.md.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
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

describe('shell.openExternal', () => {
  it('opens the URL in a browser of its own', async () => {
    let visited: (path: string) => void = () => undefined;
    const visit = new Promise<string>((resolve) => (visited = resolve));
    const server = createServer((request, response) => {
      if (request.url === '/sign-in') visited(request.url);
      response.end('hello');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const app = await start();
    await app.main(
      ({ shell }, port) => shell.openExternal(`http://127.0.0.1:${port}/sign-in`),
      (server.address() as AddressInfo).port,
    );
    expect(await visit).toBe('/sign-in');
    server.close();
    server.closeAllConnections();
  });

  it('opens nothing where told so, and refuses what is no URL', async () => {
    const app = await start({ env: { STAND_IN_EXTERNAL: 'none', STAND_IN_CHROMIUM: '/nowhere' } });
    await app.main(({ shell }) => shell.openExternal('https://a.test/'));
    expect(await app.stderr('openExternal')).toBe('stand-in: openExternal (nothing opened): https://a.test/');
    await expect(app.main(({ shell }) => shell.openExternal('no url'))).rejects.toThrow('Invalid URL');
  });
});

describe('the rest of the desktop', () => {
  it('has no menu to give and lets the app take the default one away', async () => {
    const app = await start();
    await app.main(({ Menu }) => {
      Menu.setApplicationMenu(null);
    });
    expect(await app.main(({ Menu }) => Menu.getApplicationMenu())).toBeNull();
    await expect(app.main(({ Menu }) => Menu.buildFromTemplate([]))).rejects.toThrow(
      'stand-in: Menu.buildFromTemplate is not implemented',
    );
  });

  it('says that nobody is idle', async () => {
    const app = await start();
    const told = await app.main(({ powerMonitor, net, nativeTheme }) => {
      powerMonitor.on('suspend', () => undefined);
      return [
        powerMonitor.getSystemIdleTime(),
        typeof net.isOnline(),
        nativeTheme.shouldUseHighContrastColors,
      ];
    });
    expect(told).toEqual([0, 'boolean', false]);
  });

  it('prints an error box to stderr, before ready too', async () => {
    const app = await start({ early: ({ dialog }) => dialog.showErrorBox('Title', 'what happened') });
    expect(await app.stderr('error box')).toBe('stand-in: error box: Title');
  });

  it('throws by name for whole modules it does not have', async () => {
    const app = await start();
    await expect(app.main(({ clipboard }) => clipboard.readText())).rejects.toThrow(
      'stand-in: clipboard.readText is not implemented',
    );
    await expect(app.main(({ crashReporter }) => crashReporter.getParameters())).rejects.toThrow(
      'stand-in: crashReporter.getParameters is not implemented',
    );
    await expect(app.main(({ Tray }) => new Tray('x').isDestroyed())).rejects.toThrow(
      'stand-in: new Tray is not implemented',
    );
  });
});
