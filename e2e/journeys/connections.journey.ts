import { readdir } from 'node:fs/promises';
import { askFor, upToDate } from './ask-for.ts';
import { connectTo } from './connect-to.ts';
import { arrangeFault, clearFaults, expect, ledgerOf, tell, test } from './desk-test.ts';
import type { Desk } from '../desk/launch-desk.ts';

const PRIYA = 'Priya Raman';
const MAREN = 'Maren Okafor';

/** Who is on screen, and in which tenant. */
const onScreen = ({ page }: Desk, name: string, tenant: string) =>
  page.getByRole('button', { name: new RegExp(`Account and theme.*${name}.*${tenant}`) });

/** The page of connections, from the account's menu. */
async function openConnections({ page }: Desk): Promise<void> {
  await page.getByRole('button', { name: /Account and theme/ }).click();
  await page.getByRole('menuitem', { name: 'Connections…' }).click();
  await page.getByRole('heading', { level: 1, name: 'Connections' }).waitFor();
}

test('a guest keeps two tenants apart: each by name, each with its own roles, each forgotten alone', async ({
  launch,
  signIn,
  tenant,
}, info) => {
  await tell(tenant, '/licence', { tenant: 'fabrikam.com', licence: 'P2' });
  const desk = await launch({ told: 'hosts' });
  const { page } = desk;
  await connectTo(desk, 'contoso.com', tenant.clientId);
  const roles = page.getByRole('checkbox', { name: /^Select / });
  const names = () => roles.evaluateAll((boxes) => boxes.map((box) => box.getAttribute('aria-label')));
  await signIn(desk, PRIYA);
  await expect(page.getByRole('heading', { name: 'What you may do here' })).toBeVisible();
  await page.getByRole('button', { name: 'Go to My roles' }).click();
  await expect(onScreen(desk, PRIYA, 'Contoso')).toBeVisible();
  await upToDate(desk);
  const atContoso = await names();

  await openConnections(desk);
  await connectTo(desk, 'fabrikam.com', tenant.clientId);
  await expect(page.getByRole('heading', { name: 'Sign in to fabrikam.com' })).toBeVisible();
  // Nobody of the other tenant is offered here.
  await expect(page.getByRole('button', { name: /^Continue as/ })).toBeHidden();
  await signIn(desk, PRIYA);
  await page.getByRole('button', { name: 'Go to My roles' }).click();
  await expect(onScreen(desk, PRIYA, 'Fabrikam')).toBeVisible();
  await upToDate(desk);
  const atFabrikam = await names();
  expect(atContoso).not.toHaveLength(0);
  expect(atFabrikam).not.toHaveLength(0);
  expect(atFabrikam).not.toEqual(atContoso);

  // There and back without a page: the same person by name, never the same roles.
  const pages = (await desk.openedPages()).length;
  await page.getByRole('button', { name: /Account and theme/ }).click();
  await page.getByRole('menuitemradio', { name: /Contoso/ }).click();
  await expect(onScreen(desk, PRIYA, 'Contoso')).toBeVisible();
  await upToDate(desk);
  expect(await names()).toEqual(atContoso);
  expect((await desk.openedPages()).length).toBe(pages);
  await desk.quit();

  // The next start is where one was; forgetting the other leaves nothing of it.
  const next = await launch({ told: 'hosts' });
  await expect(onScreen(next, PRIYA, 'Contoso')).toBeVisible();
  await openConnections(next);
  const saved = next.page.getByRole('list', { name: 'Connections on this device' }).getByRole('listitem');
  await expect(saved).toHaveCount(2);
  await next.page.getByRole('button', { name: /^Forget Fabrikam/ }).click();
  await next.page.getByRole('dialog').getByRole('button', { name: 'Forget it' }).click();
  await expect(saved).toHaveCount(1);
  await next.page.getByRole('button', { name: 'Back' }).click();
  await expect(onScreen(next, PRIYA, 'Contoso')).toBeVisible();
  const files = await readdir(info.outputPath('profile', 'desk'));
  expect(files.filter((file) => /^tokens-[0-9a-f]{16}$/.test(file))).toHaveLength(1);
  await next.quit();

  const last = await launch({ told: 'hosts', args: ['--connection=fabrikam.com'] });
  await expect(last.page.getByText('There is no saved connection “fabrikam.com”.')).toBeVisible();
});

test('a write on its way while the connection is switched is told to whom it belongs', async ({
  launch,
  signIn,
  catchUp,
  tenant,
}) => {
  const desk = await launch({ told: 'hosts' });
  const { page } = desk;
  await connectTo(desk, 'contoso.com', tenant.clientId);
  await signIn(desk, MAREN);
  await page.getByRole('button', { name: 'Go to My roles' }).click();
  await upToDate(desk);
  await arrangeFault(tenant, {
    method: 'POST',
    path: 'roleAssignmentScheduleRequests',
    then: { hold: true, after: true },
  });
  await askFor(desk, 'Teams Administrator');
  await openConnections(desk);
  await connectTo(desk, 'fabrikam.com', tenant.clientId);
  await expect(page.getByRole('heading', { name: 'Sign in to fabrikam.com' })).toBeVisible();
  await expect.poll(async () => (await ledgerOf(tenant)).counts.activations).toBe(1);
  await signIn(desk, PRIYA);
  await page.getByRole('button', { name: 'Go to My roles' }).click();
  await expect(onScreen(desk, PRIYA, 'Fabrikam')).toBeVisible();
  await expect(page.getByText(/Teams Administrator/)).toBeHidden();
  await clearFaults(tenant);

  await page.getByRole('button', { name: /Account and theme/ }).click();
  await page.getByRole('menuitemradio', { name: /Contoso/ }).click();
  await expect(onScreen(desk, MAREN, 'Contoso')).toBeVisible();
  await catchUp(desk);
  await expect(page.getByRole('button', { name: 'Deactivate Teams Administrator' }).first()).toBeVisible();
  expect((await ledgerOf(tenant)).counts.activations).toBe(1);
});
