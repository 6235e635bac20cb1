import type { AccessTokenClaims } from './authenticate.ts';
import { unauthorized } from './authenticate.ts';
import type { TenantContext } from './tenant-context.ts';

/** How long Graph keeps challenging one person's tokens. */
export type ClaimsChallenge = {
  /** Seconds since 1970: what the claims ask for as `nbf`. */
  notBefore: number;
  /** So many calls, whatever their token; every call; or each until its token is new enough. */
  until: { calls: number } | 'forever' | 'newer-token';
};

/** Who is challenged, by object id. One for each tenant. */
export type ClaimsChallenges = Map<string, ClaimsChallenge>;

/**
 * Continuous access evaluation: a good token that Graph no longer takes, answered 401 with what the next one must bring (graph-pim.md
 * §8.1.5; parameters, words and the blank in the JSON as clients have recorded them). Only clients that declared cp1 are challenged.
 */
export function challengeIfDue({ oid, iat, xms_cc }: AccessTokenClaims, tenant: TenantContext): void {
  const challenge = tenant.challenges.get(oid);
  if (!challenge || !xms_cc.includes('cp1') || !isDue(challenge, iat)) return;
  const claims = `{"access_token":{"nbf":{"essential":true, "value":"${challenge.notBefore}"}}}`;
  const why =
    'Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp';
  const encoded = Buffer.from(claims).toString('base64');
  throw unauthorized(
    why,
    tenant,
    `, error_description="${why}", error="insufficient_claims", claims="${encoded}"`,
  );
}

/** Whether this call is challenged; one that is counts. */
function isDue(challenge: ClaimsChallenge, issuedAt: number): boolean {
  const { until, notBefore } = challenge;
  if (until === 'forever') return true;
  if (until === 'newer-token') return issuedAt < notBefore;
  until.calls -= 1;
  return until.calls >= 0;
}
