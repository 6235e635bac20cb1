import { fail, type Result } from '../../../shared/contract/result.ts';
import {
  internalProblem,
  signInUnderWay,
  stepUpCancelled,
  stepUpElsewhere,
} from '../../../shared/domain/problems.ts';
import { serial } from '../../../shared/domain/serial.ts';
import type { AccessToken, Challenge, Identity } from '../ports.ts';
import { visitSignInPage } from './visit-sign-in-page.ts';
import { entraOf, type World } from '../world.ts';

/** Answers a challenge by sending the user to the sign-in page, at most once for each thing that is to be proved. */
export type Prove = (challenge: Challenge, roleName: string) => Promise<Result<AccessToken>>;

/**
 * The step-ups of one thing the user did, be it one activation or a batch: what was proved for one role serves the others that ask
 * for the same, and after one that came to nothing no further page is opened.
 */
export function stepUpOnce(world: World, who: Identity): Prove {
  const answered = new Map<string, Promise<Result<AccessToken>>>();
  const inTurn = serial();
  let over = false;
  return (challenge, roleName) => {
    const before = answered.get(challenge.id);
    if (before) return before;
    const answer = inTurn(async () => {
      if (over) return fail(stepUpCancelled());
      const token = await stepUp(world, who, challenge, roleName);
      // Whoever did not come, or came as somebody else, is not sent to one page after the other.
      over = !token.ok;
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
  const { running } = world;
  const entra = entraOf(world, who);
  if (!entra || running.signIn) return fail(signInUnderWay());
  // Its page would stand under another tenant's name.
  if (entra.auth !== running.entra?.auth) return fail(stepUpElsewhere());
  const { proves, context } = challenge;
  const purpose = { purpose: 'step-up', proves, context, roleName, personName: who.name } as const;
  const token = await visitSignInPage(world, who, purpose, (visit) =>
    entra.auth.stepUp(who, challenge, visit),
  ).catch(() => fail(internalProblem('stepping up')));
  return !token.ok && token.problem.kind === 'cancelled' ? fail(stepUpCancelled()) : token;
}
