import type { IntentInput, IntentOutput, WriteOutcome } from '../../../shared/contract/intents.ts';
import { PLANES } from '../../../shared/contract/my-roles.ts';
import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import { inParts } from '../../../shared/domain/in-parts.ts';
import { planeOfHeld } from '../../../shared/domain/planes.ts';
import { signInNeeded } from '../../../shared/domain/problems.ts';
import type { Entra } from '../connection-ports.ts';
import { APPROVALS_AT_ONCE, type Decision, type Identity } from '../ports.ts';
import { readApprovals } from '../reading/read-approvals.ts';
import { isOnScreen } from '../session/person.ts';
import { stepUpOnce, type Prove } from '../session/step-up.ts';
import type { World } from '../world.ts';
import { writeMany } from '../writing/write-many.ts';
import { orderOf, prepareDecision, RESULT, type Deciding } from './decidable.ts';
import { noteMine } from './decided-meanwhile.ts';
import { openSteps, refOf } from './open-steps.ts';

/** The result of each, by request id. */
type Results = Map<string, Result<WriteOutcome>>;

/**
 * Decides several requests of others. Both planes go side by side, each in batches: read again, then decided at once. One that was
 * decided by somebody else, ran out or is refused stops no other. What was pressed goes on out of sight if somebody else comes on screen.
 */
export async function decideMany(
  world: World,
  { decision, justification, items }: IntentInput<'decideMany'>,
): Promise<Result<IntentOutput<'decideMany'>>> {
  const { running, entra } = world;
  const who = running.identity;
  if (!who || !entra) return fail(signInNeeded());
  const results: Results = new Map();
  const prepared: Deciding[] = [];
  for (const item of items) {
    const said = item.justification ?? justification;
    const one = prepareDecision(world, who, { ...item, decision, justification: said });
    if (one.ok) prepared.push(one.value);
    // Named twice: its first place counts.
    else if (!prepared.some((p) => p.request.requestId === item.requestId)) results.set(item.requestId, one);
  }
  const prove = stepUpOnce(world, who);
  await Promise.all(
    PLANES.map(async (plane) => {
      const onPlane = prepared.filter(({ request }) => planeOfHeld(request) === plane);
      for (const some of inParts(onPlane, APPROVALS_AT_ONCE))
        await decideSome(world, entra, who, some, prove, results);
    }),
  );
  if (isOnScreen(running, who)) void readApprovals(world, { after: true });
  return ok({
    results: items.map(({ requestId }) => ({
      id: requestId,
      result: results.get(requestId) ?? fail(signInNeeded()),
    })),
  });
}

async function decideSome(
  world: World,
  entra: Entra,
  who: Identity,
  some: readonly Deciding[],
  prove: Prove,
  results: Results,
): Promise<void> {
  const steps = await openSteps(
    world,
    entra,
    who,
    some.map((d) => d.request),
  );
  const open: { readonly deciding: Deciding; readonly order: Decision }[] = [];
  some.forEach((deciding, i) => {
    const { request, decision, justification, release } = deciding;
    const step = steps[i] ?? fail(signInNeeded());
    if (step.ok) {
      open.push({ deciding, order: { ...refOf(request), stepId: step.value, decision, justification } });
      return;
    }
    release();
    results.set(request.requestId, step);
  });
  if (open.length === 0) return;
  const written = await writeMany(
    world,
    who,
    open.map(({ deciding }) => orderOf(who, deciding)),
    prove,
    (places, proof) =>
      entra.approvals.decideMany(
        who,
        places.flatMap((place) => open[place]?.order ?? []),
        proof,
      ),
  );
  const mine = open.flatMap(({ deciding: { request, decision, justification } }, i) => {
    const outcome = written[i] ?? fail(signInNeeded());
    results.set(request.requestId, outcome);
    const recorded = outcome.ok && outcome.value.outcome === 'recorded';
    return recorded ? [{ request, result: RESULT[decision], justification }] : [];
  });
  noteMine(world, who, mine);
  await nameWhoWasFaster(world, entra, who, open, results);
}

/** Somebody was faster by less than our reading: who, and how, is for the service to tell. */
async function nameWhoWasFaster(
  world: World,
  entra: Entra,
  who: Identity,
  open: readonly { readonly deciding: Deciding }[],
  results: Results,
): Promise<void> {
  const beaten = open
    .map(({ deciding }) => deciding.request)
    .filter(({ requestId }) => {
      const result = results.get(requestId);
      return result?.ok === false && result.problem.kind === 'already-decided';
    });
  if (beaten.length === 0) return;
  const now = await openSteps(world, entra, who, beaten);
  beaten.forEach(({ requestId }, i) => {
    const said = now[i];
    if (said?.ok === false && said.problem.kind === 'already-decided') results.set(requestId, said);
  });
}
