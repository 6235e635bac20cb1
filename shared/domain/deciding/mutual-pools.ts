import type { ApproverGroup, DecisionCard } from '../../contract/decision-card.ts';
import type { Coverage, EligibleRole } from '../../contract/my-roles.ts';
import type { Problem } from '../../contract/problem.ts';
import { planeOfHeld } from '../planes.ts';

/** What is known of the approver and of the groups that decide about what the approver may activate. */
export type Pools = {
  readonly requestorId: string;
  /** What the approver is eligible for, and how far that could be read. */
  readonly eligible: readonly EligibleRole[];
  readonly coverage: readonly Coverage[];
  readonly groups: readonly ApproverGroup[];
};

/**
 * Whether the requestor in turn decides about something the approver is eligible for: two people who approve one another are no
 * control (posture-security.md §A). Where nothing was found, "no" is said only if every pool was read.
 */
export function mutualPools({ requestorId, eligible, coverage, groups }: Pools): DecisionCard['mutual'] {
  const byId = new Map(groups.map((g) => [g.id, g]));
  const answers = eligible.map((role) => ({ role, answer: answerOf(role) }));
  const through = answers
    .filter(({ answer }) => answer.found)
    .map(({ role }) => ({ role: role.role, scope: role.scope }));
  if (through.length > 0) return { state: 'yes', through, reason: null };
  const unread = coverage.find((c) => c.state !== 'complete' || c.asOf === null);
  const open = answers.find(({ answer }) => answer.open)?.answer;
  return unread || open
    ? { state: 'not-checked', through: [], reason: unread?.reason ?? open?.reason ?? null }
    : { state: 'no', through: [], reason: null };

  /** `open`: a pool that could not be read to its end. */
  function answerOf(role: EligibleRole): { found: boolean; open: boolean; reason: Problem | null } {
    const { asks } = role;
    if (!asks) return { found: false, open: true, reason: null };
    if (!asks.approval) return { found: false, open: false, reason: null };
    // Nobody named: who then decides about a role is not for a plain approver to read (graph-pim.md §15.2); of a group nobody does.
    if (asks.approvers.length === 0)
      return { found: false, open: planeOfHeld(role) === 'entra-roles', reason: null };
    const pools = asks.approvers.map((a) => (a.kind === 'group' ? byId.get(a.id) : a));
    const found = pools.some((pool) =>
      pool && 'members' in pool
        ? pool.members.some((m) => m.id === requestorId)
        : pool?.kind === 'user' && pool.id === requestorId,
    );
    const closed = pools.every((pool) =>
      pool && 'members' in pool ? pool.state === 'read' : pool?.kind === 'user',
    );
    const reason = pools.flatMap((pool) =>
      pool && 'members' in pool && pool.reason ? [pool.reason] : [],
    )[0];
    return { found, open: !closed, reason: reason ?? null };
  }
}
