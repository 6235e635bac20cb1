import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import type { Page } from 'playwright-core';
import { upToDate } from './ask-for.ts';
import { arrangeFault, clearFaults, expect, test } from './desk-test.ts';

/** Secrets, people and what ties an answer to a sign-in. */
const PRIVATE = /eyJ[\w-]{10,}|Bearer|refresh_token|state=|code=|@contoso\.com|Maren|Okafor/;

/** Copies the report of the network's test as a person does. */
async function copiedReport(page: Page): Promise<string> {
  await page.evaluate(() => {
    const copied = (text: string): Promise<void> => {
      document.documentElement.dataset.copied = text;
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: copied }, configurable: true });
  });
  await page.getByRole('dialog').getByRole('button', { name: 'Copy report' }).click();
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.copied ?? '')).not.toBe('');
  return page.evaluate(() => document.documentElement.dataset.copied ?? '');
}

test('a certificate that nobody vouches for is named, with who issued it; nothing is signed in over it', async ({
  launch,
  tenant,
}) => {
  const desk = await launch({ trusted: false });
  const { page } = desk;
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('main').getByRole('button', { name: 'Check the network' }).click();
  const dialog = page.getByRole('dialog', { name: 'Check the network' });
  const hosts = dialog.getByRole('list', { name: 'Hosts' }).getByRole('listitem');
  await expect(hosts.filter({ hasText: new URL(tenant.graph).host })).toContainText('Not reached');
  await expect(hosts.filter({ hasText: new URL(tenant.login).host })).toContainText(
    /Opened by somebody on the way: \S+/,
  );
  await expect(dialog.getByText('No host this cloud needs was reached.')).toBeVisible();
  const report = await copiedReport(page);
  expect(report).toContain(new URL(tenant.login).host);
  expect(report).not.toMatch(PRIVATE);
  expect(await desk.openedPages()).toEqual([]);
});

test('a clock that is wrong and a sign-in service that cannot be reached are told; the report holds nobody’s name', async ({
  launch,
  signIn,
  tenant,
}) => {
  const desk = await launch({ clockOffsetMs: -20 * 60_000 });
  const { page } = desk;
  await arrangeFault(tenant, {
    method: 'GET',
    path: 'openid-configuration',
    times: 1_000,
    then: { drop: 'before' },
  });
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('main').getByRole('button', { name: 'Check the network' }).click();
  const dialog = page.getByRole('dialog', { name: 'Check the network' });
  const hosts = dialog.getByRole('list', { name: 'Hosts' }).getByRole('listitem');
  const graph = hosts.filter({ hasText: new URL(tenant.graph).host });
  const login = hosts.filter({ hasText: new URL(tenant.login).host });
  await expect(graph).toContainText(/Reached in \d+/);
  await expect(graph).toContainText('No proxy');
  await expect(graph).toContainText(/This device’s clock is (19|20|21).min behind/);
  await expect(login).toContainText('Not reached');
  await clearFaults(tenant);
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(login).toContainText(/Reached in \d+/);
  expect(await copiedReport(page)).not.toMatch(PRIVATE);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await signIn(desk, 'Maren Okafor');
  await expect(page.getByRole('heading', { name: 'My roles' })).toBeVisible();
});

test('no answer leads the console to a host outside its cloud', async ({ launch, signIn, tenant }) => {
  let reached = 0;
  const trap = createServer((socket) => {
    reached += 1;
    socket.destroy();
  }).listen(0, '127.0.0.1');
  await once(trap, 'listening');
  const foreign = `https://127.0.0.1:${(trap.address() as AddressInfo).port}`;
  const desk = await launch();
  const { page } = desk;
  await signIn(desk, 'Maren Okafor');
  await upToDate(desk);

  await arrangeFault(tenant, {
    method: 'GET',
    path: 'roleEligibilityScheduleInstances',
    times: 1_000,
    then: {
      status: 200,
      headers: { 'Content-Type': 'application/json' },
      body: { value: [], '@odata.nextLink': `${foreign}/v1.0/next?$skiptoken=1` },
    },
  });
  await page.keyboard.press('F5');
  await expect(
    page
      .getByRole('main')
      .getByText(/Entra roles could (only|not) be read|read only in part/)
      .first(),
  ).toBeVisible();
  await clearFaults(tenant);

  await arrangeFault(tenant, {
    method: 'POST',
    path: '$batch',
    times: 1_000,
    then: { status: 307, headers: { Location: `${foreign}/v1.0/$batch` } },
  });
  await arrangeFault(tenant, {
    method: 'GET',
    path: 'roleManagement',
    times: 1_000,
    then: { status: 302, headers: { Location: `${foreign}/v1.0/me` } },
  });
  await page.keyboard.press('F5');
  await expect(page.getByText('Up to date')).toBeHidden();
  await clearFaults(tenant);
  await page.keyboard.press('F5');
  await upToDate(desk);
  expect(reached).toBe(0);
  const allowed = [tenant.login, tenant.graph, tenant.signInPage];
  for (const opened of await desk.openedPages()) expect(allowed).toContain(new URL(opened).origin);
  trap.close();
});
