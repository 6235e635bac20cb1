import type { ActivationAsks } from '../../../../shared/contract/my-roles.ts';
import type { Result } from '../../../../shared/contract/result.ts';
import { activationAsks } from '../../../../shared/domain/policy-asks.ts';
import type { Identity } from '../../../console/ports.ts';
import type { Graph, GraphAnswer } from '../graph.ts';
import { allPages } from '../pages.ts';
import { policyAssignment } from '../policy-shapes.ts';
import { rolePolicies } from './role-paths.ts';

/** All role policies in one list call. */
const POLICIES = rolePolicies();

/**
 * Policies change rarely and are big: they are read again after this long, not with every reading of the roles. Where they take further
 * pages that is a call of its own, of the 80 an hour that an idle console may make.
 */
const FRESH_MS = 15 * 60_000;
/** What could not be read again for this long is no longer known: it must not hold anybody back. */
const KNOWN_MS = 30 * 60_000;

/** What each role's policy asks, by role definition id; a role without an entry has a policy that could not be read. */
export type Asks = ReadonlyMap<string, ActivationAsks | null>;

/**
 * One reading's part in reading the policies. `path` is what its batch has to ask for; undefined where memory, or another reading that
 * is under way, will do. `asks` must be called once, and before anything is waited for: others may count on this reading.
 */
export type PolicyPart = {
  readonly path: string | undefined;
  readonly asks: (first: Promise<Result<GraphAnswer>>) => Promise<Asks>;
};
export type PolicyReader = { readonly begin: (who: Identity) => PolicyPart };

/** Reads the policies for everybody who needs them: the roles and the approvals share one. */
export function createPolicyReader(graph: Graph): PolicyReader {
  let known: { readonly of: string; readonly at: number; readonly asks: Asks } | null = null;
  let underWay: { readonly of: string; readonly asks: Promise<Asks> } | null = null;

  const knownFor = (who: Identity, ms: number): Asks | null =>
    known?.of === who.key && graph.now() - known.at < ms ? known.asks : null;

  /** A reading that failed leaves what was known before, if it is this person's: chips may be minutes old, never another's. */
  async function toTheEnd(who: Identity, batch: Promise<Result<GraphAnswer>>): Promise<Asks> {
    const first = await batch.catch(() => undefined);
    const before = knownFor(who, KNOWN_MS) ?? new Map<string, ActivationAsks | null>();
    if (!first?.ok) return first?.problem.kind === 'role-missing' ? new Map() : before;
    const all = await allPages(graph, who, POLICIES, first, policyAssignment);
    if (!all.ok) return before;
    const asks: Asks = new Map(
      all.value.rows.map((p) => [p.roleDefinitionId, activationAsks(p.policy?.rules ?? [])]),
    );
    if (all.value.incomplete) return new Map([...before, ...asks]);
    known = { of: who.key, at: graph.now(), asks };
    return asks;
  }

  return {
    begin: (who) => {
      const fresh = knownFor(who, FRESH_MS);
      if (fresh) return { path: undefined, asks: () => Promise.resolve(fresh) };
      if (underWay?.of === who.key) {
        const { asks } = underWay;
        return { path: undefined, asks: () => asks };
      }
      let answer: (asks: Promise<Asks>) => void = () => undefined;
      const mine = { of: who.key, asks: new Promise<Asks>((resolve) => (answer = resolve)) };
      underWay = mine;
      return {
        path: POLICIES,
        asks: (first) => {
          answer(toTheEnd(who, first).finally(() => (underWay = underWay === mine ? null : underWay)));
          return mine.asks;
        },
      };
    },
  };
}
