// Electron docs/api/browser-window.md, docs/api/web-contents.md, docs/api/protocol.md, docs/tutorial/security.md.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inPage, openWindow, registerApp } from '../testing/open-window.ts';
import { runApp, type AppUnderTest } from '../testing/run-app.ts';

const CSP = { 'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'self'" };
const PAGES = {
  '/': {
    html: '<title>strict</title><body><script>window.inline = true</script><script src="/code.js"></script>',
    headers: CSP,
  },
  '/code.js': { html: 'window.external = true', headers: { 'content-type': 'text/javascript' } },
  '/open': { html: '<title>open</title><body>' },
  '/data': { html: '{"n":1}', headers: { 'content-type': 'application/json', 'x-mark': 'kept' } },
  '/missing-page': { html: '<title>404</title>', status: 404 },
};

let app: AppUnderTest;
let outside: Server;
let outsideUrl: string;
const hits: string[] = [];

beforeAll(async () => {
  outside = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*').end('outside');
  });
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
  outsideUrl = `http://127.0.0.1:${(outside.address() as AddressInfo).port}/`;
  app = await runApp({ early: registerApp });
  await openWindow(app, PAGES);
});
afterAll(async () => {
  await app.stop();
  outside.close();
});

const load = (url: string): Promise<void> =>
  app.main((_electron, to, state) => (state['window'] as Electron.BrowserWindow).loadURL(to), url);

describe('the app protocol', () => {
  it('shows the handler’s page, with main seeing app:// throughout', async () => {
    const seen = await app.main((_electron, _none, state) => {
      const { webContents } = state['window'] as Electron.BrowserWindow;
      return {
        url: webContents.getURL(),
        origin: webContents.mainFrame.origin,
        first: (state['requests'] as string[])[0],
      };
    });
    expect(seen).toEqual({ url: 'app://pim/', origin: 'app://pim', first: 'app://pim/' });
    expect(await inPage(app, 'isSecureContext')).toBe(true);
  });

  it('delivers status and headers as they are', async () => {
    await load('app://pim/open');
    const got = await inPage(
      app,
      `fetch('/data').then(async (answer) => [answer.status, answer.headers.get('x-mark'), await answer.json()])`,
    );
    expect(got).toEqual([200, 'kept', { n: 1 }]);
    await load('app://pim/missing-page');
    expect(await inPage(app, 'document.title')).toBe('404');
  });

  it('lets Chromium enforce the CSP of the handler’s answer', async () => {
    await load('app://pim/');
    expect(await inPage(app, '[typeof window.inline, window.external]')).toEqual(['undefined', true]);
    expect(
      await inPage(app, `fetch(${JSON.stringify(outsideUrl)}).then(() => 'went', (error) => error.name)`),
    ).toBe('TypeError');
    expect(hits).toEqual([]);
  });

  it('control: without CSP and webRequest the same fetch goes out', async () => {
    await load('app://pim/open');
    expect(await inPage(app, `fetch(${JSON.stringify(outsideUrl)}).then((answer) => answer.text())`)).toBe(
      'outside',
    );
    expect(hits.splice(0)).toEqual(['/']);
  });
});

describe('webRequest', () => {
  it('cancels what its listener cancels, and is told app:// and the resource type', async () => {
    await load('app://pim/open');
    await app.main((_electron, _none, state) => {
      const seen: unknown[] = [];
      state['seen'] = seen;
      (state['ui'] as Electron.Session).webRequest.onBeforeRequest((details, callback) => {
        seen.push([details.url.replace(/:\d+/, ''), details.resourceType]);
        callback({ cancel: !details.url.startsWith('app://') });
      });
    });
    expect(
      await inPage(app, `fetch(${JSON.stringify(outsideUrl)}).then(() => 'went', (error) => error.name)`),
    ).toBe('TypeError');
    expect(await inPage(app, `fetch('/data').then((answer) => answer.status)`)).toBe(200);
    expect(await app.main((_electron, _none, state) => state['seen'])).toEqual([
      ['http://127.0.0.1/', 'xhr'],
      ['app://pim/data', 'xhr'],
    ]);
    expect(hits).toEqual([]);
    await app.main((_electron, _none, state) =>
      (state['ui'] as Electron.Session).webRequest.onBeforeRequest(null),
    );
  });
});

