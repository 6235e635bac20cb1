import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { TestInfo } from '@playwright/test';
import type { Desk } from '../desk/launch-desk.ts';
import { colleague } from './colleague.ts';
import { expect, ledgerOf, tell, test, upnOf } from './desk-test.ts';
import {
  askMany,
  decisionsOf,
  exchangesOf,
  onCard,
  openInbox,
  options,
  toTheTop,
  waitingFor,
} from './inbox.ts';

const CLOUD_DEVICE_ADMINISTRATOR = '7698a772-787b-4ac8-901f-60d6b08affd2';
const WHY = 'Retire the lost laptops of Oslo';
/** A new request is on screen and told of within this, while the console runs unlocked and online (issue 6). */
const WITHIN = 'PT70S';

async function policyOf(info: TestInfo, policy: object): Promise<string> {
  const file = info.outputPath('policy.json');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(policy), { mode: 0o644 });
  return file;
}

const shownToasts = async (desk: Desk) => (await desk.toasts()).filter(({ withdrawn }) => !withdrawn);

test('a new request is told of by name within 70 s; a click shows it, and nothing is decided; decided, it is taken back', async ({
  launch,
  signIn,
  advance,
  tenant,
}) => {
  await askMany(tenant, 'Leila Haddani', { count: 3, hostile: 0 });
  const desk = await launch();
  const { page } = desk;
  await signIn(desk, 'Leila Haddani');
  await openInbox(desk, 3);
  await toTheTop(desk);
  // What was there when the screen was opened is not new.
  expect(await desk.toasts()).toEqual([]);
  await page.keyboard.press('Control+1');

  await colleague(tenant, 'maren').ask(CLOUD_DEVICE_ADMINISTRATOR, WHY);
  await advance(desk, WITHIN);
  await expect.poll(async () => (await desk.toasts()).length).toBe(1);
  const [toast] = await desk.toasts();
  expect(toast?.title).toBe('Maren Okafor asks for Cloud Device Administrator');
  expect(toast?.body).toMatch(/^Whole tenant, 1\sh, 2[34]\sh left to decide$/);
  await expect(page.getByRole('link', { name: /^Approvals/ })).toContainText('4');

  await desk.clickToast(toast?.id ?? 0);
  await expect(page.getByRole('heading', { level: 1, name: 'Approvals' })).toBeVisible();
  await expect(onCard(desk)).toContainText('Maren Okafor');
  await expect(page.getByRole('region', { name: 'Request', exact: true })).toContainText(WHY);
  await expect(page.locator('[data-justification]')).toHaveValue('');
  expect((await ledgerOf(tenant)).counts.decisions).toBe(0);

  // One that nobody clicked goes with what it was about.
  const second = await colleague(tenant, 'tomasz').ask(CLOUD_DEVICE_ADMINISTRATOR, WHY);
  await advance(desk, WITHIN);
  await expect.poll(async () => (await desk.toasts()).length).toBe(2);
  await tell(tenant, '/decide-as', {
    requestId: second,
    by: upnOf(tenant, 'Leila Haddani'),
    decision: 'deny',
  });
  await advance(desk, WITHIN);
  await expect.poll(async () => (await desk.toasts())[1]?.withdrawn).toBe(true);
});

test('where the policy hides names, a notification has none', async ({
  launch,
  signIn,
  advance,
  tenant,
}, info) => {
  const policyFile = await policyOf(info, { notifications: 'no-names' });
  const desk = await launch({ policyFile });
  await signIn(desk, 'Leila Haddani');
  await openInbox(desk, 0);
  await colleague(tenant, 'maren').ask(CLOUD_DEVICE_ADMINISTRATOR, WHY);
  await advance(desk, WITHIN);
  await expect.poll(async () => (await desk.toasts()).length).toBe(1);
  const [toast] = await desk.toasts();
  expect(`${toast?.title} ${toast?.body}`).toMatch(
    /^A request waits for your decision 2[34]\sh left to decide$/,
  );
});

test('a link shows the request and does nothing else; one of another tenant says so', async ({
  launch,
  signIn,
  tenant,
}) => {
  await askMany(tenant, 'Leila Haddani', { count: 5, hostile: 0 });
  const rows = await waitingFor(tenant, 'leila');
  const last = rows.at(-1);
  const desk = await launch();
  const { page } = desk;
  await signIn(desk, 'Leila Haddani');
  await page.getByRole('link', { name: /^Approvals/ }).waitFor();
  await desk.openLink(`pim-desk://request/${tenant.tenantId}/${last?.id ?? ''}`);
  await expect(onCard(desk)).toContainText(last?.name ?? '');
  await expect(onCard(desk)).toHaveAttribute('aria-posinset', String(rows.length));
  await expect(page.locator('[data-justification]')).toHaveValue('');

  await desk.openLink(`pim-desk://request/${tenant.neighbour.tenantId}/${last?.id ?? ''}`);
  await expect(page.getByRole('heading', { name: 'This request is in another tenant' })).toBeVisible();
  await expect(page.getByText('Nothing of it was opened.')).toBeVisible();

  // Not of the form that only shows: left alone.
  await desk.openLink(`pim-desk://request/${tenant.tenantId}/${last?.id ?? ''}?decision=approve`);
  await expect(page.getByRole('heading', { name: 'This request is in another tenant' })).toBeVisible();
  expect((await ledgerOf(tenant)).entries).toEqual([]);
  expect((await exchangesOf(tenant)).filter(({ method }) => method === 'PATCH')).toEqual([]);
});

test('locked, what waits is not read; unlocked, it is', async ({ launch, signIn, advance, tenant }, info) => {
  // Linux tells nobody that its screen is locked; the file stands in for the registry, which is not there.
  const policyFile = await policyOf(info, { notifications: 'names' });
  const desk = await launch({ env: { STAND_IN_PLATFORM: 'win32' }, policyFile });
  await signIn(desk, 'Leila Haddani');
  await openInbox(desk, 0);
  await desk.lock();
  await askMany(tenant, 'Leila Haddani', { count: 2, hostile: 0, spreadHours: 0 });
  await fetch(`${tenant.control}/exchanges`, { method: 'DELETE' });
  for (let minute = 0; minute < 3; minute += 1) await advance(desk, WITHIN);
  expect(await exchangesOf(tenant)).toEqual([]);
  expect(await desk.toasts()).toEqual([]);
  await desk.unlock();
  await expect(options(desk)).toHaveCount(2);
  await expect.poll(async () => (await shownToasts(desk)).length).toBe(2);
  expect(await decisionsOf(tenant)).toEqual(new Map());
});
