import { clientIdField, tenantField } from '../connect-to.ts';
import { seen } from '../seen.ts';
import type { Chapter } from '../state.ts';

/** No application yet. The global cloud is chosen, so nothing may get out: its proxy refuses every tunnel. */
export const registering: Chapter = {
  setting: { told: 'hosts', proxy: 'refuses' },
  states: [
    {
      screen: 'connect',
      state: 'register-without-tenant',
      reach: async ({ page }) => {
        await page.getByRole('button', { name: 'No application yet? Register one' }).click();
        await page.getByText(/^Type the tenant above/).waitFor();
      },
    },
    {
      screen: 'connect',
      state: 'register-az',
      reach: async (stage) => {
        await tenantField(stage).fill('contoso.com');
        await clientIdField(stage).fill(stage.tenant.clientId);
        await stage.page.getByRole('region', { name: 'Commands' }).waitFor();
        await seen(stage, /^Not checked\./);
      },
      pose: ({ page }) => page.getByRole('tab', { name: 'Azure CLI' }).scrollIntoViewIfNeeded(),
    },
    {
      screen: 'connect',
      state: 'register-powershell',
      reach: ({ page }) => page.getByRole('tab', { name: 'PowerShell' }).click(),
      pose: ({ page }) => page.getByRole('region', { name: 'Commands' }).scrollIntoViewIfNeeded(),
    },
    {
      screen: 'connect',
      state: 'register-portal',
      reach: ({ page }) => page.getByRole('tab', { name: 'Portal' }).click(),
      pose: ({ page }) => page.getByText(/adminconsent/).scrollIntoViewIfNeeded(),
    },
  ],
};
