import type { Tenant } from '../tenant/start.ts';
import { arrangeFault } from './desk-test.ts';

const TOKEN = '/oauth2/v2.0/token';
/** So many calls no journey makes: the fault counts them and never acts. */
const NEVER = 100_000;

/** From now on the tenant counts the calls for tokens. */
export const watchTokenCalls = (tenant: Tenant): Promise<void> =>
  arrangeFault(tenant, { method: 'POST', path: TOKEN, nth: NEVER, then: { status: 503 } });

/** How many there were since. */
export async function tokenCalls(tenant: Tenant): Promise<number> {
  const answer = await fetch(`${tenant.control}/faults`);
  const { faults } = (await answer.json()) as {
    faults: { path: string; nth?: number; matched: number }[];
  };
  return faults.find(({ path, nth }) => path === TOKEN && nth === NEVER)?.matched ?? 0;
}
