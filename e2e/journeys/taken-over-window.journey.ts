import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { INTENT_NAMES } from '../../shared/contract/intent-names.ts';
import { runtime } from '../desk/runtime.ts';
import { expect, test } from './desk-test.ts';

/** Notes who calls, from anywhere. */
async function listener(): Promise<{ server: Server; url: string; calls: () => string[] }> {
  const calls: string[] = [];
  const server = createServer((request, response) => {
    calls.push(`${request.method ?? ''} ${request.url ?? ''}`);
    response.setHeader('access-control-allow-origin', '*');
    response.end('here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { server, url, calls: () => calls };
}

/** The ways a page has to reach a host. */
const WAYS = ['fetch', 'image', 'socket', 'beacon'] as const;

/** Tries the given ways, one after the other; resolves when each has ended, well or not. */
const reachOut = (page: Page, url: string, ways: readonly (typeof WAYS)[number][]): Promise<void> =>
  page.evaluate(
    async ([to, chosen]) => {
      const ended = (on: (done: () => void) => void) => new Promise<void>((resolve) => on(resolve));
      const tries = {
        fetch: () => fetch(to, { mode: 'no-cors' }).then(() => undefined),
        image: () =>
          ended((done) => {
            const image = new Image();
            image.onload = done;
            image.onerror = done;
            image.src = to;
          }),
        socket: () =>
          ended((done) => {
            const socket = new WebSocket(to.replace('http', 'ws'));
            socket.onopen = done;
            socket.onerror = done;
          }),
        beacon: () => Promise.resolve(navigator.sendBeacon(to, 'x')).then(() => undefined),
      };
      for (const way of chosen) await tries[way]().catch(() => undefined);
    },
    [url, ways] as const,
  );

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
      token: /eyJ[\w-]{10,}|\b1\.R[\w-]{10,}/.test(everything),
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
  await page.evaluate((to) => {
    window.open(`${to}opened`);
    location.href = `${to}navigated`;
  }, url);
  await reachOut(page, url, WAYS);
  // A reading of the roles goes out and comes back meanwhile: what was on its way to the listener would have arrived.
  await page.getByRole('button', { name: /Read again/ }).click();
  await expect(page.getByRole('button', { name: /^Activate/ }).first()).toBeVisible();
  await page.getByRole('button', { name: /Account and theme/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await signIn(desk, 'Maren Okafor');
  await expect(page.getByRole('heading', { name: 'My roles' })).toBeVisible();
  expect(calls()).toEqual([]);
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
      await say('choose', JSON.stringify({ theme: 'dark', also: 1 })),
      await say('activate', 'x'.repeat(1_000_000)),
      await say('signOut', 42),
    ];
  });
  expect(answers).toEqual([false, false, false, false, false]);
});

/*
 * The control: with both locks off the same attempts arrive, so the test above can fail; with either one alone they do not. Only
 * the stand-in's session lock can be taken off from outside (`STAND_IN_IGNORE_WEB_REQUEST`), and only fetches and images pass by
 * it there; a page loaded while DevTools bypasses it has no CSP.
 */
const LOCKS = [
  { locks: 'only the session’s lock', bypassCsp: true, env: {}, ways: ['fetch', 'image'], arrives: false },
  {
    locks: 'only the content security policy',
    bypassCsp: false,
    env: { STAND_IN_IGNORE_WEB_REQUEST: '1' },
    ways: WAYS,
    arrives: false,
  },
  {
    locks: 'neither',
    bypassCsp: true,
    env: { STAND_IN_IGNORE_WEB_REQUEST: '1' },
    ways: ['fetch', 'image'],
    arrives: true,
  },
] as const;
for (const { locks, bypassCsp, env, ways, arrives } of runtime === 'stand-in' ? LOCKS : []) {
  test(`with ${locks}: the attempts ${arrives ? 'arrive' : 'do not arrive'}`, async ({ launch }) => {
    const { page } = await launch({ env });
    if (bypassCsp) {
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Page.setBypassCSP', { enabled: true });
      await page.reload();
    }
    await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
    const { server, url, calls } = await listener();
    await reachOut(page, url, ways);
    expect(calls().length > 0).toBe(arrives);
    server.close();
  });
}
