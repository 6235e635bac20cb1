import type { Tenant } from '../start.ts';
import { rowsOf, tenantClient } from './tenant-client.ts';

const SETS = {
  user: ['/users', 'userPrincipalName'],
  group: ['/groups', 'displayName'],
  role: ['/roleManagement/directory/roleDefinitions', 'displayName'],
} as const;

/** The id of what goes by a name, as another client finds it: people by user principal name. Throws where there is none. */
export async function idByName(tenant: Tenant, kind: keyof typeof SETS, name: string): Promise<string> {
  const [set, property] = SETS[kind];
  const client = tenantClient(tenant);
  try {
    const query = `$filter=${encodeURIComponent(`${property} eq '${name}'`)}`;
    const answer = await client.as('leila').get(`${set}?${query}`);
    if (answer.status !== 200) throw new Error(`the tenant answered ${answer.status}: ${answer.text}`);
    const id = rowsOf(answer)[0]?.['id'];
    if (typeof id !== 'string') throw new Error(`nothing is called ${name}: ${answer.text}`);
    return id;
  } finally {
    client.close();
  }
}
