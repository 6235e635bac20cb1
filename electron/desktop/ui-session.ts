import { readFile } from 'node:fs/promises';
import { session, type Session } from 'electron';
import { APP_ORIGIN, APP_SCHEME } from './app-identity.ts';
import type { AppFile } from './app-files.ts';
import { SECURITY_HEADERS } from './content-security.ts';
import { denyPermissions } from './permissions.ts';

/**
 * The window's session, in memory: serves the bundle, lets nothing else be loaded. It is not the session Graph is called
 * through, or its own lock would block the application's traffic.
 */
export function openUiSession(files: ReadonlyMap<string, AppFile>): Session {
  const ui = session.fromPartition('ui');
  ui.protocol.handle(APP_SCHEME, async (request) => {
    const url = new URL(request.url);
    const found =
      request.method === 'GET' && request.url.startsWith(`${APP_ORIGIN}/`)
        ? files.get(url.pathname)
        : undefined;
    if (!found) return new Response(null, { status: 404, headers: SECURITY_HEADERS });
    const body = new Uint8Array(await readFile(found.file));
    return new Response(body, { headers: { ...SECURITY_HEADERS, 'content-type': found.type } });
  });
  ui.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !details.url.startsWith(`${APP_ORIGIN}/`) });
  });
  ui.on('will-download', (event) => event.preventDefault());
  denyPermissions(ui);
  return ui;
}
