import fc from 'fast-check';
import { expect } from 'vitest';
import { durationMs } from '../../clock/duration.ts';
import { perform } from '../actions.ts';
import { cancelRequest } from '../activation/cancel.ts';
import type { Approval } from '../approvals/approval.ts';
import { decide } from '../approvals/decide.ts';
import { eligibilityFor } from '../grants-in-force.ts';
import { assignOutsidePim, removeOutsidePim } from '../outside-pim/standing-assignments.ts';
import { changePolicy } from '../policies/change-policy.ts';
import { ruleOf } from '../policies/policy.ts';
import { isRefusal } from '../refusal.ts';
import type { Action, Ask, RoleRequest, Side } from '../requests.ts';
import type { World } from '../world.ts';
import type { Ground, Model } from './ground.ts';
import { callerOf, noteGrants } from './ground.ts';
import { INVARIANTS, fingerprint } from './invariants.ts';

export type Command = fc.Command<Model, Ground>;

/**
 * Something that happens to a tenant. `act` answers whether the service accepted a write. Afterwards every invariant is looked at, and
 * what was refused must have left no trace.
 */
function command(name: string, act: (ground: Ground, model: Model) => boolean): Command {
  return {
    check: () => true,
    run(model, real) {
      const before = fingerprint(real.world);
      const clock = real.world.clock.now();
      noteGrants(real.world, model);
      const accepted = act(real, model);
      if (accepted) model.accepted += 1;
      else if (real.world.clock.now() === clock) expect(fingerprint(real.world)).toBe(before);
      for (const [invariant, holds] of Object.entries(INVARIANTS)) {
        const wrong = holds(real.world, model);
        // An expectation for each, hundreds of thousands of times, costs more than all of the invariants.
        if (wrong.length > 0) expect(wrong, invariant).toEqual([]);
      }
      noteGrants(real.world, model);
    },
    toString: () => name,
  };
}

const pick = <T>(from: readonly T[], index: number): T => {
  const one = from[index % from.length];
  if (one === undefined) throw new RangeError('Nothing to pick from.');
  return one;
};

type Window = { delay: number; minutes: number | null };

const ask = (
  world: World,
  action: Action,
  triple: Omit<Ask, 'action' | keyof Rest>,
  window: Window,
): Ask => ({
  action,
  ...triple,
  justification: 'because',
  schedule:
    action === 'selfDeactivate' || action === 'adminRemove'
      ? null
      : {
          start: world.clock.now() + window.delay * 60_000,
          expiration:
            window.minutes === null
              ? { type: 'noExpiration', end: null, duration: null }
              : { type: 'afterDuration', end: null, duration: `PT${window.minutes}M` },
        },
  ticket: { number: 'CHG1', system: null },
  isValidationOnly: false,
});
type Rest = Pick<Ask, 'justification' | 'schedule' | 'ticket' | 'isValidationOnly'>;

/** Mostly the one who is eligible for most of it. */
const who = fc.constantFrom(0, 0, 0, 0, 1, 2, 3, 3, 4);
/** Mostly the one who decides by default. */
const reviewer = fc.constantFrom(1, 1, 1, 0, 2);
/** Mostly the role that needs an approval: there is most to go wrong. */
const place = fc.constantFrom(0, 1, 1, 1, 2, 3, 4);
const delay = fc.constantFrom(0, 0, 0, 10, 90);
const side = fc.constantFrom<Side>('eligibility', 'assignment');

const selfActivate = fc
  .record({ who, place, delay, minutes: fc.integer({ min: 1, max: 600 }) })
  .map(({ who: person, place: at, ...window }) =>
    command(`activate(${person}, ${at}, ${JSON.stringify(window)})`, ({ world, people, places }, model) => {
      const principalId = pick(people, person);
      const triple = { principalId, ...pick(places, at) };
      const eligible = eligibilityFor(world, triple) !== undefined;
      const caller = callerOf(world, principalId);
      const outcome = perform(world, caller, 'assignment', ask(world, 'selfActivate', triple, window));
      if (isRefusal(outcome)) return false;
      expect(eligible, 'nobody activates without eligibility').toBe(true);
      const policy = world.policies.get(triple.roleDefinitionId);
      const most = policy && ruleOf(policy, 'Expiration_EndUser_Assignment')?.maximumDuration;
      model.allowed.set(outcome.id, durationMs(most ?? '') ?? 0);
      return true;
    }),
  );

