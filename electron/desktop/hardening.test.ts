import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Session } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { listAppFiles } from './app-files.ts';
import { CONTENT_SECURITY_POLICY } from './content-security.ts';
import { createExternalBrowser, mayOpen } from './external-browser.ts';
import { denyPermissions } from './permissions.ts';

const opened = vi.hoisted(() => vi.fn(() => Promise.resolve()));
vi.mock('electron', () => ({ shell: { openExternal: opened } }));

describe('the content security policy', () => {
  it('is the one the house has agreed on', () => {
    expect(CONTENT_SECURITY_POLICY).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; " +
        "img-src 'self' data:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; " +
        "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
  });
});

describe('permissions', () => {
  it('are denied, but for copying text', () => {
    const handlers: Record<string, (...args: never[]) => unknown> = {};
    const session = new Proxy(
      {},
      { get: (_, name: string) => (handler: never) => (handlers[name] = handler) },
    );
    denyPermissions(session as Session);
    const asked = vi.fn();
    const ask = handlers.setPermissionRequestHandler as (
      c: null,
      p: string,
      answer: (ok: boolean) => void,
    ) => void;
    const check = handlers.setPermissionCheckHandler as (c: null, p: string) => boolean;
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'openExternal',
      'serial',
      'new-one',
    ]) {
      ask(null, permission, asked);
      expect(asked).toHaveBeenLastCalledWith(false);
      expect(check(null, permission)).toBe(false);
    }
    ask(null, 'clipboard-sanitized-write', asked);
    expect(asked).toHaveBeenLastCalledWith(true);
  });
});

describe('the door to the user’s browser', () => {
  const origins = new Set(['https://login.microsoftonline.com']);
  it('opens the sign-in of this cloud', () => {
    expect(mayOpen('https://login.microsoftonline.com/contoso.com/oauth2/v2.0/authorize?x=1', origins)).toBe(
      true,
    );
  });

  it('follows the connection on screen: what was its page before is none now', async () => {
    let onScreen = 'https://login.microsoftonline.com';
    const browser = createExternalBrowser(() => new Set([onScreen]));
    const consent = 'https://login.microsoftonline.com/contoso.com/v2.0/adminconsent?client_id=x';
    expect((await browser.open(consent)).ok).toBe(true);
    onScreen = 'https://login.chinacloudapi.cn';
    expect(await browser.open(consent)).toMatchObject({ ok: false });
    expect(opened.mock.calls).toEqual([[consent]]);
  });

  it.each([
    'http://login.microsoftonline.com/',
    'https://login.microsoftonline.com:444/',
    'https://me:pw@login.microsoftonline.com/',
    'https://login.microsoftonline.com.evil.example/',
    'javascript:alert(1)',
    'file:///C:/Windows/System32/calc.exe',
    'ms-settings:',
    '\\\\server\\share',
    '',
  ])('stays shut for %j', (url) => {
    expect(mayOpen(url, origins)).toBe(false);
  });
});

describe('app://', () => {
  it('serves the built files by an allow-list, and no other type', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'app-files-'));
    await mkdir(path.join(folder, 'assets'));
    await Promise.all(
      ['index.html', 'assets/main.js', 'assets/main.js.map', '.env'].map((f) =>
        writeFile(path.join(folder, f), ''),
      ),
    );
    const files = await listAppFiles(folder);
    await rm(folder, { recursive: true });
    expect([...files.keys()].sort()).toEqual(['/assets/main.js', '/index.html']);
    expect(files.get('/index.html')?.type).toBe('text/html; charset=utf-8');
  });
});
