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
export type Organization = { id: string; displayName: string; domain: string; createdAt: number };

/** Who is calling, as far as PIM weighs it: read from the access token and the request's headers. */
export type Caller = {
  oid: string;
  /** The session proved MFA. */
  mfa: boolean;
  /** Authentication contexts the session proved, such as `c1`. */
  contexts: readonly string[];
  /** The client declared capability cp1. */
  cp1: boolean;
  clientRequestId: string | null;
  batch: boolean;
};

/** The tenant's state: tables, a clock, and nothing of HTTP. */
export type World = {
  organization: Organization;
  clock: TenantClock;
  switches: Switches;
  directory: Directory;
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

/** A tenant without people, roles or grants. */
export function emptyWorld(
  parts: Pick<World, 'organization' | 'clock' | 'switches'> & { seed: number },
): World {
  return {
    organization: parts.organization,
    clock: parts.clock,
    switches: parts.switches,
    directory: emptyDirectory(),
    roles: new Map(),
    policies: new Map(),
    eligibilities: scheduleTable(),
    assignments: scheduleTable(),
    ranOut: { eligibility: [], assignment: [] },
    requests: new Map(),
    ledger: emptyLedger(),
    random: seededRandom(parts.seed),
    newId: () => randomUUID(),
  };
}