const moreTime = fc
  .record({ who, place, side, action: fc.constantFrom<Action>('selfExtend', 'selfRenew') })
  .map(({ who: person, place: at, side: of, action }) =>
    command(`${action}(${person}, ${at}, ${of})`, ({ world, people, places }) => {
      const principalId = pick(people, person);
      const window = { delay: 0, minutes: 60 * 24 * 60 };
      const asked = ask(world, action, { principalId, ...pick(places, at) }, window);
      return !isRefusal(perform(world, callerOf(world, principalId), of, asked));
    }),
  );

/** Gives back the latest activation somebody has, or what they have not. */
const giveBack = fc.record({ who, place }).map(({ who: person, place: at }) =>
  command(`selfDeactivate(${person}, ${at})`, ({ world, people, places }) => {
    const principalId = pick(people, person);
    const active = world.assignments
      .ofPrincipal(principalId)
      .findLast(({ assignmentType }) => assignmentType === 'Activated');
    const { roleDefinitionId, directoryScopeId } = active ?? pick(places, at);
    const triple = { principalId, roleDefinitionId, directoryScopeId };
    const asked = ask(world, 'selfDeactivate', triple, { delay: 0, minutes: null });
    return !isRefusal(perform(world, callerOf(world, principalId), 'assignment', asked));
  }),
);

/** Mostly the one who administers from the start. */
const administrator = fc.constantFrom(1, 1, 1, 1, 1, 1, 0, 4);
/** Also shorter than an activation lasts, which then must end with its eligibility. */
const days = fc.constantFrom(null, 0.05, 0.05, 0.05, 1, 30, 300);

const administer = fc
  .record({
    by: administrator,
    whom: fc.nat(5),
    place,
    side,
    delay,
    days,
    action: fc.constantFrom<Action>('adminAssign', 'adminUpdate', 'adminRemove', 'adminExtend', 'adminRenew'),
  })
  .map(({ by, whom, place: at, side: of, action, days: count, delay: later }) =>
    command(
      `${action}(by ${by}, ${whom}, ${at}, ${of}, ${String(count)} days, +${later} min)`,
      ({ world, people, principals, places }) => {
        const drawn = { principalId: pick(principals, whom), ...pick(places, at) };
        // What there is to change is rarely drawn by chance.
        const table = of === 'eligibility' ? world.eligibilities : world.assignments;
        const held = table.ofRole(drawn.roleDefinitionId);
        const triple = action === 'adminAssign' || held.length === 0 ? drawn : pick(held, whom);
        const { principalId, roleDefinitionId, directoryScopeId } = triple;
        const window = { delay: later, minutes: count === null ? null : count * 1_440 };
        const caller = callerOf(world, pick(people, by));
        const asked = ask(world, action, { principalId, roleDefinitionId, directoryScopeId }, window);
        return !isRefusal(perform(world, caller, of, asked));
      },
    ),
  );

const outsidePim = fc
  .record({ by: administrator, whom: fc.nat(5), place, away: fc.boolean() })
  .map(({ by, whom, place: at, away }) =>
    command(`${away ? 'delete' : 'assign'} outside PIM(by ${by}, ${whom}, ${at})`, (of) => {
      const { world } = of;
      const caller = callerOf(world, pick(of.people, by));
      const here = pick(of.places, at);
      if (away) {
        const held = world.assignments.ofRole(here.roleDefinitionId).at(-1);
        return held !== undefined && removeOutsidePim(world, caller, held) === undefined;
      }
      // What somebody waits for, if anything: that is where the two ways meet.
      const { principalId, roleDefinitionId, directoryScopeId } = [...world.requests.values()].findLast(
        ({ waitingFor, side: one }) => waitingFor !== null && one === 'assignment',
      ) ?? { principalId: pick(of.principals, whom), ...here };
      return !isRefusal(assignOutsidePim(world, caller, { principalId, roleDefinitionId, directoryScopeId }));
    }),
  );

