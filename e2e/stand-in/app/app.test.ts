// Electron docs/api/app.md, docs/api/protocol.md, docs/api/safe-storage.md, docs/api/power-monitor.md, docs/tutorial/esm.md.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { registerApp } from '../testing/open-window.ts';
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

/** What a call threw, while the main module was evaluated. */
const early = (app: AppUnderTest): Promise<unknown> => app.main((_electron, _none, state) => state['early']);

describe('before ready', () => {
  it('refuses what needs ready, in Electron’s words', async () => {
    const app = await start({
      early: ({ BrowserWindow, session, protocol, net, app: electronApp, safeStorage }) => {
        const said = (code: () => unknown): string => {
          try {
            return `did: ${String(code())}`;
          } catch (error) {
            return (error as Error).message;
          }
        };
        return {
          window: said(() => new BrowserWindow()),
          partition: said(() => session.fromPartition('x')),
          defaultSession: said(() => session.defaultSession),
          handle: said(() => protocol.handle('app', () => new Response(''))),
          fetch: said(() => net.fetch('https://a.test')),
          isReady: electronApp.isReady(),
          backend: safeStorage.getSelectedStorageBackend(),
          encrypt: safeStorage.encryptStringAsync('x').catch((error: unknown) => String(error)),
          available: safeStorage.isAsyncEncryptionAvailable(),
        };
      },
    });
    await app.ready;
    const told = await app.main(async (_electron, _none, state) => {
      const found = state['early'] as Record<string, unknown>;
      return { ...found, encrypt: await found['encrypt'], available: await found['available'] };
    });
    expect(told).toEqual({
      window: 'Cannot create BrowserWindow before app is ready',
      partition: 'Session can only be received when app is ready',
      defaultSession: 'Session can only be received when app is ready',
      handle: 'Session can only be received when app is ready',
      fetch: 'net module can only be used after app is ready',
      isReady: false,
      backend: 'unknown',
      encrypt: 'Error: safeStorage cannot be used before app is ready',
      available: false,
    });
  });

  it('never comes for a main module that awaits it at its top level', async () => {
    const app = await start({ fixture: 'waits' });
    const winner = await Promise.race([
      app.ready.then(() => 'ready'),
      app.exited.then(() => 'exited'),
      // Far longer than the launcher needs to find the module evaluated.
      new Promise((resolve) => setTimeout(resolve, 1500, 'still waiting')),
    ]);
    expect(winner).toBe('still waiting');
  });
});

describe('after ready', () => {
  it('refuses what must come earlier, and a second registration of schemes', async () => {
    const app = await start({
      early: ({ protocol, app: electronApp }) => {
        electronApp.enableSandbox();
        protocol.registerSchemesAsPrivileged([]);
        try {
          protocol.registerSchemesAsPrivileged([]);
          return 'registered twice';
        } catch (error) {
          return (error as Error).message;
        }
      },
    });
    await app.ready;
    expect(await early(app)).toBe('protocol.registerSchemesAsPrivileged can be called only once');
    await expect(app.main(({ app: electronApp }) => electronApp.enableSandbox())).rejects.toThrow(
      'app.enableSandbox() can only be called before app is ready',
    );
    await expect(app.main(({ protocol }) => protocol.registerSchemesAsPrivileged([]))).rejects.toThrow(
      'protocol.registerSchemesAsPrivileged should be called before app is ready',
    );
  });

  it('names the app, its folders and its switches', async () => {
    const app = await start({ args: ['--some-switch=7', 'file.txt'] });
    await app.ready;
    const told = await app.main(({ app: electronApp }) => ({
      userData: electronApp.getPath('userData'),
      switch: electronApp.commandLine.getSwitchValue('some-switch'),
      has: electronApp.commandLine.hasSwitch('other'),
      argv: process.argv.slice(2),
      packaged: electronApp.isPackaged,
    }));
    expect(told).toEqual({
      userData: app.data,
      switch: '7',
      has: false,
      argv: ['--some-switch=7', 'file.txt'],
      packaged: false,
    });
    await expect(app.main(({ app: electronApp }) => electronApp.relaunch())).rejects.toThrow(
      'stand-in: app.relaunch is not implemented',
    );
    await expect(app.main(({ app: electronApp }) => electronApp.getGPUFeatureStatus())).rejects.toThrow(
      'stand-in: app.getGPUFeatureStatus is not implemented',
    );
  });
});

