import { tabTo } from '../desk/keyboard.ts';
import { consentToTier } from './consent.ts';
import { expect, test } from './desk-test.ts';

test('from a fresh install to one’s roles with the keyboard alone; the next start goes straight there', async ({
  launch,
  prove,
  tenant,
}) => {
  await consentToTier(tenant, 'requestor');
  const desk = await launch({ told: 'hosts' });
  const { page } = desk;
  const heading = (name: string) => page.getByRole('heading', { level: 1, name });
  const field = (name: string) => page.getByRole('textbox', { name });
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  const retype = async (text: string) => {
    await press('Control+a');
    await page.keyboard.type(text);
  };
  /** Under the field; a tooltip of the button says it too. */
  const said = (words: string | RegExp) => page.getByRole('form').getByText(words);
  const steps = page.getByRole('list', { name: 'First steps' });

  await expect(heading('Connect a tenant')).toBeVisible();
  await expect(steps.getByRole('listitem').filter({ hasText: 'Connect a tenant' })).toHaveAttribute(
    'aria-current',
    'step',
  );
  await tabTo(page, page.getByRole('combobox', { name: 'Cloud' }));
  await press('Enter', 'End', 'Enter');
  await expect(page.getByRole('combobox', { name: 'Cloud' })).toHaveText('Simulated tenant on this device');

  // A client id cut short and a tenant that is none: each says what is wrong, and stays as typed.
  await tabTo(page, field('Tenant'));
  await page.keyboard.type('contoso');
  await tabTo(page, field('Application (client) id'));
  await expect(said('Is it contoso.onmicrosoft.com?')).toBeVisible();
  await page.keyboard.type(tenant.clientId.slice(0, -4));
  await press('Shift+Tab');
  await expect(field('Application (client) id')).toHaveAttribute('aria-invalid', 'true');
  await expect(said(/This one lacks 4\.$/)).toBeVisible();
  await tabTo(page, field('Tenant'));
  await retype('nowhere.example');
  await tabTo(page, field('Application (client) id'));
  await retype(tenant.clientId);
  await expect(said(/No tenant nowhere\.example was found in this cloud\./)).toBeVisible();
  await press('Enter');
  await expect(field('Tenant')).toBeFocused();
  await expect(field('Tenant')).toHaveValue('nowhere.example');
  await expect(field('Application (client) id')).toHaveValue(tenant.clientId);
  await expect(heading('Connect a tenant')).toBeVisible();

  await retype('contoso.com');
  await expect(said(`Found: tenant id ${tenant.tenantId}`)).toBeVisible();
  await tabTo(page, page.getByRole('radio', { name: 'Requestors' }));
  await press('Shift+Tab', 'Enter');

  await expect(heading('Sign in to contoso.com')).toBeVisible();
  await expect(page.getByText(tenant.clientId)).toBeVisible();
  await prove(desk, 'Maren Okafor', async () => {
    await tabTo(page, page.getByRole('button', { name: 'Sign in', exact: true }));
    await press('Enter');
  });

  await expect(heading('What you may do here')).toBeVisible();
  await expect(
    page.getByRole('main').getByText('Nothing stands in the way. 4 could not be tried without doing them.'),
  ).toBeVisible();
  await expect(steps.getByRole('listitem').filter({ hasText: 'Check' })).toHaveAttribute(
    'aria-current',
    'step',
  );
  await expect(page.getByRole('button', { name: /Account and theme.*Contoso/ })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Go to My roles' }));
  await press('Enter');
  await expect(heading('My roles')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Activate Teams Administrator/ })).toBeVisible();
  await desk.quit();

  const next = await launch({ told: 'hosts' });
  await expect(next.page.getByRole('heading', { level: 1, name: 'My roles' })).toBeVisible();
  await expect(next.page.getByRole('button', { name: /Account and theme.*Maren Okafor/ })).toBeVisible();
  await expect(next.page.getByText('First steps')).toBeHidden();
  expect(await next.openedPages()).toEqual([]);
});
