import type { Stage } from './stage.ts';

export const tenantField = ({ page }: Stage) => page.getByLabel('Tenant', { exact: true });
export const clientIdField = ({ page }: Stage) => page.getByLabel('Application (client) id');

/** Chooses the cloud that the simulated tenant is in: before a tenant is typed, or another cloud is asked about it. */
export async function chooseDemoCloud({ page }: Stage): Promise<void> {
  await page.getByRole('combobox', { name: 'Cloud' }).click();
  await page.getByRole('option', { name: 'Simulated tenant on this device' }).click();
}

/** Connects to a tenant by the form, and waits until one can sign in to it. @param domain e.g. `contoso.com` */
export async function connectTo(stage: Stage, domain: string): Promise<void> {
  const { page, tenant } = stage;
  await chooseDemoCloud(stage);
  await tenantField(stage).fill(domain);
  await clientIdField(stage).fill(tenant.clientId);
  await page.getByRole('radio', { name: 'Approvers' }).check();
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await page.getByRole('heading', { name: `Sign in to ${domain}` }).waitFor();
}

/** Signs in where the rights are looked at before anything else: on a connection that was just made. */
export async function signInAndCheck(stage: Stage, name: string): Promise<void> {
  await stage.prove(name, () => stage.page.getByRole('button', { name: /^Sign in/ }).click());
  await checked(stage);
}

/** Until the rights have been looked at. */
export async function checked({ page }: Stage): Promise<void> {
  await page.getByRole('heading', { name: 'What you may do here' }).waitFor();
  await page.getByText(/^checked /).waitFor();
}

/** Opens the page of rights from the account's menu. */
export async function openAccess({ page }: Stage): Promise<void> {
  await page.getByRole('button', { name: /Account and theme/ }).click();
  await page.getByRole('menuitem', { name: 'What you may do…' }).click();
  await page.getByRole('heading', { name: 'What you may do here' }).waitFor();
}

/** Opens the list of connections from the account's menu. */
export async function openConnections({ page }: Stage): Promise<void> {
  await page.getByRole('button', { name: /Account and theme/ }).click();
  await page.getByRole('menuitem', { name: 'Connections…' }).click();
  await page.getByRole('heading', { name: 'Connections' }).waitFor();
}
