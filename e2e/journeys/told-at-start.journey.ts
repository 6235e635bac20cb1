import { writeFile } from 'node:fs/promises';
import { connectTo } from './connect-to.ts';
import { connecting, consentToTier } from './consent.ts';
import { arrangeFault, clearFaults, expect, test } from './desk-test.ts';

const OTHER = '5e0c2f7a-41bd-4c1e-9a70-2b6d0f31c3d8';

test('the command line connects; what is wrong with it is named, and connects to nothing else', async ({
  launch,
  signIn,
  tenant,
}) => {
  await consentToTier(tenant, 'requestor');
  const first = await launch({ told: 'hosts', args: connecting(tenant, 'requestor') });
  await expect(first.page.getByRole('heading', { name: 'Sign in to contoso.com' })).toBeVisible();
  await expect(first.page.getByText(/^requestor tier/)).toBeVisible();
  // Once its names were read a connection is one to come back to: here it ends before.
  await arrangeFault(tenant, { path: '/organization', then: { hold: true } });
  await signIn(first, 'Maren Okafor');
  await expect(first.page.getByRole('heading', { name: 'My roles' })).toBeVisible();
  await first.quit();
  await clearFaults(tenant);

  const wrong = await launch({
    told: 'hosts',
    args: ['--tenant=not a tenant', `--client-id=${tenant.clientId}`, '--cloud=demo', '--tier=owner'],
  });
  await expect(
    wrong.page.getByText('PIM Desk was started with a wrong --tenant and --tier.').first(),
  ).toBeVisible();
  await expect(
    wrong.page.getByText(/--tier \(it takes one of requestor, approver, administrator, auditor\)/).first(),
  ).toBeVisible();
  await expect(wrong.page.getByRole('heading', { level: 1, name: 'Connect a tenant' })).toBeVisible();
  // Whoever signed in there before is still signed in.
  await connectTo(wrong, 'contoso.com', tenant.clientId);
  await wrong.page.getByRole('button', { name: 'Go to My roles' }).click();
  await expect(wrong.page.getByRole('button', { name: /Account and theme.*Contoso/ })).toBeVisible();
  await wrong.quit();

  const half = await launch({ told: 'hosts', args: ['--tenant=fabrikam.com', '--cloud=demo'] });
  await expect(half.page.getByText('PIM Desk was started without --client-id.').first()).toBeVisible();
  await half.quit();

  // A saved one by its tenant or its name.
  const named = await launch({ told: 'hosts', args: ['--connection', 'Contoso'] });
  await expect(named.page.getByRole('heading', { name: 'My roles' })).toBeVisible();
  expect(await named.openedPages()).toEqual([]);
});

test('a policy fixes what it names, and another tenant is refused; one that cannot be read connects nothing', async ({
  launch,
  signIn,
  tenant,
}, info) => {
  const policyFile = info.outputPath('policy.json');
  const policy = (text: unknown) =>
    writeFile(policyFile, typeof text === 'string' ? text : JSON.stringify(text), { mode: 0o644 });
  const fixed = { cloud: 'demo', tenant: 'contoso.com', clientId: tenant.clientId, tier: 'requestor' };

  await policy({ cloud: 'demo', tenant: 'contoso.com', tier: 'requestor' });
  const part = await launch({ told: 'hosts', policyFile });
  await expect(part.page.getByText('Set by your administrator')).toHaveCount(3);
  await expect(part.page.getByRole('textbox', { name: 'Tenant' })).toHaveAttribute('readonly', '');
  await expect(part.page.getByRole('combobox', { name: 'Cloud' })).toBeHidden();
  await part.page.getByRole('textbox', { name: 'Application (client) id' }).fill(tenant.clientId);
  await part.page.getByRole('button', { name: 'Connect', exact: true }).click();
  await expect(part.page.getByRole('heading', { name: 'Sign in to contoso.com' })).toBeVisible();
  await part.quit();

  await policy(fixed);
  const argued = await launch({
    told: 'hosts',
    policyFile,
    args: connecting(tenant, 'requestor', 'fabrikam.com'),
  });
  await expect(argued.page.getByRole('heading', { name: 'Sign in to contoso.com' })).toBeVisible();
  await expect(
    argued.page.getByText('Your administrator has set --tenant on this device.').first(),
  ).toBeVisible();
  await signIn(argued, 'Maren Okafor');
  await expect(argued.page.getByRole('button', { name: /Account and theme.*Contoso/ })).toBeVisible();
  await argued.quit();

  // The first of them was saved; what the policy does not allow is not started with all the same.
  await policy({ ...fixed, clientId: OTHER });
  const moved = await launch({ told: 'hosts', policyFile });
  await expect(moved.page.getByText(OTHER)).toBeVisible();
  await expect(moved.page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible();
  await moved.page.getByRole('button', { name: 'Change the connection' }).click();
  const back = moved.page.getByRole('button', { name: /^Switch to Contoso/ });
  await expect(back).toHaveAttribute('aria-disabled', 'true');
  await back.hover();
  await expect(
    moved.page.getByText('Your administrator allows other connections only.').first(),
  ).toBeVisible();
  await moved.quit();

  await policy('{"tenant": "contoso.com",');
  const unreadable = await launch({ told: 'hosts', policyFile });
  await expect(
    unreadable.page.getByText('This device’s policy for PIM Desk could not be read.'),
  ).toBeVisible();
  await expect(unreadable.page.getByRole('button', { name: 'Connect', exact: true })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await expect(unreadable.page.getByRole('heading', { name: 'My roles' })).toBeHidden();
  expect(await unreadable.openedPages()).toEqual([]);
});
