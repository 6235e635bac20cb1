import type { Problem } from '../../../shared/contract/problem.ts';

/**
 * Whether what became of one write holds back all that was not sent yet: a wish to wait or for a stronger sign-in, or no connection. The
 * others would be answered alike.
 */
export function holdsAll(told: { readonly kind: string; readonly problem?: Problem }): boolean {
  if (told.kind === 'challenged') return true;
  const { problem } = told;
  if (told.kind !== 'refused' || !problem) return false;
  return problem.retryAt !== undefined || STOPS.has(problem.kind);
}

const STOPS: ReadonlySet<Problem['kind']> = new Set([
  'offline',
  'untrusted-connection',
  'sign-in-needed',
  'wrong-tenant',
]);