describe('single instance', () => {
  it('lets the second know, and tells the first', async () => {
    const data = mkdtempSync(path.join(tmpdir(), 'stand-in-data-'));
    const lock: AppStart['early'] = ({ app: electronApp }, _none, state) => {
      electronApp.on('second-instance', (_event, argv, _folder, extra) =>
        (state['second'] as (told: unknown) => void)([argv.slice(1), extra]),
      );
      return electronApp.requestSingleInstanceLock({ opens: 'pim://x' });
    };
    const first = await start({ data, early: lock });
    await first.ready;
    expect(await early(first)).toBe(true);
    const told = first.main(
      (_electron, _none, state) => new Promise((resolve) => (state['second'] = resolve)),
    );
    const given = ['pim://x', '--second', '--', '--third'];
    const second = await start({ data, early: lock, args: given });
    await second.ready;
    expect(await early(second)).toBe(false);
    // Not as it was given: switches first, one of Chromium's among them. What follows `--` is left alone.
    const chromiums = expect.stringMatching(/^--original-process-start-time=\d+$/) as unknown;
    const main = path.join(second.folder, 'main.mjs');
    expect(await told).toEqual([
      ['--second', chromiums, main, 'pim://x', '--', '--third'],
      { opens: 'pim://x' },
    ]);
    await first.stop();
    // Killed, the first could not take its lock away.
    const third = await start({ data, early: lock });
    await third.ready;
    expect(await early(third)).toBe(true);
    rmSync(data, { recursive: true, force: true });
  });
});

describe('quitting', () => {
  it('goes through before-quit, close, will-quit and quit, and leaves nothing behind', async () => {
    const app = await start({ early: registerApp });
    await app.ready;
    await app.main(async ({ app: electronApp, BrowserWindow, session }, _none, state) => {
      const order: string[] = [];
      for (const name of ['before-quit', 'will-quit', 'window-all-closed'])
        electronApp.on(name as 'before-quit', () => order.push(name));
      electronApp.on('quit', (_event, code) =>
        process.stderr.write(`order: ${[...order, `quit ${code}`].join()}\n`),
      );
      session.fromPartition('ui').protocol.handle('app', () => new Response('<title>q</title>'));
      const window = new BrowserWindow({ webPreferences: { partition: 'ui' } });
      window.on('close', () => order.push('close'));
      await window.loadURL('app://pim/');
      state['window'] = window;
    });
    const profiles = (): string[] =>
      readdirSync(tmpdir()).filter((name) => name.startsWith(`stand-in-chromium-${app.pid}-`));
    expect(profiles()).toHaveLength(1);
    app.signal('SIGTERM');
    expect(await app.stderr('order: ')).toBe('order: before-quit,close,will-quit,quit 0');
    expect(await app.exited).toEqual({ code: 0, signal: null });
    expect(profiles()).toEqual([]);
  });

  it('happens by itself when the last window closes and nobody listens', async () => {
    const app = await start({ early: registerApp });
    await app.ready;
    void app
      .main(async ({ BrowserWindow, session }) => {
        session
          .fromPartition('ui')
          .protocol.handle(
            'app',
            () => new Response('<title>q</title>', { headers: { 'content-type': 'text/html' } }),
          );
        const window = new BrowserWindow({ webPreferences: { partition: 'ui' } });
        await window.loadURL('app://pim/');
        void window.webContents.executeJavaScript('window.close()').catch(() => undefined);
      })
      .catch(() => undefined);
    expect(await app.exited).toEqual({ code: 0, signal: null });
  });

  it('waits while somebody listens, and windows can be opened anew', async () => {
    const app = await start({ early: registerApp });
    await app.ready;
    const titles = await app.main(async ({ app: electronApp, BrowserWindow, session }) => {
      const page = new Response('<title>again</title>', { headers: { 'content-type': 'text/html' } });
      session.fromPartition('ui').protocol.handle('app', () => page.clone());
      const seen: unknown[] = [];
      for (const round of [1, 2]) {
        const window = new BrowserWindow({ webPreferences: { partition: 'ui' } });
        await window.loadURL('app://pim/');
        seen.push(round, await window.webContents.executeJavaScript('document.title'));
        const allClosed = new Promise<void>((resolve) =>
          electronApp.once('window-all-closed', () => resolve()),
        );
        window.close();
        await allClosed;
      }
      return seen;
    });
    expect(titles).toEqual([1, 'again', 2, 'again']);
  });

  it('can be prevented, and exit cannot', async () => {
    const app = await start();
    await app.ready;
    const alive = await app.main(({ app: electronApp }) => {
      electronApp.on('before-quit', (event) => event.preventDefault());
      electronApp.quit();
      return electronApp.isReady();
    });
    expect(alive).toBe(true);
    void app.main(({ app: electronApp }) => electronApp.exit(3)).catch(() => undefined);
    expect(await app.exited).toEqual({ code: 3, signal: null });
  });

  it('held at will-quit, is not heard again before that event is through (electron#33643)', async () => {
    const app = await start();
    await app.ready;
    const asked = app.main(
      ({ app: electronApp }) =>
        new Promise((resolve) => {
          electronApp.once('will-quit', (event) => {
            event.preventDefault();
            void Promise.resolve()
              .then(() => Promise.resolve())
              .then(() => electronApp.quit())
              .then(() => setImmediate(() => setImmediate(resolve, 'still here')));
          });
          electronApp.quit();
        }),
    );
    expect(await asked).toBe('still here');
  });

  it('held at will-quit, is heard from the next turn of the loop on', async () => {
    const app = await start();
    await app.ready;
    void app
      .main(({ app: electronApp }) => {
        electronApp.once('will-quit', (event) => {
          event.preventDefault();
          setImmediate(() => electronApp.quit());
        });
        electronApp.quit();
      })
      .catch(() => undefined);
    expect(await app.exited).toEqual({ code: 0, signal: null });
  });

  it('happens when Chromium dies', async () => {
    const app = await start({ early: registerApp });
    await app.ready;
    await app.main(async ({ app: electronApp, BrowserWindow, session }) => {
      session
        .fromPartition('ui')
        .protocol.handle(
          'app',
          () => new Response('<title>q</title>', { headers: { 'content-type': 'text/html' } }),
        );
      electronApp.on('render-process-gone', (_event, _contents, details) =>
        process.stderr.write(`gone: ${details.reason}\n`),
      );
      await new BrowserWindow({ webPreferences: { partition: 'ui' } }).loadURL('app://pim/');
    });
    for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
      if (parentOf(name) === app.pid) process.kill(Number(name), 'SIGKILL');
    }
    expect(await app.stderr('gone: ')).toBe('gone: killed');
    expect(await app.exited).toEqual({ code: 1, signal: null });
  });
});

