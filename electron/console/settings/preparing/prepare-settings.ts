import type { PlannedRole, SettingsPlan } from '../../../../shared/contract/role-settings/plan.ts';
import type { ChangeSource, SettingsRef } from '../../../../shared/contract/role-settings/plan.ts';
import { fail, ok, type Result } from '../../../../shared/contract/result.ts';
import { keyOfHeld } from '../../../../shared/domain/role-key.ts';
import { checkSettings, isBroughtOn } from '../../../../shared/domain/role-settings/check-settings.ts';
import { signInNeeded } from '../../../../shared/domain/problems.ts';
import { noteReachability } from '../../reading/reachability.ts';
import { isOnScreen } from '../../session/person.ts';
import type { World } from '../../world.ts';
import { publishRecords } from '../publish-records.ts';
import { readInForce } from '../read-in-force.ts';
import { keyOfRef } from '../settings-row.ts';
import { gatherFacts } from './gather-facts.ts';
import { planRole, type Thought } from './plan-role.ts';
import { wantedSettings } from './wanted-settings.ts';

/**
 * The intent: reads what is in force of everything a change is about, and says what would be done, and what speaks against it. Nothing is
 * written. The plan is kept until the next one, as what is run is what was shown.
 */
export async function prepareSettings(world: World, source: ChangeSource): Promise<Result<SettingsPlan>> {
  const { running, entra, clock, newId } = world;
  const who = running.identity;
  if (!who || !entra) return fail(signInNeeded());
  const wanted = await wantedSettings(world, entra, who, source);
  if (!wanted.ok) return wanted;
  const { each, ignored } = wanted.value;
  const read = await readInForce(
    entra,
    who,
    each.map(({ of }) => of),
  );
  const failed = read.find((one) => !one.ok);
  noteReachability(world, failed?.problem ?? null);
  const readAt = clock.now();
  const thought = each.map((one, i): Thought | PlannedRole => {
    const record = read[i];
    if (record?.ok) return planRole(record.value, one);
    return unread(world, one.of, record ?? fail(signInNeeded()));
  });
  const planned = thought.filter(isThought);
  const facts = await gatherFacts(entra, who, planned);
  // Whoever is on screen by now did not ask for this.
  if (!isOnScreen(running, who)) return fail(signInNeeded());
  publishRecords(
    world,
    who,
    read.flatMap((one) => (one.ok ? [one.value] : [])),
  );
  const items = thought.map((one) => {
    if (!isThought(one)) return one;
    const { role, scope, changes } = one.planned;
    const found = checkSettings(
      { role, scope, before: one.before, after: one.after, changes },
      facts.of(one),
    );
    const changed = new Set(changes.map(({ setting }) => setting));
    const checks = found.filter((check) => check.result !== 'not-checked' || isBroughtOn(check, changed));
    return { ...one.planned, checks };
  });
  const plan: SettingsPlan = {
    planId: newId(),
    why: source.kind,
    readAt,
    items,
    ignored: [...ignored, ...planned.flatMap((one) => one.ignored)],
    approvers: [...facts.approvers],
    notTouched: planned.length === 1 && planned[0] ? facts.holdersOf(planned[0]) : null,
  };
  running.settings.plan = { of: who, plan, work: planned.map(({ work }) => work) };
  return ok(plan);
}

const isThought = (one: Thought | PlannedRole): one is Thought => 'planned' in one;

/** A role whose settings could not be read: named as it was on screen, and nothing is done to it. */
function unread(
  { store }: World,
  of: SettingsRef,
  { problem }: Extract<Result<never>, { ok: false }>,
): PlannedRole {
  const row = store.get('roleSettings').rows.find((one) => keyOfHeld(one) === keyOfRef(of));
  return {
    role: row?.role ?? {
      definitionId: of.definitionId,
      name: of.definitionId,
      description: '',
      privilege: 'unknown',
    },
    scope: row?.scope ?? { id: of.scopeId, kind: of.scopeId === '/' ? 'tenant' : 'membership', name: null },
    changes: [],
    keptBack: [],
    theirs: [],
    inForce: null,
    checks: [],
    writes: [],
    problem,
  };
}
