import { randomUUID } from 'node:crypto';
import type { TenantClock } from '../clock/tenant-clock.ts';
import type { Switches } from '../switches.ts';
import type { Directory, RoleDefinition } from './directory-objects.ts';
import { emptyDirectory } from './directory-objects.ts';
import type { Ledger } from './ledger.ts';
import { emptyLedger } from './ledger.ts';
import type { Policy } from './policies/policy.ts';
import { seededRandom } from './random.ts';
import type { RoleRequest, Side } from './requests.ts';
import type { Assignment, Eligibility, Grant, ScheduleTable } from './schedules.ts';
import { scheduleTable } from './schedules.ts';

/** The organisation itself. */
export type Organization = {
  id: string;
  displayName: string;
  /** The verified domain of sign-in names. */
  domain: string;
  /** The one below onmicrosoft.com that every tenant begins with. */
  initialDomain: string;
  /** Where its data is, in the service's word: `EU`, `NA`. */
  region: string;
  createdAt: number;
};

/** An authentication context that Conditional Access knows; `id` is the claim value, such as `c1`. */
export type AuthenticationContext = {
  id: string;
  displayName: string;
  description: string;
  /** Published by the security administrator, so that apps may ask for it. */
  isAvailable: boolean;
};

/** Who is calling, as far as PIM weighs it: read from the access token and the request's headers. */
export type Caller = {
  oid: string;
  /** The session proved MFA. */
  mfa: boolean;
  /** Authentication contexts the session proved, such as `c1`. */
  contexts: readonly string[];
  /** The client declared capability cp1. */
  cp1: boolean;
  /** Role definition ids that count for this call: those the token was issued with, or, by switch, those held now. */
  roles: readonly string[];
  clientRequestId: string | null;
  batch: boolean;
};

/** What PIM governs, each with roles, role settings, grants and requests of its own. */
export type PlaneName = 'directoryRoles' | 'groups';

/**
 * The tenant's state as one plane sees it: tables, a clock, and nothing of HTTP. Organisation, clock, switches, directory, ledger and
 * chance are the tenant's and the same in every plane; the tables are the plane's own, so that one set of rules serves all.
 */
export type World = {
  plane: PlaneName;
  /** Every plane of the tenant, this one among them. */
  planes: Readonly<Record<PlaneName, World>>;
  organization: Organization;
  clock: TenantClock;
  switches: Switches;
  directory: Directory;
  authenticationContexts: AuthenticationContext[];
  /** Directory roles; in the plane of groups what `groups/group-access.ts` makes of being a member or an owner. */
  roles: Map<string, RoleDefinition>;
  /** By role definition id. */
  policies: Map<string, Policy>;
  eligibilities: ScheduleTable<Eligibility>;
  assignments: ScheduleTable<Assignment>;
  /** Eligibilities and standing assignments whose end has come, oldest first: what can be renewed. */
  ranOut: Record<Side, Grant[]>;
  requests: Map<string, RoleRequest>;
  ledger: Ledger;
  /** Numbers in [0, 1), by the seed. */
  random: () => number;
  newId: () => string;
};

type Shared = Pick<
  World,
  | 'organization'
  | 'clock'
  | 'switches'
  | 'directory'
  | 'authenticationContexts'
  | 'ledger'
  | 'random'
  | 'newId'
  | 'planes'
>;

function emptyPlane(plane: PlaneName, shared: Shared): World {
  return {
    ...shared,
    plane,
    roles: new Map(),
    policies: new Map(),
    eligibilities: scheduleTable(),
    assignments: scheduleTable(),
    ranOut: { eligibility: [], assignment: [] },
    requests: new Map(),
  };
}

/** A tenant without people, roles or grants, as the plane of directory roles sees it. */
export function emptyWorld(
  parts: Pick<World, 'organization' | 'clock' | 'switches'> & { seed: number },
): World {
  // Each plane knows the others, so this is filled when both are there; nobody reads it earlier.
  const planes = {} as Record<PlaneName, World>;
  const shared: Shared = {
    organization: parts.organization,
    clock: parts.clock,
    switches: parts.switches,
    directory: emptyDirectory(),
    authenticationContexts: [],
    ledger: emptyLedger(),
    random: seededRandom(parts.seed),
    newId: () => randomUUID(),
    planes,
  };
  planes.directoryRoles = emptyPlane('directoryRoles', shared);
  planes.groups = emptyPlane('groups', shared);
  return planes.directoryRoles;
}
