import { fail, type Result } from '../../../shared/contract/result.ts';
import { alreadyInFlight, internalProblem, stepUpCancelled } from '../../../shared/domain/problems.ts';
import { serial } from '../../../shared/domain/serial.ts';
import type { AccessToken, Challenge, Identity } from '../ports.ts';
import { visitSignInPage } from './visit-sign-in-page.ts';
import type { World } from '../world.ts';

/** Answers a challenge by sending the user to the sign-in page, at most once for each thing that is to be proved. */
export type Prove = (challenge: Challenge, roleName: string) => Promise<Result<AccessToken>>;

/**
 * The step-ups of one thing the user did, be it one activation or a batch: what was proved for one role serves the others that ask
 * for the same, and after the user has cancelled no further page is opened.
 */
export function stepUpOnce(world: World, who: Identity): Prove {
  const answered = new Map<string, Promise<Result<AccessToken>>>();
  const inTurn = serial();
  let cancelled = false;
  return (challenge, roleName) => {
    const before = answered.get(challenge.id);
    if (before) return before;
    const answer = inTurn(async () => {
      if (cancelled) return fail(stepUpCancelled());
      const token = await stepUp(world, who, challenge, roleName);
      cancelled = !token.ok && token.problem.kind === 'cancelled';
      return token;
    });
    answered.set(challenge.id, answer);
    return answer;
  };
}

async function stepUp(
  world: World,
  who: Identity,
  challenge: Challenge,
  roleName: string,
): Promise<Result<AccessToken>> {
  const { entra, running } = world;
  if (!entra || running.signIn) return fail(alreadyInFlight());
  const { proves, context } = challenge;
  const purpose = { purpose: 'step-up', proves, context, roleName } as const;
  const token = await visitSignInPage(world, purpose, (visit) =>
    entra.auth.stepUp(who, challenge, visit),
  ).catch(() => fail(internalProblem('stepping up')));
  return !token.ok && token.problem.kind === 'cancelled' ? fail(stepUpCancelled()) : token;
}
