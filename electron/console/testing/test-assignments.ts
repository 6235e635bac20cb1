import { vi } from 'vitest';
import type { HeldNow, HeldWindow } from '../../../shared/contract/assignments/plan.ts';
import { ok } from '../../../shared/contract/result.ts';
import { tripleKey } from '../../../shared/domain/assignments/assignment-key.ts';
import { goneFromView } from '../../../shared/domain/problems.ts';
import type {
  AssignmentOrder,
  AssignmentRows,
  AssignmentsGateway,
  AssignmentsRunFile,
  AssignmentWritten,
  EmergencyFile,
  KeptAssignmentsRun,
  PrincipalDirectory,
  PrincipalFacts,
} from '../assignment-ports.ts';
import { personOf } from '../session/person.ts';

/** Nothing is had of it. */
export const NOTHING_HELD: HeldNow = { eligible: null, assigned: null, activated: null };

/** A reading in which nothing came. */
export const noAssignmentRows = (plane: AssignmentRows['plane']): AssignmentRows => ({
  plane,
  roles: [],
  scopes: [],
  principals: [],
  rows: [],
  asked: [],
});

/** A person of the tests, by a number. */
export const principalOf = (n: number, over: Partial<PrincipalFacts> = {}): PrincipalFacts => ({
  id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  kind: 'user',
  name: `Person ${n}`,
  upn: `person.${n}@contoso.com`,
  guest: false,
  enabled: true,
  roleAssignable: null,
  ...over,
});

/**
 * A service that holds assignments, and takes what is asked for: an assignment of what is had already, or the removal of what is not, is
 * refused as the service does. Each call can be told otherwise.
 */
export function testAssignments(now: () => number) {
  const held = new Map<string, HeldNow>();
  const people = [1, 2, 3].map((n) => principalOf(n));
  let requests = 0;

  const put = ({ step, ...order }: AssignmentOrder): AssignmentWritten => {
    const key = tripleKey(order);
    const before = held.get(key) ?? NOTHING_HELD;
    const side = step.side === 'eligible' ? 'eligible' : 'assigned';
    const there = before[side] !== null;
    const fits = step.action === 'assign' || step.action === 'renew' ? !there : there;
    if (!fits) return { kind: 'refused', problem: { ...goneFromView('This'), kind: 'refused' } };
    const window: HeldWindow | null =
      step.action === 'remove'
        ? null
        : {
            startsAt: step.startsAt ?? now(),
            endsAt: step.endsAt,
            toCome: step.startsAt !== null && step.startsAt > now(),
          };
    held.set(key, { ...before, [side]: window });
    const status = step.action === 'remove' ? 'Revoked' : window?.toCome ? 'Granted' : 'Provisioned';
    return { kind: 'accepted', requestId: `request-${(requests += 1)}`, status };
  };

  const complete = (['entra-roles', 'groups'] as const).map((plane) => ({
    plane,
    state: 'complete' as const,
    reason: null,
  }));
  const nothing = () =>
    ok({
      coverage: complete,
      groupSources: [],
      planes: { 'entra-roles': noAssignmentRows('entra-roles'), groups: noAssignmentRows('groups') },
    });
  const assignments = {
    readAll: vi.fn<AssignmentsGateway['readAll']>(() => Promise.resolve(nothing())),
    readPast: vi.fn<AssignmentsGateway['readPast']>(() => Promise.resolve(nothing())),
    readHeld: vi.fn<AssignmentsGateway['readHeld']>((_, of) =>
      Promise.resolve(of.map((triple) => ok(held.get(tripleKey(triple)) ?? NOTHING_HELD))),
    ),
    check: vi.fn<AssignmentsGateway['check']>((_, orders) =>
      Promise.resolve(orders.map(() => ({ kind: 'accepted' as const }))),
    ),
    write: vi.fn<AssignmentsGateway['write']>((_, lists) =>
      Promise.resolve(
        lists.map((orders) => {
          let going = true;
          return orders.map((order): AssignmentWritten => {
            if (!going) return { kind: 'not-sent' };
            const written = put(order);
            going = written.kind === 'accepted';
            return written;
          });
        }),
      ),
    ),
    readUnits: vi.fn<AssignmentsGateway['readUnits']>(() =>
      Promise.resolve({ state: 'read', reason: null, units: [] }),
    ),
  };
  const principals = {
    look: vi.fn<PrincipalDirectory['look']>((_, texts) =>
      Promise.resolve(
        texts.map((text) => ok(people.find(({ id, upn }) => id === text || upn === text) ?? null)),
      ),
    ),
  };
  return { assignments, principals, held, people };
}

/** What is kept of assignments, in memory; `assignmentRuns` is what another start would find. */
export function memoryAssignmentFiles() {
  const assignmentRuns = new Map<string, KeptAssignmentsRun>();
  const named = new Map<string, Parameters<EmergencyFile['save']>[1]>();
  const assignmentsRunFile = {
    load: vi.fn<AssignmentsRunFile['load']>((who) =>
      Promise.resolve(assignmentRuns.get(personOf(who)) ?? null),
    ),
    save: vi.fn<AssignmentsRunFile['save']>((who, run) => {
      assignmentRuns.set(personOf(who), structuredClone(run));
      return Promise.resolve(ok(null));
    }),
    wipe: vi.fn<AssignmentsRunFile['wipe']>((who) =>
      Promise.resolve(void assignmentRuns.delete(personOf(who))),
    ),
  };
  const emergency = {
    load: vi.fn<EmergencyFile['load']>((who) => Promise.resolve(named.get(personOf(who)) ?? [])),
    save: vi.fn<EmergencyFile['save']>((who, accounts) => {
      named.set(personOf(who), accounts);
      return Promise.resolve(ok(null));
    }),
  };
  return { assignmentsRunFile, emergency, assignmentRuns };
}
