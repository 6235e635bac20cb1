import type { Problem } from '../../../contract/problem.ts';
import type { Holder, Holders } from '../../../contract/role-settings/detail.ts';

/** Who holds a role, or may activate it, with no end. */
export type WithoutEnd = {
  readonly those: readonly Holder[];
  readonly of: number;
  readonly complete: boolean;
  readonly reason: Problem | null;
};

/** @param key the setting that governs their kind */
export function withoutEnd(key: 'eligibleExpiry' | 'activeExpiry', holders: Holders | null): WithoutEnd {
  if (holders === null) return { those: [], of: 0, complete: false, reason: null };
  const kind = key === 'eligibleExpiry' ? 'eligible' : 'assigned';
  const ofKind = holders.holders.filter((holder) => holder.kind === kind);
  const complete = holders.state === 'read' && holders.holders.every((holder) => holder.kind !== 'unknown');
  return {
    those: ofKind.filter(({ endsAt }) => endsAt === null),
    of: ofKind.length,
    complete,
    reason: complete ? null : holders.reason,
  };
}
