import type { Connection } from '../../contract/connection.ts';

/** The contract caps an id at 100 characters; cloud, client id and what separates them take up to 48 of them. */
const LONGEST_TENANT = 50;

/**
 * What a saved connection is called: `global/contoso.com/11111111-…`, lower case. The tier is not part of it: the same application
 * used by somebody else is the same connection. A very long tenant name is cut, and told from its like by a hash.
 */
export function connectionId({ cloud, tenant, clientId }: Omit<Connection, 'tier'>): string {
  const name = tenant.toLowerCase();
  const short = name.length <= LONGEST_TENANT ? name : `${name.slice(0, LONGEST_TENANT - 17)}~${hash(name)}`;
  return `${cloud}/${short}/${clientId.toLowerCase()}`;
}

/** FNV-1a, 64 bits, as 16 hex digits. It tells names apart; it protects nothing. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (const char of text)
    value = BigInt.asUintN(64, (value ^ BigInt(char.codePointAt(0) ?? 0)) * 0x100000001b3n);
  return value.toString(16).padStart(16, '0');
}
