import { readAccessRole } from '../groups/group-access.ts';
import { roleAssignmentId } from '../role-assignment-id.ts';
import type { LedgerEntry } from '../ledger.ts';
import type { RoleRequest, Side } from '../requests.ts';
import type { Assignment, Grant } from '../schedules.ts';
import { inForce, sameTriple } from '../schedules.ts';
import type { World } from '../world.ts';
import type { Model, SeenGrant } from './ground.ts';

/** Looks at a world; answers what is wrong with it, in words. */
type Invariant = (world: World, model: Model) => string[];

const DAY_MS = 86_400_000;

const grants = (world: World): { side: Side; grant: Grant }[] => [
  ...world.eligibilities.all().map((grant) => ({ side: 'eligibility' as const, grant })),
  ...world.assignments.all().map((grant) => ({ side: 'assignment' as const, grant })),
];
const activated = (world: World): Assignment[] =>
  world.assignments.all().filter(({ assignmentType }) => assignmentType === 'Activated');

const keyOf = (
  side: Side,
  { principalId, roleDefinitionId, directoryScopeId }: Grant | RoleRequest,
): string => [side, principalId, roleDefinitionId, directoryScopeId].join();

const repeated = (keys: string[]): string[] => {
  const seen = new Set<string>();
  return keys.filter((key) => seen.has(key) || !seen.add(key));
};

const sideOf = (world: World, { requestId, action }: LedgerEntry): Side | undefined =>
  action === 'assignOutsidePim' || action === 'removeOutsidePim'
    ? 'assignment'
    : world.requests.get(requestId)?.side;

/** Whether a ledger entry takes the place of a grant or ends it. An eligibility takes its activations with it, also its group's. */
function ends(world: World, entry: LedgerEntry, { side, grant }: SeenGrant): boolean {
  const ofSide = sideOf(world, entry);
  const role = entry.roleDefinitionId === grant.roleDefinitionId;
  const activation = 'activatedUsing' in grant && grant.activatedUsing !== null;
  if (entry.kind === 'removal' && ofSide === 'eligibility' && activation) return role;
  if (ofSide !== side || !sameTriple(entry, grant)) return false;
  if (['removal', 'deactivation'].includes(entry.kind)) return true;
  // One that was cancelled before its start, or came when there was nothing left to change, changed nothing.
  const changed = world.requests.get(entry.requestId)?.status === 'Provisioned';
  return changed && ['adminUpdate', 'adminExtend'].includes(entry.action);
}

/** Whether somebody was in a group before PIM governed it: such grants come with its onboarding, and no write tells of them. */
function wasInside({ plane, directory }: World, grant: Grant): boolean {
  if (plane !== 'groups' || grant.createdUsing !== null) return false;
  const group = directory.get(readAccessRole(grant.roleDefinitionId).groupId);
  return group?.kind === 'group' && group.onboardedAt !== null && grant.start < group.onboardedAt;
}