const cancel = fc.record({ who, back: fc.nat(5) }).map(({ who: person, back }) =>
  command(`cancel(${person}, ${back} back)`, ({ world, people }) => {
    const request = [...world.requests.values()].at(-1 - back);
    return (
      request !== undefined &&
      cancelRequest(world, callerOf(world, pick(people, person)), request) === undefined
    );
  }),
);

const needsDecision = (request: RoleRequest): request is RoleRequest & { approval: Approval } =>
  request.approval !== null;

const review = fc
  .record({ who: reviewer, result: fc.constantFrom('Approve' as const, 'Deny' as const) })
  .map(({ who: person, result }) =>
    command(`${result}(${person})`, ({ world, people }) => {
      const asked = [...world.requests.values()].filter(needsDecision);
      const request = asked.findLast(({ waitingFor }) => waitingFor === 'approval') ?? asked.at(-1);
      if (!request) return false;
      const oid = pick(people, person);
      const before = request.approval.decision;
      const untaken = decide(world, callerOf(world, oid), request, { result, justification: 'as planned' });
      if (untaken === undefined)
        expect([before, request.principalId === oid], 'first decision, and never one’s own').toEqual([
          null,
          false,
        ]);
      else expect(request.approval.decision).toBe(before);
      return untaken === undefined;
    }),
  );

const RULES = [
  { ruleId: 'Expiration_EndUser_Assignment', patch: { maximumDuration: 'PT1H' } },
  { ruleId: 'Expiration_EndUser_Assignment', patch: { maximumDuration: 'PT8H' } },
  { ruleId: 'Expiration_Admin_Eligibility', patch: { isExpirationRequired: true, maximumDuration: 'P30D' } },
  { ruleId: 'Expiration_Admin_Assignment', patch: { isExpirationRequired: false } },
  { ruleId: 'Enablement_EndUser_Assignment', patch: { enabledRules: ['Ticketing' as const] } },
];

const changeRule = fc
  .record({ by: administrator, place, change: fc.nat(RULES.length - 1) })
  .map(({ by, place: at, change }) =>
    command(`changeRule(by ${by}, ${at}, ${change})`, ({ world, people, places }) => {
      const policy = world.policies.get(pick(places, at).roleDefinitionId);
      const caller = callerOf(world, pick(people, by));
      return policy !== undefined && changePolicy(world, caller, policy, [pick(RULES, change)]) === undefined;
    }),
  );

const NEARLY_NINE_DAYS = 9 * 24 * 60 - 60;
const wait = fc
  .oneof(fc.integer({ min: 0, max: 700 }), fc.constantFrom(NEARLY_NINE_DAYS, 12_000, 45_000))
  .map((minutes) =>
    command(`wait(${minutes} min)`, ({ world }) => {
      world.clock.advance(minutes * 60_000);
      return false;
    }),
  );

const INSIDE_PIM = [
  selfActivate,
  selfActivate,
  moreTime,
  giveBack,
  giveBack,
  administer,
  administer,
  cancel,
  review,
  changeRule,
  wait,
];

/** As long as that, not the handful that fast-check draws by default. */
const LENGTH = { maxCommands: 60, size: 'max' } as const;

/** Everything anybody might do to directory roles, any number of times. */
export const roleCommands = fc.commands([...INSIDE_PIM, outsidePim], LENGTH);

/** The same to groups; Graph has no way of assigning a member outside of PIM here. */
export const groupCommands = fc.commands(INSIDE_PIM, LENGTH);