function parentOf(pid: string): number | undefined {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return undefined;
  }
}

describe('safeStorage', () => {
  it('opens what it sealed, and nothing else', async () => {
    const app = await start();
    await app.ready;
    const told = await app.main(async ({ safeStorage }) => {
      const sealed = await safeStorage.encryptStringAsync('geheim ü');
      const tampered = Buffer.from(sealed);
      tampered[tampered.length - 1] = (tampered.at(-1) ?? 0) ^ 1;
      const refused = (bytes: Buffer): Promise<string> =>
        safeStorage.decryptStringAsync(bytes).then(String, (error: unknown) => (error as Error).message);
      return {
        hidden: !sealed.toString('latin1').includes('geheim'),
        opened: await safeStorage.decryptStringAsync(sealed),
        tampered: await refused(tampered),
        foreign: await refused(Buffer.from('foreign bytes')),
        backend: safeStorage.getSelectedStorageBackend(),
      };
    });
    const refusal = 'Error while decrypting the ciphertext provided to safeStorage.decryptStringAsync.';
    expect(told).toEqual({
      hidden: true,
      opened: { shouldReEncrypt: false, result: 'geheim ü' },
      tampered: refusal,
      foreign: refusal,
      backend: 'gnome_libsecret',
    });
    const key = path.join(app.data, 'stand-in-safe-storage.key');
    expect(existsSync(key) && (statSync(key).mode & 0o777).toString(8)).toBe('600');
  });

  it('plays a weak backend, and none at all', async () => {
    const weak = await start({ env: { STAND_IN_STORAGE_BACKEND: 'basic_text' } });
    await weak.ready;
    expect(await weak.main(({ safeStorage }) => safeStorage.getSelectedStorageBackend())).toBe('basic_text');
    const none = await start({ env: { STAND_IN_SAFE_STORAGE: 'unavailable' } });
    await none.ready;
    expect(await none.main(({ safeStorage }) => safeStorage.isAsyncEncryptionAvailable())).toBe(false);
    await expect(none.main(({ safeStorage }) => safeStorage.encryptStringAsync('x'))).rejects.toThrow(
      'Error while encrypting',
    );
  });
});

describe('STAND_IN_PLATFORM', () => {
  it.each(['win32', 'darwin'] as const)('plays %s from before the main module', async (platform) => {
    const app = await start({
      env: { STAND_IN_PLATFORM: platform },
      early: ({ app: electronApp }) => {
        electronApp.setAppUserModelId('test.app');
        return process.platform;
      },
    });
    await app.ready;
    expect(await early(app)).toBe(platform);
    expect(await app.main(({ safeStorage }) => typeof safeStorage.getSelectedStorageBackend)).toBe(
      'undefined',
    );
  });
});

describe('without Chromium', () => {
  it('says how to get one', async () => {
    const app = await start({ early: registerApp, env: { STAND_IN_CHROMIUM: '/nowhere/chromium' } });
    await app.ready;
    const opened = app.main(({ BrowserWindow }) => new BrowserWindow().loadURL('app://pim/'));
    await expect(opened).rejects.toThrow(
      'no Chromium at /nowhere/chromium. Install it (Debian, Ubuntu: sudo apt-get install -y chromium)',
    );
  });
});
