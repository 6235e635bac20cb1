import type { Incoming } from '../transport/message.ts';
import { header, pathOf } from '../transport/message.ts';
import { authenticate } from './authenticate.ts';
import type { GraphResult } from './call.ts';
import { ok } from './call.ts';
import type { TenantContext } from './tenant-context.ts';

export const isUserInfo = ({ url, method }: Incoming): boolean =>
  ['GET', 'POST', 'HEAD'].includes(method) && pathOf(url).toLowerCase() === '/oidc/userinfo';

/** OpenID Connect's userinfo, which Entra keeps on Graph, outside of its versions [docs]. Throws the 401 GraphRefusal. */
export async function userInfo(incoming: Incoming, tenant: TenantContext): Promise<GraphResult> {
  const { oid, sub } = await authenticate(header(incoming.headers, 'authorization'), tenant);
  const user = tenant.world.directory.user(oid);
  return ok({
    sub,
    name: user?.displayName,
    family_name: user?.surname,
    given_name: user?.givenName,
    email: user?.mail ?? user?.userPrincipalName,
    picture: `${tenant.graph}/v1.0/me/photo/$value`,
  });
}
