import type { LeadsTo } from '../../../../shared/contract/my-roles.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import type { Result } from '../../../../shared/contract/result.ts';
import { nothingRead } from '../../../../shared/domain/coverage.ts';
import type { Identity } from '../../../console/ports.ts';
import type { GatheredRead } from '../gathered-reads.ts';
import type { Graph } from '../graph.ts';
import { keepAnswers } from '../kept-answers.ts';
import { allPages, type Rows } from '../pages.ts';
import { rolesOf } from '../roles/role-paths.ts';
import {
  assignmentInstance,
  eligibilityInstance,
  type AssignmentInstance,
  type EligibilityInstance,
  type HeldRole,
} from '../roles/role-shapes.ts';
import { roleFrom, scopeFrom } from '../rows/held-role.ts';
import type { AsksOf } from '../policy-readers.ts';

/** What a group is eligible for, and what it holds: whoever is a member has it, too. */
export type Chain = {
  readonly eligible: Result<Rows<HeldRole>>;
  readonly active: Result<Rows<HeldRole>>;
};

export type GroupChainReader = {
  /** By group id. Goes out with whatever else is asked for in the same turn (`gathered-reads.ts`); no call where all is known. */
  readonly need: (who: Identity, groupIds: readonly string[]) => Promise<ReadonlyMap<string, Chain>>;
};

/** What a group leads to changes by an administrator's hand, and takes two reads a group: kept for longer than other things. */
const FRESH_MS = 60 * 60_000;

/** Reads which roles groups lead to. Mostly that takes a directory role: then it is refused, which is kept as well. */
export function createGroupChainReader(graph: Graph, read: GatheredRead): GroupChainReader {
  const whole = ({ incomplete }: Rows<unknown>) => incomplete === null;
  const kept = { whole, freshMs: FRESH_MS };
  const eligibleOf = keepAnswers<Rows<EligibilityInstance>>(
    graph,
    async (who, groupId) => {
      const path = rolesOf(groupId).eligible;
      return allPages<EligibilityInstance>(graph, who, path, await read(who, path), eligibilityInstance);
    },
    kept,
  );
  const activeOf = keepAnswers<Rows<AssignmentInstance>>(
    graph,
    async (who, groupId) => {
      const path = rolesOf(groupId).active;
      return allPages<AssignmentInstance>(graph, who, path, await read(who, path), assignmentInstance);
    },
    kept,
  );
  return {
    need: async (who, groupIds) =>
      new Map(
        await Promise.all(
          [...new Set(groupIds)].map(async (groupId): Promise<[string, Chain]> => {
            const [eligible, active] = await Promise.all([eligibleOf(who, groupId), activeOf(who, groupId)]);
            return [groupId, { eligible, active }];
          }),
        ),
      ),
  };
}

/** What being a member of the group brings. @param asksOf what the policies of the roles ask */
export function leadsToFrom({ eligible, active }: Chain, asksOf: AsksOf): LeadsTo {
  const parts = [eligible, active];
  const failed = parts.flatMap((part) => (part.ok ? [] : [part.problem]));
  const cut = parts.flatMap((part) => (part.ok && part.value.incomplete ? [part.value.incomplete] : []));
  const [reason] = [...failed, ...cut];
  const rows = (part: Result<Rows<HeldRole>>): readonly HeldRole[] => (part.ok ? part.value.rows : []);
  const told = (row: HeldRole) => ({ role: roleFrom(row), scope: scopeFrom(row) });
  return {
    ...stateOf(reason, failed.length === parts.length),
    roles: [
      ...rows(active).map((row) => ({ ...told(row), kind: 'active' as const, asks: null })),
      ...rows(eligible).map((row) => ({ ...told(row), kind: 'eligible' as const, asks: asksOf(row) })),
    ],
  };
}

function stateOf(reason: Problem | undefined, nothing: boolean): Pick<LeadsTo, 'state' | 'reason'> {
  if (!reason) return { state: 'read', reason: null };
  if (!nothing) return { state: 'partial', reason };
  return { state: nothingRead('groups', reason).state === 'refused' ? 'refused' : 'failed', reason };
}

/** An owner has none of the group's roles: they decide who is in it, and become a member before they have what members have. */
export const OWNERS_HAVE_NONE: LeadsTo = { state: 'read', reason: null, roles: [] };
