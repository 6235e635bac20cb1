// How journeys see an app on the stand-in: they attach from their own process through --remote-debugging-port (Electron
// docs/api/command-line-switches.md "--remote-debugging-port"), while the pipe goes on intercepting.
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWindow, registerApp } from '../testing/open-window.ts';
import { runApp, type AppUnderTest } from '../testing/run-app.ts';

let app: AppUnderTest;
let browser: Browser;
let page: Page;

const KEYS = `<title>attached</title><h1>here</h1><script>
  window.keys = []; window.after = [];
  addEventListener('keydown', (event) => { keys.push([event.key, event.defaultPrevented]); setTimeout(() => after.push(event.defaultPrevented)) });
</script>`;

beforeAll(async () => {
  app = await runApp({ early: registerApp, args: ['--remote-debugging-port=0'] });
  const opening = openWindow(app, { '/': { html: KEYS } });
  const line = await app.stderr('DevTools listening on ');
  await opening;
  browser = await chromium.connectOverCDP(line.replace('DevTools listening on ', ''));
  const [first] = browser.contexts()[0]?.pages() ?? [];
  if (!first) throw new Error('no page to attach to');
  page = first;
});
afterAll(async () => {
  await browser.close().catch(() => undefined);
  await app.stop();
});

it('shows one page, at Chromium’s address, with the exposed API', async () => {
  expect(browser.contexts()[0]?.pages()).toHaveLength(1);
  expect(page.url()).toBe('https://pim.app.stand-in.invalid/');
  expect(await page.evaluate('api.version')).toBe(1);
});

it('may be reloaded from outside without main being asked', async () => {
  await app.main((_electron, _none, state) => {
    (state['window'] as Electron.BrowserWindow).webContents.on('will-navigate', (event) =>
      event.preventDefault(),
    );
  });
  const answer = await page.reload();
  expect([answer?.status(), await page.evaluate('api.version')]).toEqual([200, 1]);
});

it('gives every key to the page, and none of them to the browser around it', async () => {
  for (const key of ['a', 'Control+k', 'Control+1', 'F5', 'Control+t', 'Control+r', 'F12'])
    await page.keyboard.press(key);
  const [keys, after] = await page.evaluate<[[string, boolean][], boolean[]]>(
    'new Promise((go) => setTimeout(() => go([keys, after])))',
  );
  const pressed = keys
    .map(([key], at) => [key, keys[at]?.[1], after[at]])
    .filter(([key]) => key !== 'Control');
  expect(pressed).toEqual([
    ['a', false, false],
    ['k', false, true],
    ['1', false, true],
    ['F5', false, true],
    ['t', false, true],
    ['r', false, true],
    ['F12', false, true],
  ]);
  expect(browser.contexts()[0]?.pages()).toHaveLength(1);
});

it('lets media be emulated and the screen be taken', async () => {
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  expect(
    await page.evaluate(
      `[matchMedia('(prefers-color-scheme: dark)').matches, matchMedia('(forced-colors: active)').matches]`,
    ),
  ).toEqual([true, true]);
  expect((await page.screenshot()).subarray(1, 4).toString()).toBe('PNG');
});

it('closes pages nobody of the app asked for', async () => {
  const [context] = browser.contexts();
  await context?.newPage().then(
    (made) => (made.isClosed() ? undefined : made.waitForEvent('close')),
    () => undefined,
  );
  expect(context?.pages()).toHaveLength(1);
});
