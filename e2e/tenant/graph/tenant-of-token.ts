import { decodeJwt } from 'jose';
import type { Incoming } from '../transport/message.ts';
import { header } from '../transport/message.ts';
import type { TenantContext } from './tenant-context.ts';

/** The tenant that a call is about: its token's, whose signature is checked there. Without a readable token the first. */
export function tenantOfToken(
  { headers }: Incoming,
  tenants: readonly [TenantContext, ...TenantContext[]],
): TenantContext {
  const token = /^Bearer\s+(\S+)$/i.exec(header(headers, 'authorization') ?? '')?.[1];
  const id = token === undefined ? undefined : tenantIdIn(token);
  return tenants.find(({ world }) => world.organization.id === id) ?? tenants[0];
}

function tenantIdIn(token: string): unknown {
  try {
    return decodeJwt(token)['tid'];
  } catch {
    return undefined;
  }
}
