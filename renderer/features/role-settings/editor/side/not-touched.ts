import type { Holder } from '../../../../../shared/contract/role-settings/detail.ts';

const RANK: Readonly<Record<Holder['kind'], number>> = { activated: 0, assigned: 1, unknown: 2, eligible: 3 };

/** Larger than any moment, and still a number to subtract. */
const NO_END = Number.MAX_SAFE_INTEGER;
const endOf = ({ endsAt }: Holder): number => endsAt ?? NO_END;

/** Those whom new settings do not touch, who is active first; within a kind whoever has no end, then whoever ends last. */
export const notTouched = (holders: readonly Holder[]): readonly Holder[] =>
  [...holders].sort(
    (a, b) =>
      RANK[a.kind] - RANK[b.kind] || endOf(b) - endOf(a) || a.principalId.localeCompare(b.principalId),
  );
