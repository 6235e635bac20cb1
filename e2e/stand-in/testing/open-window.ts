import path from 'node:path';
import type { AppUnderTest } from './run-app.ts';

/** A page of the fixture: its answer to `app://pim/<path>`. */
export interface FixturePage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status?: number;
}

/** Registers the scheme `app`; to be run early. By its source text: no outside names. */
export function registerApp(electron: typeof Electron.CrossProcessExports): void {
  electron.protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Opens a window on `app://pim/` with the fixture's preload, in a session `ui`, and loads it. */
export async function openWindow(
  app: AppUnderTest,
  pages: Readonly<Record<string, FixturePage>>,
  preferences: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await app.ready;
  await app.main(
    async ({ session, BrowserWindow }, { given, preload, extra }, state) => {
      const ui = session.fromPartition('ui');
      const requests: string[] = [];
      Object.assign(state, { requests, ui });
      if (!ui.protocol.isProtocolHandled('app')) {
        ui.protocol.handle('app', (request) => {
          requests.push(request.url);
          const page = given[new URL(request.url).pathname];
          const { html = '<title>gone</title>', headers = {}, status = page ? 200 : 404 } = page ?? {};
          return new Response(html, { status, headers: { 'content-type': 'text/html', ...headers } });
        });
      }
      const window = new BrowserWindow({
        width: 900,
        height: 600,
        webPreferences: { session: ui, preload, ...extra },
      });
      Object.assign(state, { window });
      await window.loadURL('app://pim/');
    },
    { given: pages, preload: path.join(app.folder, 'preload.cjs'), extra: preferences },
  );
}

/** Evaluates code in the page's own world, as page script. */
export function inPage<T>(app: AppUnderTest, code: string): Promise<T> {
  return app.main((_electron, text, state) => {
    const window = state['window'] as Electron.BrowserWindow;
    return window.webContents.executeJavaScript(text);
  }, code) as Promise<T>;
}
