import { days, hours } from '../clock/duration.ts';
import { putInForce } from '../world/administration/put-in-force.ts';
import type { DirectoryObject, User } from '../world/directory-objects.ts';
import { hold } from '../world/hold.ts';
import { standingGrant } from '../world/outside-pim/standing-assignments.ts';
import { stableGuid } from '../world/random.ts';
import type { RoleRequest, Side } from '../world/requests.ts';
import type { Grant } from '../world/schedules.ts';
import { keepGrantRequest } from './grant-request.ts';
import type { GrantSketch } from './grants.ts';
import { DOMAIN, INITIAL_DOMAIN } from './personas.ts';
import type { Seeding } from './seeding.ts';
import { grantOf, roleIdOf } from './seeding.ts';

/** How somebody comes to it: by PIM, past it, by PIM from a day that lies ahead, or so that they now ask for that many more days. */
type How = 'by-pim' | 'outside-pim' | 'to-come' | { readonly asksFor: number };

type Other = {
  readonly name: string;
  /** Absent: an application. */
  readonly upn?: string;
  readonly guest?: true;
  readonly side: Side;
  readonly how: How;
  readonly grant: GrantSketch;
};

/** Who is not of the cast, and what administrators look for in lists of assignments. */
const OTHERS: readonly Other[] = [
  // Accounts for emergencies: always active on purpose (graph-pim.md §13 [docs]).
  ...[1, 2].map((number): Other => ({
    name: `Break Glass ${number}`,
    upn: `break-glass-${number}@${INITIAL_DOMAIN}`,
    side: 'assignment',
    how: 'by-pim',
    grant: { role: 'Global Administrator', since: -700 },
  })),
  {
    name: 'Mateo Ferreira',
    upn: `mateo.ferreira_northwindtraders.com#EXT#@${DOMAIN}`,
    guest: true,
    side: 'eligibility',
    how: 'by-pim',
    grant: { role: 'Application Developer', since: -210 },
  },
  {
    name: 'Lena Vogt',
    upn: `lena.vogt@${DOMAIN}`,
    side: 'eligibility',
    how: { asksFor: 183 },
    grant: { role: 'Teams Communications Administrator', since: -362, until: 3 },
  },
  {
    name: 'Karim Aziz',
    upn: `karim.aziz@${DOMAIN}`,
    side: 'assignment',
    how: 'by-pim',
    grant: { role: 'Service Support Administrator', since: -79, until: 11 },
  },
  {
    name: 'Hanna Lind',
    upn: `hanna.lind@${DOMAIN}`,
    side: 'eligibility',
    how: 'to-come',
    grant: { role: 'License Administrator', since: 5, until: 95 },
  },
  {
    name: 'Viktor Salas',
    upn: `viktor.salas@${DOMAIN}`,
    side: 'assignment',
    how: 'by-pim',
    grant: { role: 'Privileged Authentication Administrator', since: -520 },
  },
  {
    name: 'Elsa Marsh',
    upn: `elsa.marsh@${DOMAIN}`,
    side: 'assignment',
    how: 'outside-pim',
    grant: { role: 'Attribute Definition Reader', since: -33 },
  },
  {
    name: 'Backup Vault',
    side: 'assignment',
    how: 'by-pim',
    grant: { role: 'Directory Readers', since: -440 },
  },
];

/** Fills the lists of assignments with what they are looked through for. */
export function othersAssignments(of: Seeding): void {
  for (const other of OTHERS) {
    const somebody = objectOf(of, other);
    of.world.directory.add(somebody);
    give(of, other, grantOf(of, other.side, somebody.id, other.grant));
  }
}

function give(of: Seeding, { side, how, grant: { role } }: Other, grant: Grant): void {
  const { world } = of;
  if (how === 'outside-pim') {
    const triple = { ...grant, roleDefinitionId: roleIdOf(of, role) };
    hold(world, side, standingGrant(triple, grant.start));
    return;
  }
  const request = keepGrantRequest(of, side, grant);
  if (how === 'to-come') {
    request.createdAt = of.now - days(2);
    const length = grant.end === null ? null : grant.end - grant.start;
    // A number of its own: the tenant's are for what happens in it.
    putInForce({ ...world, random: () => 0.5 }, request, { start: grant.start, length }, undefined);
    return;
  }
  hold(world, side, grant);
  if (how !== 'by-pim') askForMore(of, side, grant, how.asksFor);
}

/** Asks the administrators, as `selfExtend` does. */
function askForMore(of: Seeding, side: Side, grant: Grant, asksFor: number): void {
  const id = stableGuid(of.seed, `asks for more:${grant.id}`);
  const { principalId, roleDefinitionId, directoryScopeId } = grant;
  const asked: RoleRequest = {
    id,
    side,
    action: 'selfExtend',
    principalId,
    roleDefinitionId,
    directoryScopeId,
    justification: 'The telephony move goes on until summer',
    schedule: {
      start: null,
      expiration: { type: 'afterDateTime', end: of.now + days(asksFor), duration: null },
    },
    ticket: { number: null, system: null },
    isValidationOnly: false,
    status: 'PendingAdminDecision',
    createdAt: of.now - hours(20),
    createdBy: principalId,
    completedAt: null,
    approvalId: null,
    targetScheduleId: grant.id,
    waitingFor: 'administrator',
    approval: null,
  };
  of.world.requests.set(id, asked);
}

function objectOf({ seed }: Seeding, { name, upn, guest }: Other): DirectoryObject {
  if (upn === undefined)
    return {
      kind: 'servicePrincipal',
      id: stableGuid(seed, `app:${name}`),
      appId: stableGuid(seed, `app-id:${name}`),
      displayName: name,
    };
  const [givenName = '', ...rest] = name.split(' ');
  return {
    kind: 'user',
    id: stableGuid(seed, `user:${upn}`),
    displayName: name,
    givenName,
    surname: rest.join(' '),
    userPrincipalName: upn,
    jobTitle: null,
    department: null,
    ...(guest && { userType: 'Guest', mail: guestMail(upn) }),
  } satisfies User;
}

/** `name_elsewhere.com#EXT#@here` is somebody's name elsewhere. */
const guestMail = (upn: string): string => (upn.split('#')[0] ?? '').replace(/_(?=[^_]*$)/, '@');
