import type { Switches } from '../switches.ts';
import { refusal } from '../world/refusal.ts';
import type { GraphCall } from './call.ts';
import { pinnedValues } from './odata/pinned-values.ts';
import type { ReadGuard } from './read.ts';
import type { GraphRefusal } from './refusal.ts';
import { refuseAs } from './refuse-as.ts';

/** Global Administrator, Privileged Role Administrator, Global Reader, Security Administrator, Operator and Reader (§10 [docs]). */
const TENANT_READERS: ReadonlySet<string> = new Set([
  '62e90394-69f5-4237-9190-012177145e10',
  'e8611ab8-c189-46e8-94e1-60213ab1f814',
  'f2ef992c-3afb-46b9-b7cf-a126ee74c451',
  '194ae4cb-b126-40b2-bd5b-6091b380977d',
  '5f2222b1-57c3-48ba-8ad5-d4759f1fde6f',
  '5d6b6bb7-de71-4623-b4af-96380a352509',
]);

/**
 * Whether the caller holds a role that reads the tenant, over the whole of it; assigned or activated makes no difference. The roles
 * are those of the token, by switch `identity.rolesFromToken`.
 */
export const readsTheTenant = ({ caller }: GraphCall): boolean =>
  caller.roles.some((role) => TENANT_READERS.has(role));

/** What a read of PIM's sets without the role is refused with: switch `errors.tenantWideRead`. */
export const notInAllowedRoles = (switches: Switches): GraphRefusal =>
  refuseAs(refusal(switches['errors.tenantWideRead']), switches);

/** Whether a list says in its $filter that it wants the caller's own rows: as good as filterByCurrentUser, by switch. */
const asksForOwn = (call: GraphCall): boolean =>
  call.tenant.world.switches['reads.ownByPrincipalFilter'] &&
  pinnedValues(call).get('principalid') === call.caller.oid;

/**
 * Tenant-wide reads of who may do what take such a role besides the scope (graph-pim.md §10 [docs]); one's own row, as
 * filterByCurrentUser, takes none. Throws a 403 GraphRefusal.
 */
export const ownOrDirectoryRole: ReadGuard = (call, row) => {
  const { switches } = call.tenant.world;
  if (!switches['reads.tenantWideNeedsDirectoryRole']) return;
  const own = row ? row['principalId'] === call.caller.oid : asksForOwn(call);
  if (!own && !readsTheTenant(call)) throw notInAllowedRoles(switches);
};
