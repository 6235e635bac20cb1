import type { Side } from '../../../../shared/contract/assignments/assignments.ts';
import type {
  AssignmentCheck,
  AssignmentSource,
  AssignmentsPlan,
  HeldNow,
  PlannedAssignment,
} from '../../../../shared/contract/assignments/plan.ts';
import type { Scope } from '../../../../shared/contract/my-roles.ts';
import { fail, ok, type Result } from '../../../../shared/contract/result.ts';
import { tripleKey } from '../../../../shared/domain/assignments/assignment-key.ts';
import { checkAssignment } from '../../../../shared/domain/assignments/check-assignment.ts';
import type { PlannedSteps } from '../../../../shared/domain/assignments/check-facts.ts';
import { stepsFor } from '../../../../shared/domain/assignments/plan-steps.ts';
import { internalProblem, signInNeeded } from '../../../../shared/domain/problems.ts';
import { understandRules } from '../../../../shared/domain/role-settings/understand-rules.ts';
import type { Triple } from '../../assignment-ports.ts';
import { noteReachability } from '../../reading/reachability.ts';
import { isOnScreen } from '../../session/person.ts';
import { publishRecords } from '../../settings/publish-records.ts';
import { readInForce } from '../../settings/read-in-force.ts';
import { keyOfRef } from '../../settings/settings-row.ts';
import type { PolicyRecord } from '../../settings-ports.ts';
import type { World } from '../../world.ts';
import { publishHeld } from '../publish-held.ts';
import { readHeld } from '../read-held.ts';
import { administratorsAround } from './administrators-around.ts';
import { dryRun, ordersOf } from './dry-run.ts';
import { lookUp } from './look-up.ts';
import { roleNamed, scopeNamed, settingsOf, unitsToName } from './names-here.ts';
import { wantedAssignments, type Wanted } from './wanted-assignments.ts';
import { whoIsMeant } from './who-is-meant.ts';

const NOTHING: HeldNow = { eligible: null, assigned: null, activated: null };

/**
 * The intent: reads what is in force of everything a wish is about, says what would be done, and what speaks against it, the service's own dry
 * run last. Nothing is written. The plan is kept until the next one, as what is run is what was shown.
 */
export async function prepareAssignments(
  world: World,
  source: AssignmentSource,
): Promise<Result<AssignmentsPlan>> {
  const { running, entra, clock, newId } = world;
  const who = running.identity;
  if (!who || !entra) return fail(signInNeeded());
  const wanted = await wantedAssignments(world, entra, who, source);
  if (!wanted.ok) return wanted;
  const { each, ignored, fileName, units: unitsRead } = wanted.value;
  const triples = each.map(({ triple }) => triple);
  const refs = [...new Map(triples.map(settingsOf).map((ref) => [keyOfRef(ref), ref])).values()];
  const [read, policies, found, units] = await Promise.all([
    readHeld(entra, who, triples),
    readInForce(entra, who, refs),
    lookUp(
      entra,
      who,
      each.flatMap((one) => (one.found === null ? [one.triple.principalId] : [])),
    ),
    unitsRead.length > 0 ? unitsRead : unitsToName(world, entra, who, triples),
  ]);
  const readAt = clock.now();
  const policyOf = new Map(refs.map((ref, i) => [keyOfRef(ref), policies[i] ?? UNREAD]));
  // Whoever is on screen by now did not ask for this; nor is what their rows say of whom it is about.
  if (!isOnScreen(running, who)) return fail(signInNeeded());
  if (read.length > 0) noteReachability(world, read.find((one) => !one.ok)?.problem ?? null);
  publishRecords(
    world,
    who,
    policies.flatMap((one) => (one.ok ? [one.value] : [])),
  );
  const through = sidesThroughGroup(world);
  const thought = each.map((one, i) => {
    const policy = policyOf.get(keyOfRef(settingsOf(one.triple))) ?? UNREAD;
    return think(world, one, { held: read[i] ?? UNREAD, policy, found, units }, through);
  });
  publishHeld(
    world,
    who,
    thought.flatMap(({ steps, problem }) => (problem === null ? [{ of: steps, held: steps.before }] : [])),
  );
  const emergency = new Set(store(world).emergency.map(({ id }) => id.toLowerCase()));
  const administrators = await administratorsAround(
    entra,
    who,
    thought.map(({ steps }) => steps),
  );
  const items = thought.map(({ steps, policy, problem, one }): PlannedAssignment => {
    const settings = policy.ok ? understandRules(policy.value.rules).settings : null;
    const checks = checkAssignment(steps, {
      now: clock.now(),
      me: who.objectId,
      settings,
      settingsProblem: policy.ok ? null : policy.problem,
      emergency,
      administrators,
    });
    return {
      role: steps.role,
      scope: steps.scope,
      principal: steps.principal,
      before: problem === null ? steps.before : null,
      steps: [...steps.steps],
      justification: one.justification,
      ticket: one.ticket,
      checks: problem === null ? [...checks, ...twiceInFile(one)] : [],
      line: one.line,
      problem,
    };
  });
  const tried = await dryRun(entra, who, items);
  if (!isOnScreen(running, who)) return fail(signInNeeded());
  const plan: AssignmentsPlan = {
    planId: newId(),
    why: source.kind,
    readAt,
    items: tried,
    ignored: [...ignored],
    fileName,
  };
  running.assignments.plan = {
    of: who,
    plan,
    work: tried.map((item) => ({ orders: ordersOf(item), before: item.before ?? NOTHING })),
  };
  return ok(plan);
}

const UNREAD = fail(internalProblem('preparing assignments'));

const store = ({ store }: World) => store.get('assignments');

/** What was read for a wish. */
type ReadForWish = {
  readonly held: Result<HeldNow>;
  readonly policy: Result<PolicyRecord>;
  readonly found: Awaited<ReturnType<typeof lookUp>>;
  readonly units: readonly Scope[];
};

/** One wish thought through, not checked yet. `problem`: it could not be read what is there. */
function think(
  world: World,
  one: Wanted,
  { held, policy, found, units }: ReadForWish,
  through: ReturnType<typeof sidesThroughGroup>,
) {
  const { triple, wish, justification, ticket } = one;
  const before = held.ok ? held.value : NOTHING;
  const steps: PlannedSteps = {
    role: roleNamed(world, triple, policy.ok ? policy.value : null),
    scope: scopeNamed(world, triple, units),
    ...whoIsMeant(one, one.found ?? found(triple.principalId), store(world).principals),
    before,
    ...(through !== null && { throughGroup: through(triple) }),
    steps: stepsFor(wish, before),
    justification,
    ticket,
  };
  return { one, policy, steps, problem: held.ok ? null : held.problem };
}

/** Sides had through a group, by the rows on screen; null where none were read. */
function sidesThroughGroup(world: World): ((triple: Triple) => Side[]) | null {
  const { asOf, rows } = store(world);
  if (asOf === null) return null;
  const sides = new Map<string, Side[]>();
  for (const row of rows) {
    if (row.membership !== 'group' && row.membership !== 'inherited') continue;
    const key = tripleKey(row);
    sides.set(key, [...(sides.get(key) ?? []), row.kind === 'eligible' ? 'eligible' : 'active']);
  }
  return (triple) => sides.get(tripleKey(triple)) ?? [];
}

const twiceInFile = ({ sameAs }: Wanted): AssignmentCheck[] =>
  sameAs === null
    ? []
    : [{ check: 'twice-in-file', result: 'refused', about: { line: sameAs }, reason: null }];
