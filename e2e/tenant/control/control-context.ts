import type { IdentityContext } from '../identity/identity-context.ts';
import type { ClaimsChallenges } from '../graph/claims-challenges.ts';
import type { Exchange } from '../graph/exchange.ts';

/** What the control api works on: the tenant, from behind. */
export type ControlContext = IdentityContext & {
  /** The latest exchanges, oldest first. */
  exchanges: Exchange[];
  challenges: ClaimsChallenges;
};

/** A control answer other than 200. */
export class ControlRefusal extends Error {
  override readonly name = 'ControlRefusal';
  readonly status: 400 | 404;

  constructor(status: 400 | 404, message: string) {
    super(message);
    this.status = status;
  }
}
