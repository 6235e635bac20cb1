import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tenantClock } from '../clock/tenant-clock.ts';
import { contoso } from '../contoso/contoso.ts';
import { switchesFrom } from '../switches.ts';
import { perform } from './actions.ts';
import { cancelRequest } from './activation/cancel.ts';
import type { Approval } from './approvals/approval.ts';
import { decide } from './approvals/decide.ts';
import { editRule } from './policies/edit-rule.ts';
import { isRefusal } from './refusal.ts';
import type { Ask, RoleRequest } from './requests.ts';
import type { Assignment, Eligibility } from './schedules.ts';
import { inForce, sameTriple } from './schedules.ts';
import type { Caller, World } from './world.ts';

const START = Date.parse('2026-09-06T08:00:00Z');

const NEARLY_NINE_DAYS = 9 * 24 * 60 - 60;
/** Mostly Maren, now and then somebody who is eligible for none of it. */
const WHO = fc.constantFrom(0, 0, 0, 1);

/** What somebody might do to a tenant; `who` and `role` pick from short lists, so that attempts collide. */
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('activate' as const),
      who: WHO,
      role: fc.nat(3),
      minutes: fc.integer({ min: 1, max: 600 }),
      delay: fc.constantFrom(0, 0, 10, 90),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('deactivate' as const), who: WHO, role: fc.nat(3) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cancel' as const), who: WHO }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('decide' as const),
      /** The requestor, one who is no approver, and Leila, who is. */
      who: fc.constantFrom(0, 1, 2, 2),
      result: fc.constantFrom('Approve' as const, 'Deny' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('wait' as const),
      minutes: fc.oneof(fc.integer({ min: 0, max: 700 }), fc.constant(NEARLY_NINE_DAYS)),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

type Ground = {
  world: World;
  people: string[];
  triples: Pick<Ask, 'roleDefinitionId' | 'directoryScopeId'>[];
};

function ground(seed: number): Ground {
  const { world, personas } = contoso({
    seed,
    size: 'S',
    clock: tenantClock(() => START),
    switches: switchesFrom(),
  });
  const people = personas.slice(0, 3).map(({ oid }) => oid);
  const eligible = world.eligibilities.ofPrincipal(people[0] ?? '');
  const named = (name: string) =>
    eligible.filter(({ roleDefinitionId }) => world.roles.get(roleDefinitionId)?.displayName === name);
  const unheld = { roleDefinitionId: '62e90394-69f5-4237-9190-012177145e10', directoryScopeId: '/' };
  // Exchange needs an approval, and Leila decides by default; the eligibility for Helpdesk ends in nine days.
  const triples = ['Intune Administrator', 'Exchange Administrator', 'Helpdesk Administrator'].flatMap(named);
  const policy = world.policies.get(triples[1]?.roleDefinitionId ?? '');
  if (policy)
    editRule(policy, 'Approval_EndUser_Assignment', { setting: { isApprovalRequired: true } }, null);
  return {
    world,
    people,
    triples: [...triples, unheld].map(({ roleDefinitionId, directoryScopeId }) => ({
      roleDefinitionId,
      directoryScopeId,
    })),
  };
}

const needsDecision = (request: RoleRequest): request is RoleRequest & { approval: Approval } =>
  request.approval !== null && request.createdAt >= START;

function callerOf(oid: string): Caller {
  return { oid, mfa: true, contexts: [], cp1: true, roles: [], clientRequestId: null, batch: false };
}

/** Does a step. Answers whether the service accepted a write. */
function take({ world, people, triples }: Ground, one: Step): boolean {
  if (one.kind === 'wait') {
    world.clock.advance(one.minutes * 60_000);
    return false;
  }
  const caller = callerOf(people[one.who] ?? '');
  if (one.kind === 'cancel') {
    const own = [...world.requests.values()].findLast((request) => request.createdBy === caller.oid);
    return own !== undefined && cancelRequest(world, caller, own) === undefined;
  }
  if (one.kind === 'decide') {
    const asked = [...world.requests.values()].filter(needsDecision).at(-1);
    if (!asked) return false;
    const before = asked.approval.decision;
    const untaken = decide(world, caller, asked, { result: one.result, justification: 'as planned' });
    if (untaken === undefined) expect([one.who, before]).toEqual([2, null]);
    else expect(asked.approval.decision).toBe(before);
    return untaken === undefined;
  }
  const triple = triples[one.role];
  if (!triple) throw new Error('no such triple');
  const now = world.clock.now();
  const eligible = world.eligibilities
    .all()
    .some((grant) => sameTriple(grant, { principalId: caller.oid, ...triple }) && inForce(grant, now));
  const outcome = perform(world, caller, 'assignment', {
    action: one.kind === 'activate' ? 'selfActivate' : 'selfDeactivate',
    principalId: caller.oid,
    ...triple,
    justification: 'because',
    schedule:
      one.kind === 'activate'
        ? {
            start: world.clock.now() + one.delay * 60_000,
            expiration: { type: 'afterDuration', end: null, duration: `PT${one.minutes}M` },
          }
        : null,
    ticket: { number: null, system: null },
    isValidationOnly: false,
  });
  const accepted = !isRefusal(outcome);
  if (accepted && one.kind === 'activate') expect(eligible).toBe(true);
  return accepted;
}

const outlives = (grant: Assignment, from: Eligibility): boolean =>
  from.end !== null && (grant.end === null || grant.end > from.end);

const activated = (world: World): Assignment[] =>
  world.assignments.all().filter(({ assignmentType }) => assignmentType === 'Activated');

/** Runs steps on a fresh tenant and looks at it after each. */
function always(look: (of: Ground, accepted: number) => void): void {
  fc.assert(
    fc.property(fc.nat(50), fc.array(step, { maxLength: 40 }), (seed, steps) => {
      const of = ground(seed);
      let accepted = 0;
      for (const one of steps) {
        if (take(of, one)) accepted += 1;
        look(of, accepted);
      }
    }),
    { numRuns: 80 },
  );
}

describe('whatever happens to a tenant', () => {
  it('nobody activates what they are not eligible for', () => {
    always(({ world }) => {
      for (const grant of activated(world)) {
        const from = world.eligibilities.get(grant.activatedUsing ?? '');
        // The eligibility may have ended since; the activation was cut to end with it.
        if (from) expect([sameTriple(from, grant), outlives(grant, from)]).toEqual([true, false]);
        else expect(inForce(grant, world.clock.now())).toBe(false);
      }
    });
  });

  it('nothing is active past its end, or longer than the role allows', () => {
    always(({ world }) => {
      for (const grant of activated(world)) {
        expect(inForce(grant, world.clock.now())).toBe(true);
        expect((grant.end ?? Infinity) - grant.start).toBeLessThanOrEqual(8 * 3_600_000);
      }
    });
  });

  it('a principal holds, or waits for, a role at a scope at most once', () => {
    always(({ world }) => {
      const waiting = [...world.requests.values()].filter(({ waitingFor }) => waitingFor !== null);
      const held = [...activated(world), ...waiting].map(
        ({ principalId, roleDefinitionId, directoryScopeId }) =>
          [principalId, roleDefinitionId, directoryScopeId].join(),
      );
      expect(new Set(held).size).toBe(held.length);
    });
  });

  it('what needs a decision is active only where it was approved, and for no longer than asked', () => {
    always(({ world }) => {
      for (const request of [...world.requests.values()].filter(needsDecision)) {
        const grant = world.assignments.get(request.id);
        if (!grant) continue;
        const { decision, window } = request.approval;
        expect(decision?.result).toBe('Approve');
        expect(grant.start).toBeGreaterThanOrEqual(decision?.at ?? Infinity);
        expect((grant.end ?? Infinity) - grant.start).toBeLessThanOrEqual(window.length ?? Infinity);
      }
    });
  });

  it('what waits for a decision is not active, and nothing waits longer than a day past its start', () => {
    always(({ world }) => {
      for (const request of world.requests.values()) {
        if (request.waitingFor === null) continue;
        expect(world.assignments.get(request.id)).toBeUndefined();
        expect(world.clock.now() - request.createdAt).toBeLessThan(86_400_000);
      }
    });
  });

  it('the ledger holds exactly the accepted writes, and explains every active role', () => {
    always(({ world }, accepted) => {
      const entries = world.ledger.entries();
      expect(entries).toHaveLength(accepted);
      expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_entry, index) => index + 1));
      const asked = new Set(
        entries.filter(({ kind }) => kind === 'activation').map(({ requestId }) => requestId),
      );
      for (const grant of activated(world)) expect(asked.has(grant.createdUsing ?? '')).toBe(true);
    });
  });
});
