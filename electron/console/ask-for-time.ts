import type { IntentInput, WriteOutcome } from '../../shared/contract/intents.ts';
import type { MyRoles, Role, Scope } from '../../shared/contract/my-roles.ts';
import { fail, ok, type Result } from '../../shared/contract/result.ts';
import { canExtend, canRenew } from '../../shared/domain/more-time.ts';
import {
  cannotExtend,
  cannotRenew,
  goneFromView,
  justificationNeeded,
  signInNeeded,
} from '../../shared/domain/problems.ts';
import { planesOf } from './planes-of.ts';
import type { TimeOrder } from './ports.ts';
import { readBeforeActing } from './reading/read-before-acting.ts';
import { readMyRoles } from './reading/read-my-roles.ts';
import { isOnScreen } from './session/person.ts';
import type { World } from './world.ts';
import { writeOnce } from './writing/write-once.ts';

const DAY_MS = 24 * 60 * 60_000;

/** What more time is asked for, and from when it counts. */
type Ending = Pick<TimeOrder, 'action' | 'side'> & {
  readonly role: Role;
  readonly scope: Scope;
  readonly from: number;
};

/**
 * Asks an administrator for more time: a new end of an eligibility or a standing assignment that ends soon, or its renewal after it
 * ran out. It never prolongs a running activation; that is asked for anew.
 */
export async function askForTime(
  world: World,
  input: IntentInput<'askForTime'>,
): Promise<Result<WriteOutcome>> {
  const { store, running, entra, clock } = world;
  const identity = running.identity;
  if (!identity || !entra) return fail(signInNeeded());
  if (input.justification.trim() === '') return fail(justificationNeeded('An administrator decides by it.'));
  const named = heldOf(store.get('myRoles'), input);
  const read = await readBeforeActing(world, planesOf(named ? [named] : []));
  if (!read.ok) return read;
  if (!isOnScreen(running, identity)) return fail(signInNeeded());
  const ending = endingOf(store.get('myRoles'), input, clock.now());
  if (!ending.ok) return ending;
  const { action, side, role, scope, from } = ending.value;
  const { justification, days } = input;
  const order = {
    action,
    side,
    justification,
    roleDefinitionId: role.definitionId,
    scopeId: scope.id,
    endsAt: from + days * DAY_MS,
  };
  return writeOnce(world, {
    action,
    identity,
    role,
    scope,
    justification,
    send: (proof) => entra.roles.askForTime(identity, order, proof),
    afterwards: () => void readMyRoles(world, { after: true }),
  });
}

type Named = Pick<IntentInput<'askForTime'>, 'of' | 'id'>;

const eligibleOf = (mine: MyRoles, id: string) => mine.eligible.find((e) => e.eligibilityId === id);
const activeOf = (mine: MyRoles, id: string) => mine.active.find((a) => a.assignmentId === id);
const expiredOf = (mine: MyRoles, id: string) => mine.expired.find((e) => e.expiredId === id);

function heldOf(mine: MyRoles, { of, id }: Named) {
  switch (of) {
    case 'expired':
      return expiredOf(mine, id);
    case 'eligible':
      return eligibleOf(mine, id);
    case 'assigned':
      return activeOf(mine, id);
  }
}

function endingOf(mine: MyRoles, { of, id }: Named, now: number): Result<Ending> {
  if (of === 'expired') {
    const expired = expiredOf(mine, id);
    if (!expired) return fail(goneFromView('This role'));
    if (!canRenew(expired.endedAt, now)) return fail(cannotRenew());
    const side = expired.kind === 'eligible' ? 'eligibility' : 'assignment';
    return ok({ ...expired, action: 'renew', side, from: now });
  }
  const held = of === 'eligible' ? eligibleOf(mine, id) : activeOf(mine, id);
  if (!held) return fail(goneFromView('This role'));
  if (held.endsAt === null || !canExtend(held, now)) return fail(cannotExtend());
  const side = of === 'eligible' ? 'eligibility' : 'assignment';
  return ok({ role: held.role, scope: held.scope, action: 'extend', side, from: held.endsAt });
}
