import type { Tenant } from '../tenant/start.ts';
import { ledgerOf, tell, upnOf } from './desk-test.ts';

/** A call as the tenant kept it. */
type Kept = { readonly method: string; readonly path: string; readonly requestBody: unknown };

/** The latest calls, items of batches among them. */
async function keptCalls(tenant: Tenant): Promise<readonly Kept[]> {
  const answer = await fetch(`${tenant.control}/exchanges`);
  return ((await answer.json()) as { exchanges: Kept[] }).exchanges;
}

/** For whom something was asked, of either plane, by all that was sent: each principal once, dry runs among it. */
export async function askedFor(tenant: Tenant): Promise<readonly string[]> {
  const asking = (await keptCalls(tenant)).flatMap(({ method, path, requestBody }) =>
    method === 'POST' && /ScheduleRequests$/.test(path)
      ? [(requestBody as { principalId: string }).principalId]
      : [],
  );
  return [...new Set(asking)];
}

/** Has another approver decide about what was asked last. @param name the persona's display name */
export async function decideLast(tenant: Tenant, name: string, decision: 'approve' | 'deny'): Promise<void> {
  const last = (await ledgerOf(tenant)).entries.findLast(({ kind }) => kind === 'activation');
  if (!last) throw new Error('nothing was asked for');
  await tell(tenant, '/decide-as', { requestId: last.requestId, by: upnOf(tenant, name), decision });
}
