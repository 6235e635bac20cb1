import { createHash } from 'node:crypto';
import type { EntraError } from './entra-error.ts';
import { ENTRA } from './entra-error.ts';

/** What an authorization code is bound to by PKCE. */
export type CodeChallenge = { method: 'S256' | 'plain'; value: string };

/**
 * The challenge of an authorization request; undefined where the client uses no PKCE, which Entra asks only of single-page apps. A
 * challenge without a method is plain [docs: the authorization code flow's page].
 */
export function readChallenge(parameters: URLSearchParams): CodeChallenge | EntraError | undefined {
  const value = parameters.get('code_challenge');
  if (!value) return undefined;
  const method = parameters.get('code_challenge_method') ?? 'plain';
  return method === 'S256' || method === 'plain' ? { method, value } : ENTRA.badChallengeMethod(method);
}

/** Why a verifier does not do for a challenge; undefined where it does. One that nobody challenged is refused as a wrong one. */
export function verifierProblem(
  challenge: CodeChallenge | undefined,
  verifier: string | null,
): EntraError | undefined {
  if (!challenge) return verifier === null ? undefined : ENTRA.wrongVerifier;
  if (verifier === null) return ENTRA.missing('code_verifier');
  const shown =
    challenge.method === 'plain' ? verifier : createHash('sha256').update(verifier).digest('base64url');
  return shown === challenge.value ? undefined : ENTRA.wrongVerifier;
}
