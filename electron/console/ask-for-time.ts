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
  const read = await readBeforeActing(world);
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
    principalId: identity.objectId,
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

function endingOf(mine: MyRoles, { of, id }: IntentInput<'askForTime'>, now: number): Result<Ending> {
  if (of === 'expired') {
    const expired = mine.expired.find((e) => e.expiredId === id);
    if (!expired) return fail(goneFromView('This role'));
    if (!canRenew(expired.endedAt, now)) return fail(cannotRenew());
    const side = expired.kind === 'eligible' ? 'eligibility' : 'assignment';
    return ok({ ...expired, action: 'renew', side, from: now });
  }
  const held =
    of === 'eligible'
      ? mine.eligible.find((e) => e.eligibilityId === id)
      : mine.active.find((a) => a.assignmentId === id);
  if (!held) return fail(goneFromView('This role'));
  if (held.endsAt === null || !canExtend(held, now)) return fail(cannotExtend());
  const side = of === 'eligible' ? 'eligibility' : 'assignment';
  return ok({ role: held.role, scope: held.scope, action: 'extend', side, from: held.endsAt });
}
