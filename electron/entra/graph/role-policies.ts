import type { ActivationAsks } from '../../../shared/contract/my-roles.ts';
import type { Result } from '../../../shared/contract/result.ts';
import { activationAsks } from '../../../shared/domain/policy-asks.ts';
import type { Identity } from '../../console/ports.ts';
import type { Graph, GraphAnswer } from './graph.ts';
import { allPages } from './pages.ts';
import { policyAssignment } from './role-shapes.ts';

/** All role policies in one list call; the filter is mandatory. graph-pim.md §4 [docs] */
export const POLICIES =
  '/policies/roleManagementPolicyAssignments' +
  `?$filter=${encodeURIComponent("scopeId eq '/' and scopeType eq 'DirectoryRole'")}&$expand=policy($expand=rules)`;

/** Policies change rarely and are big: they are read again after this long, not with every reading of the roles. */
const FRESH_MS = 4 * 60_000;
/** What could not be read again for this long is no longer known: it must not hold anybody back. */
const KNOWN_MS = 15 * 60_000;

/** What each role's policy asks, by role definition id; a role without an entry has a policy that could not be read. */
export type Asks = ReadonlyMap<string, ActivationAsks | null>;

export function createPolicyReader(graph: Graph) {
  let known: { readonly of: string; readonly at: number; readonly asks: Asks } | null = null;
  const isFresh = (who: Identity): boolean => known?.of === who.key && graph.now() - known.at < FRESH_MS;

  return {
    isFresh,
    /**
     * @param first the first page from a batch, or undefined to answer from memory
     * A reading that failed leaves what was known before, if it is this person's: chips may be minutes old, never another's.
     */
    read: async (who: Identity, first: Result<GraphAnswer> | undefined): Promise<Asks> => {
      const before: Asks =
        known?.of === who.key && graph.now() - known.at < KNOWN_MS ? known.asks : new Map();
      if (!first?.ok) return first?.problem.kind === 'role-missing' ? new Map() : before;
      const all = await allPages(
        graph,
        who,
        { version: 'v1.0', path: POLICIES },
        first.value,
        policyAssignment,
      );
      if (!all.ok) return before;
      const asks: Asks = new Map(
        all.value.rows.map((p) => [p.roleDefinitionId, activationAsks(p.policy?.rules ?? [])]),
      );
      if (all.value.incomplete) return new Map([...before, ...asks]);
      known = { of: who.key, at: graph.now(), asks };
      return asks;
    },
  };
}