describe('STAND_IN_IGNORE_WEB_REQUEST', () => {
  it('lets a control run go past the listener that protects', async () => {
    const control = await runApp({ early: registerApp, env: { STAND_IN_IGNORE_WEB_REQUEST: '1' } });
    await openWindow(control, PAGES);
    await control.main((_electron, _none, state) =>
      (state['ui'] as Electron.Session).webRequest.onBeforeRequest((_details, callback) =>
        callback({ cancel: true }),
      ),
    );
    await control.main((_electron, _none, state) =>
      (state['window'] as Electron.BrowserWindow).loadURL('app://pim/open'),
    );
    expect(
      await inPage(control, `fetch(${JSON.stringify(outsideUrl)}).then((answer) => answer.text())`),
    ).toBe('outside');
    expect(hits.splice(0)).toEqual(['/']);
    await control.stop();
  });
});

describe('navigation', () => {
  it('asks before the page goes anywhere, and keeps the page when it is refused', async () => {
    await load('app://pim/open');
    await app.main((_electron, _none, state) => {
      const asked: string[] = [];
      state['asked'] = asked;
      (state['window'] as Electron.BrowserWindow).webContents.on('will-navigate', (event) => {
        asked.push(event.url.replace(/:\d+/, ''));
        event.preventDefault();
      });
    });
    for (const to of [outsideUrl, '/data', 'about:blank', 'mailto:a@b.test']) {
      await inPage(
        app,
        `window.mark = 'same document'; location.href = ${JSON.stringify(to)}; new Promise((go) => setTimeout(go, 100))`,
      );
    }
    expect(await app.main((_electron, _none, state) => state['asked'])).toEqual([
      'http://127.0.0.1/',
      'app://pim/data',
      'about:blank',
      'mailto:a@b.test',
    ]);
    expect(await inPage(app, '[window.mark, location.pathname]')).toEqual(['same document', '/open']);
    expect(hits).toEqual([]);
  });

  it('does not ask about what main loads itself, nor about moves within the document', async () => {
    await load('app://pim/open');
    await inPage(app, `history.pushState({}, '', '/open?x'); location.hash = 'y'; 1`);
    const asked = await app.main((_electron, _none, state) => (state['asked'] as string[]).length);
    expect(asked).toBe(4);
    const url = await app.main((_electron, _none, state) =>
      (state['window'] as Electron.BrowserWindow).webContents.getURL(),
    );
    expect(url).toBe('app://pim/open?x#y');
  });

  it('opens no window, and asks the handler about every wish for one', async () => {
    await app.main((_electron, _none, state) => {
      const wishes: string[] = [];
      state['wishes'] = wishes;
      (state['window'] as Electron.BrowserWindow).webContents.setWindowOpenHandler(({ url }) => {
        wishes.push(url.replace(/:\d+/, ''));
        return { action: 'deny' };
      });
    });
    await app.main((_electron, url, state) => {
      const { webContents } = state['window'] as Electron.BrowserWindow;
      return webContents.executeJavaScript(
        `window.open(${JSON.stringify(url)}); const a = document.createElement('a'); a.href = ${JSON.stringify(url)}; a.target = '_blank'; a.rel = 'noopener'; document.body.append(a); a.click(); new Promise((go) => setTimeout(go, 200))`,
        true,
      );
    }, outsideUrl);
    expect(await app.main((_electron, _none, state) => state['wishes'])).toEqual([
      'http://127.0.0.1/',
      'http://127.0.0.1/',
    ]);
    expect(hits).toEqual([]);
    expect(await app.main(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });

  it('rejects loadURL with Electron’s words where nothing answers', async () => {
    await expect(load('app://pim:1/x')).rejects.toThrow(/ERR_\w+ \(-\d+\) loading 'app:\/\/pim:1\/x'/);
  });
});

describe('permissions', () => {
  it('denies as the session’s handlers do', async () => {
    const started = app.main(async ({ session, BrowserWindow }, _none, state) => {
      const guarded = session.fromPartition('guarded');
      guarded.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
      guarded.protocol.handle(
        'app',
        () => new Response('<title>p</title>', { headers: { 'content-type': 'text/html' } }),
      );
      const window = new BrowserWindow({ webPreferences: { session: guarded } });
      state['guarded'] = window;
      await window.loadURL('app://pim/');
      const code = `Promise.all(['geolocation', 'notifications', 'camera'].map((name) => navigator.permissions.query({ name }).then((status) => status.state)))`;
      const states = (await window.webContents.executeJavaScript(code)) as string[];
      window.destroy();
      return states;
    });
    expect(await started).toEqual(['denied', 'denied', 'denied']);
  });
});

describe('windows', () => {
  it('refuses preferences that would weaken the page', async () => {
    const make = (webPreferences: object): Promise<unknown> =>
      app.main(({ BrowserWindow }, given) => new BrowserWindow({ webPreferences: given }).id, webPreferences);
    await expect(make({ contextIsolation: false })).rejects.toThrow(
      'webPreferences.contextIsolation: false is not implemented',
    );
    await expect(make({ sandbox: false })).rejects.toThrow('webPreferences.sandbox: false');
    await expect(make({ nodeIntegration: true })).rejects.toThrow('webPreferences.nodeIntegration: true');
  });

  it('follows nativeTheme in every window', async () => {
    await load('app://pim/open');
    const dark = `matchMedia('(prefers-color-scheme: dark)').matches`;
    const set = (source: 'dark' | 'light' | 'system'): Promise<unknown> =>
      app.main(({ nativeTheme }, to, state) => {
        state['updates'] ??= 0;
        nativeTheme.once('updated', () => (state['updates'] = (state['updates'] as number) + 1));
        nativeTheme.themeSource = to;
        return nativeTheme.shouldUseDarkColors;
      }, source);
    expect(await set('dark')).toBe(true);
    expect(await inPage(app, dark)).toBe(true);
    expect(await set('light')).toBe(false);
    expect(await inPage(app, dark)).toBe(false);
    expect(await app.main((_electron, _none, state) => state['updates'])).toBe(2);
  });

  it('lets close be prevented, and a destroyed window throw as Electron’s', async () => {
    const story = await app.main(async ({ BrowserWindow, session }) => {
      const told: string[] = [];
      const window = new BrowserWindow({ webPreferences: { session: session.fromPartition('ui') } });
      await window.loadURL('app://pim/open');
      window.once('close', (event) => {
        told.push('close');
        event.preventDefault();
      });
      window.on('closed', () => told.push('closed'));
      window.close();
      told.push(`destroyed: ${String(window.isDestroyed())}`);
      window.close();
      told.push(`destroyed: ${String(window.isDestroyed())}`);
      try {
        window.show();
      } catch (error) {
        told.push(String(error));
      }
      return told;
    });
    expect(story).toEqual([
      'close',
      'destroyed: false',
      'closed',
      'destroyed: true',
      'TypeError: Object has been destroyed',
    ]);
  });

  it('throws by name for what it does not have', async () => {
    const call = (
      code: (
        electron: typeof Electron.CrossProcessExports,
        none: undefined,
        state: Record<string, unknown>,
      ) => unknown,
    ): Promise<unknown> => app.main(code);
    await expect(
      call((_electron, _none, state) => (state['window'] as Electron.BrowserWindow).setProgressBar(1)),
    ).rejects.toThrow('stand-in: BrowserWindow.setProgressBar is not implemented');
    await expect(
      call((_electron, _none, state) => {
        (state['window'] as Electron.BrowserWindow).webContents.print();
      }),
    ).rejects.toThrow('stand-in: webContents.print is not implemented');
    await expect(call(({ screen }) => screen.getPrimaryDisplay())).rejects.toThrow(
      'stand-in: screen.getPrimaryDisplay is not implemented',
    );
    await expect(
      call(({ app: electronApp }) => electronApp.on('accessibility-support-changed', () => undefined)),
    ).rejects.toThrow("the event 'accessibility-support-changed' of app is not implemented");
  });

  it('reports a crashed renderer', async () => {
    const reason = await app.main(async (_electron, _none, state) => {
      const { webContents } = state['window'] as Electron.BrowserWindow;
      const gone = new Promise<string>((resolve) =>
        webContents.on('render-process-gone', (_event, details) => resolve(details.reason)),
      );
      void webContents.loadURL('chrome://crash').catch(() => undefined);
      return gone;
    });
    expect(reason).toBe('crashed');
  });
});
