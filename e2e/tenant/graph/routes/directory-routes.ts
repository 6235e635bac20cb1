import type { GraphCall, GraphResult } from '../call.ts';
import { eventualCount } from '../eventual-count.ts';
import { readCollection, readEntity, readRoutes } from '../read.ts';
import { unknownObject } from '../refusal.ts';
import type { Route } from '../route.ts';
import { get } from '../route.ts';
import {
  ADMINISTRATIVE_UNITS,
  ORGANIZATIONS,
  SERVICE_PRINCIPALS,
  USERS,
  administrativeUnitRow,
  organizationRow,
  servicePrincipalRow,
  userRow,
} from '../sets/directory-object-sets.ts';
import {
  LICENCE_DETAILS,
  SUBSCRIBED_SKUS,
  licenceDetailsRow,
  subscribedSkuRow,
} from '../sets/subscribed-sku-set.ts';

function readUser(idOrUpn: string, call: GraphCall): GraphResult {
  const user = call.tenant.world.directory.user(idOrUpn);
  if (!user) throw unknownObject(idOrUpn);
  return readEntity(USERS, userRow(user), user.id, call);
}

/** People, administrative units, the organisation and what it has paid for. */
export const directoryRoutes: readonly Route[] = [
  get('/me', 'me', (call) => readUser(call.caller.oid, call)),
  get('/users', 'users', (call) =>
    readCollection(USERS, call.tenant.world.directory.all('user').map(userRow), call),
  ),
  eventualCount('/users/$count', 'users', USERS, ({ tenant }) =>
    tenant.world.directory.all('user').map(userRow),
  ),
  get('/users/{id}', 'users', (call) => readUser(call.params['id'] ?? '', call)),
  ...readRoutes('/organization', 'organization', ORGANIZATIONS, ({ tenant }) => [
    organizationRow(tenant.world.organization),
  ]),
  get('/me/licenseDetails', 'licenceDetails', (call) =>
    readCollection(LICENCE_DETAILS, [licenceDetailsRow(call.tenant.world)], call),
  ),
  get('/subscribedSkus', 'subscribedSkus', (call) =>
    readCollection(SUBSCRIBED_SKUS, [subscribedSkuRow(call.tenant.world)], call),
  ),
  ...readRoutes('/servicePrincipals', 'servicePrincipals', SERVICE_PRINCIPALS, ({ tenant }) =>
    tenant.world.directory.all('servicePrincipal').map(servicePrincipalRow),
  ),
  ...readRoutes('/directory/administrativeUnits', 'administrativeUnits', ADMINISTRATIVE_UNITS, ({ tenant }) =>
    tenant.world.directory.all('administrativeUnit').map(administrativeUnitRow),
  ),
];
