import type { Exchange } from '../graph/exchange.ts';
import { CONSENTED } from '../identity/permissions.ts';
import type { Tenant } from '../start.ts';
import type { Reply } from '../test-kit/https-client.ts';
import { rowsOf, tenantClient } from '../test-kit/tenant-client.ts';

/** Scopes that some calls need and the console's app never asks for. */
const FURTHER = [
  'PrivilegedAccess.Read.AzureADGroup',
  'PrivilegedAccess.ReadWrite.AzureADGroup',
  'AdministrativeUnit.Read.All',
];

/** A call below the version. `as: null` = without a token; `scopes` = absent, everything a call can need. */
export type Call = {
  version: 'v1.0' | 'beta';
  method: string;
  path: string;
  body?: unknown;
  as: string | null;
  scopes?: readonly string[];
};

/** What the drive works with: a running tenant, and every exchange with it. */
export type Ground = {
  tenant: Tenant;
  exchanges: readonly Exchange[];
  call(call: Call): Promise<Reply>;
  /** The rows of a collection, as `as` sees them; none where it is refused. */
  rows(path: string, as?: string, version?: Call['version']): Promise<Record<string, unknown>[]>;
  close(): void;
};

/** Puts a client over a tenant that tells each of its exchanges to `exchanges`. Tokens are got once: the clock stands nearly still. */
export function groundOf(tenant: Tenant, exchanges: readonly Exchange[]): Ground {
  const client = tenantClient(tenant);
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (person: string, scopes: readonly string[]): Promise<string> => {
    const key = `${person} ${scopes.join(' ')}`;
    const made = tokens.get(key) ?? client.token(person, { scopes: [...scopes] });
    tokens.set(key, made);
    return made;
  };
  const call: Ground['call'] = async ({ version, method, path, body, as, scopes }) => {
    const token = as === null ? undefined : await tokenOf(as, scopes ?? [...CONSENTED, ...FURTHER]);
    return client.send(`${tenant.graph}/${version}${encodeURI(path)}`, {
      method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  };
  return {
    tenant,
    exchanges,
    call,
    async rows(path, as = 'ines', version = 'v1.0') {
      const reply = await call({ version, method: 'GET', path, as });
      return reply.status === 200 ? rowsOf(reply) : [];
    },
    close: () => {
      client.close();
    },
  };
}
