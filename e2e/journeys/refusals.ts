import type { Tenant } from '../tenant/start.ts';

/** The tenant signs everybody in again. */
export async function forgetRefusals(tenant: Tenant): Promise<void> {
  const answer = await fetch(`${tenant.control}/refuse-sign-in`, { method: 'DELETE' });
  if (!answer.ok) throw new Error(`the tenant refused: ${await answer.text()}`);
}