/** What must hold of a tenant whatever anybody did to it. */
export const INVARIANTS: Readonly<Record<string, Invariant>> = {
  'an instance has its schedule and its request, or was made outside of PIM and says so': (world) =>
    grants(world).flatMap(({ side, grant }) => {
      if (grant.createdUsing === null)
        return wasInside(world, grant) || grant.id === roleAssignmentId(grant) ? [] : [`${grant.id}: whose?`];
      const request = world.requests.get(grant.createdUsing);
      const fits = request?.side === side && sameTriple(request, grant) && request.status === 'Provisioned';
      return fits ? [] : [`${grant.id}: ${request ? request.status : 'no request'}`];
    }),

  'an activation has the eligibility it came from, and does not outlive it': (world) =>
    activated(world).flatMap((grant) => {
      const from = world.eligibilities.get(grant.activatedUsing ?? '');
      if (!from) return inForce(grant, world.clock.now()) ? [`${grant.id}: without eligibility`] : [];
      const outlives = from.end !== null && (grant.end === null || grant.end > from.end);
      return from.roleDefinitionId === grant.roleDefinitionId && !outlives ? [] : [`${grant.id}: outlives`];
    }),

  'nothing is there before its start or past its end': (world) =>
    grants(world).flatMap(({ grant }) => (inForce(grant, world.clock.now()) ? [] : [grant.id])),

  'an activation is no longer than the role allowed when it was asked for': (world, { allowed }) =>
    activated(world).flatMap(({ id, start, end }) =>
      (end ?? Infinity) - start <= (allowed.get(id) ?? 0) ? [] : [id],
    ),

  'one active and one eligible for each principal, role and scope': (world) =>
    repeated(grants(world).map(({ side, grant }) => keyOf(side, grant))),

  'one request waits for each of them, and none for an activation that is there already': (world) => {
    const waiting = [...world.requests.values()].filter(({ waitingFor }) => waitingFor !== null);
    const decided = waiting.filter(({ waitingFor }) => waitingFor !== 'administrator');
    const active = new Set(activated(world).map((grant) => keyOf('assignment', grant)));
    const again = decided.filter(
      (request) => request.action === 'selfActivate' && active.has(keyOf(request.side, request)),
    );
    return [...repeated(waiting.map((one) => keyOf(one.side, one))), ...again.map(({ id }) => id)];
  },

  'what waits has no grant, and says what it waits for': (world) =>
    [...world.requests.values()].flatMap((request) => {
      if (request.waitingFor === null)
        return /^Pending|^Granted$/.test(request.status)
          ? [`${request.id}: ${request.status}, not waiting`]
          : [];
      const table = request.side === 'eligibility' ? world.eligibilities : world.assignments;
      const statuses = {
        approval: /^PendingApproval(Provisioning)?$/,
        start: /^Granted$/,
        administrator: /^PendingAdminDecision$/,
      };
      const wrong = table.get(request.id) !== undefined || !statuses[request.waitingFor].test(request.status);
      return wrong ? [`${request.id}: ${request.status}`] : [];
    }),

  'nobody waits for an approver longer than a day, or for a start past it': (world) =>
    [...world.requests.values()].flatMap(({ id, waitingFor, createdAt, completedAt }) => {
      const now = world.clock.now();
      if (waitingFor === 'approval' && now - createdAt >= DAY_MS) return [id];
      return waitingFor === 'start' && now - (completedAt ?? 0) > 50_000 ? [id] : [];
    }),

  'what needs a decision is active only where it was approved, counted from then': (world) =>
    activated(world).flatMap((grant) => {
      const approval = world.requests.get(grant.id)?.approval;
      if (!approval) return [];
      const { decision, window } = approval;
      const right =
        decision?.result === 'Approve' &&
        grant.start >= decision.at &&
        (grant.end ?? Infinity) - grant.start <= (window.length ?? Infinity);
      return right ? [] : [grant.id];
    }),

  'what was given back or taken away is gone': (world) =>
    grants(world).flatMap(({ side, grant }) => {
      const gone = world.ledger
        .entries()
        .some(
          (entry) =>
            ['removal', 'deactivation'].includes(entry.kind) &&
            entry.at > grant.start &&
            sideOf(world, entry) === side &&
            sameTriple(entry, grant),
        );
      return gone ? [grant.id] : [];
    }),

  'what was canceled or denied stays so': (world) =>
    world.ledger.entries().flatMap(({ action, requestId }) => {
      if (action !== 'cancel' && action !== 'deny') return [];
      const status = action === 'cancel' ? 'Canceled' : 'Denied';
      return world.requests.get(requestId)?.status === status ? [] : [requestId];
    }),

  'what can be renewed ran out, and was not taken away or changed before': (world) =>
    (['eligibility', 'assignment'] as const).flatMap((side) =>
      world.ranOut[side].flatMap((grant) => {
        const { start, end } = grant;
        const over = end !== null && end <= world.clock.now();
        const ended = world.ledger
          .entries()
          .some((entry) => entry.at > start && entry.at < (end ?? 0) && ends(world, entry, { side, grant }));
        return over && !ended ? [] : [grant.id];
      }),
    ),

  'the ledger holds exactly the accepted writes, in order': ({ ledger }, { accepted }) => {
    const seqs = ledger.entries().map(({ seq }) => seq);
    return seqs.length === accepted && seqs.every((seq, index) => seq === index + 1)
      ? []
      : [`${seqs.length}`];
  },

  'the ledger explains every grant that is new': (world, { seen, toCome }) =>
    grants(world)
      .filter(({ grant }) => !seen.has(grant.id))
      .flatMap(({ grant }) => {
        const key = grant.createdUsing ?? grant.id;
        const told = world.ledger
          .entries()
          .some(({ requestId, kind }) => requestId === key && ['activation', 'assignment'].includes(kind));
        return told || toCome.has(key) || wasInside(world, grant) ? [] : [`${grant.id}: out of nowhere`];
      }),

  'the ledger or the clock explains every grant that is gone': (world, { seen }) =>
    [...seen.values()].flatMap((was) => {
      const table = was.side === 'eligibility' ? world.eligibilities : world.assignments;
      if (table.get(was.grant.id) || (was.grant.end ?? Infinity) <= world.clock.now()) return [];
      const told = world.ledger
        .entries()
        .some((entry) => entry.at >= was.grant.start && ends(world, entry, was));
      return told || cutSince(world, was) ? [] : [`${was.grant.id}: gone`];
    }),
};

/** An activation whose eligibility was shortened ends with it: its id stays, its end moved. */
const cutSince = (world: World, { side, grant }: SeenGrant): boolean =>
  side === 'assignment' &&
  world.ledger
    .entries()
    .some(
      (entry) =>
        entry.at >= grant.start &&
        entry.roleDefinitionId === grant.roleDefinitionId &&
        sideOf(world, entry) === 'eligibility',
    );

/** Everything that a refused write must leave as it is. */
export const fingerprint = (world: World): string =>
  JSON.stringify([
    grants(world),
    [...world.requests.values()].map(({ id, status, waitingFor }) => [id, status, waitingFor]),
    world.ledger.entries().length,
    [...world.policies.values()].map(({ lastModifiedAt }) => lastModifiedAt),
  ]);
