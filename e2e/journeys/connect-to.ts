import type { Desk } from '../desk/launch-desk.ts';

/** Types a tenant of the simulated cloud into the page of connections, and connects to it. */
export async function connectTo({ page }: Desk, domain: string, clientId: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Cloud' }).click();
  await page.getByRole('option', { name: 'Simulated tenant on this device' }).click();
  await page.getByRole('textbox', { name: 'Tenant' }).fill(domain);
  await page.getByRole('textbox', { name: 'Application (client) id' }).fill(clientId);
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
}
