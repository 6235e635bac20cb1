import type { Problem } from '../../../shared/contract/problem.ts';

/**
 * What reading brought about a write whose answer was lost. `absent`: nothing of it was seen; `complete` where everything it could
 * have left was read, so that after the propagation window it counts as never accepted.
 */
export type Finding =
  | { readonly kind: 'accepted'; readonly requestId: string | null; readonly status: string }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'absent'; readonly complete: boolean };

/** A reading that did not come through: it proves nothing, and must not end the looking. */
export const NOT_SEEN: Finding = { kind: 'absent', complete: false };
