import { notInAllowedRoles } from '../directory-role.ts';
import type { ReadGuard } from '../read.ts';
import { readRoutes } from '../read.ts';
import type { Route } from '../route.ts';
import { AUTHENTICATION_CONTEXTS, authenticationContextRow } from '../sets/authentication-context-set.ts';

/**
 * Global Administrator and Reader, Security Administrator and Reader, Conditional Access and Global Secure Access Administrator
 * (rbac-conditionalaccess-apis-read [docs]; the first is inferred, as it may do everything).
 */
const READERS: ReadonlySet<string> = new Set([
  '62e90394-69f5-4237-9190-012177145e10',
  'f2ef992c-3afb-46b9-b7cf-a126ee74c451',
  '194ae4cb-b126-40b2-bd5b-6091b380977d',
  '5d6b6bb7-de71-4623-b4af-96380a352509',
  'b1be1c3e-b65d-4f19-8427-f6fa0d97feb9',
  'ac434307-12b9-4fa1-a708-88bf58caabc1',
]);

const byDirectoryRole: ReadGuard = ({ tenant, caller }) => {
  const needed = tenant.world.switches['reads.contextsNeedDirectoryRole'];
  if (needed && !caller.roles.some((role) => READERS.has(role)))
    throw notInAllowedRoles(tenant.world.switches);
};

/** The authentication contexts that a role setting can name. */
export const authenticationContextRoutes: readonly Route[] = readRoutes(
  `/${AUTHENTICATION_CONTEXTS.path}`,
  'authenticationContexts',
  AUTHENTICATION_CONTEXTS,
  ({ tenant }) => tenant.world.authenticationContexts.map(authenticationContextRow),
  byDirectoryRole,
);
