import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { INTENT_NAMES } from '../../shared/contract/intent-names.ts';
import { runtime } from '../desk/runtime.ts';
import { expect, test } from './desk-test.ts';

/** Counts who calls, from anywhere. */
async function listener(): Promise<{ server: Server; url: string; calls: () => number }> {
  let count = 0;
  const server = createServer((_request, response) => {
    count += 1;
    response.setHeader('access-control-allow-origin', '*');
    response.end('here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { server, url, calls: () => count };
}

/** Every way a page has to reach a host. Resolves when each has ended, one way or the other. */
const reachOut = (page: Page, url: string): Promise<string[]> =>
  page.evaluate(async (to) => {
    const got: string[] = [];
    const attempt = async (name: string, act: () => Promise<unknown>): Promise<void> => {
      await act().then(
        () => got.push(name),
        () => undefined,
      );
    };
    await attempt('fetch', () => fetch(to, { mode: 'no-cors' }));
    await attempt(
      'image',
      () =>
        new Promise((resolve, reject) => {
          const image = new Image();
          image.onload = resolve;
          image.onerror = reject;
          image.src = to;
        }),
    );
    await attempt(
      'socket',
      () =>
        new Promise((resolve, reject) => {
          const socket = new WebSocket(to.replace('http', 'ws'));
          socket.onopen = resolve;
          socket.onerror = reject;
        }),
    );
    await attempt('beacon', () =>
      navigator.sendBeacon(to, 'x') ? Promise.resolve() : Promise.reject(new Error('no')),
    );
    return got;
  }, url);

test('holds no token, no channel but the declared ones, and reaches nobody', async ({ launch, signIn }) => {
  const desk = await launch();
  const { page } = desk;
  await signIn(desk, 'Maren Okafor');
  await expect(page.getByRole('heading', { name: 'My roles' })).toBeVisible();

  const found = await page.evaluate(async () => {
    const bridge = (
      window as unknown as { pim: { intents: Record<string, (text: string) => Promise<string>> } }
    ).pim;
    const everything = JSON.stringify([
      await bridge.intents.ready?.('{}'),
      Object.keys(localStorage),
      Object.keys(sessionStorage),
      document.cookie,
      document.documentElement.outerHTML,
    ]);
    const frozen = (() => {
      try {
        Object.assign(bridge.intents, { steal: () => undefined });
        return !('steal' in bridge.intents);
      } catch {
        return true;
      }
    })();
    return {
      globals: ['require', 'process', 'ipcRenderer', 'electron', 'module', 'Buffer', 'global'].filter(
        (name) => name in window,
      ),
      bridge: Object.keys(bridge).sort(),
      intents: Object.keys(bridge.intents).sort(),
      token: /eyJ[\w-]{10,}/.test(everything),
      frozen,
    };
  });
  expect(found).toEqual({
    globals: [],
    bridge: ['intents', 'onState'],
    intents: [...INTENT_NAMES].sort(),
    token: false,
    frozen: true,
  });

  const { server, url, calls } = await listener();
  await reachOut(page, url);
  await page.evaluate((to) => {
    window.open(to);
    location.href = to;
  }, url);
  await expect(page.getByRole('heading', { name: 'My roles' })).toBeVisible();
  expect(calls()).toBe(0);
  server.close();
});

test('can say nothing the contract does not know', async ({ launch, signIn }) => {
  const desk = await launch();
  await signIn(desk, 'Maren Okafor');
  const answers = await desk.page.evaluate(async () => {
    const { intents } = (
      window as unknown as { pim: { intents: Record<string, (text: unknown) => Promise<string>> } }
    ).pim;
    const say = async (name: string, what: unknown): Promise<unknown> => {
      const answer: unknown = JSON.parse((await intents[name]?.(what)) ?? 'null');
      return (answer as { ok: boolean }).ok;
    };
    return [
      await say('activate', '{}'),
      await say('activate', JSON.stringify({ url: 'https://evil.example', method: 'POST' })),
      await say('setTheme', JSON.stringify({ theme: 'dark', also: 1 })),
      await say('activate', 'x'.repeat(1_000_000)),
      await say('signOut', 42),
    ];
  });
  expect(answers).toEqual([false, false, false, false, false]);
});

/*
 * The control: with both locks off the same attempts arrive, so the test above can fail; with either one alone they do not.
 * Only the stand-in's session lock can be taken off from outside: `STAND_IN_IGNORE_WEB_REQUEST` takes the session's lock off; a page loaded while DevTools bypasses it has no CSP.
 */
const LOCKS = [
  ['only the session’s lock', true, {}, false],
  ['only the content security policy', false, { STAND_IN_IGNORE_WEB_REQUEST: '1' }, false],
  ['neither', true, { STAND_IN_IGNORE_WEB_REQUEST: '1' }, true],
] as const;
for (const [locks, bypassCsp, env, arrives] of runtime === 'stand-in' ? LOCKS : []) {
  test(`with ${locks}: the attempts ${arrives ? 'arrive' : 'do not arrive'}`, async ({ launch }) => {
    const desk = await launch({ env });
    const { page } = desk;
    if (bypassCsp) {
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Page.setBypassCSP', { enabled: true });
      await page.reload();
    }
    await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
    const { server, url, calls } = await listener();
    await reachOut(page, url);
    expect(calls() > 0).toBe(arrives);
    server.close();
  });
}
