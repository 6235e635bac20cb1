import type { IntentInput } from '../../../shared/contract/intents.ts';
import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import { goneFromView, notConnected } from '../../../shared/domain/problems.ts';
import { listAccounts } from './list-accounts.ts';
import { readPerson, showPerson } from './enter-session.ts';
import { UNASKED } from './restore-session.ts';
import type { World } from '../world.ts';

/** Puts another signed-in account on screen. What is under way for the one that leaves goes on, and is there when they come back. */
export async function switchAccount(
  world: World,
  { accountId }: IntentInput<'switchAccount'>,
): Promise<Result<Record<string, never>>> {
  const { entra, running } = world;
  if (!entra) return fail(notConnected());
  const to = (await entra.auth.accounts()).find((a) => a.key === accountId);
  if (!to) {
    await listAccounts(world);
    return fail(goneFromView('This account'));
  }
  if (running.identity?.key === to.key) return ok({});
  // Somebody met before in this run is the same object, so that what goes on for them is known to be theirs.
  const known = [...running.signedIn.values()].find((i) => i.key === to.key) ?? to;
  // Proved before anything changes: whoever can no longer sign in does not take the good session off the screen.
  const proof = await entra.auth.token(known);
  if (!proof.ok && !UNASKED.has(proof.problem.kind)) return proof;
  if (world.entra !== entra) return ok({});
  await showPerson(world, known);
  void readPerson(world, known);
  return ok({});
}
