import type { Challenge } from '../../console/ports.ts';

/**
 * What the sign-in page is asked to prove. The service's own words where it gave any; PIM's MfaRule gives none, and the claim below is
 * what the field sends then. docs/decisions/0008-step-up.md
 */
export function claimsFor({ proves, claims }: Challenge): string | undefined {
  if (claims !== null) return claims;
  return proves === 'mfa' ? PROVE_MFA : undefined;
}

const PROVE_MFA = '{"access_token":{"amr":{"essential":true,"values":["mfa"]}}}';
