import type { Contexts } from '../../../../shared/contract/role-settings/detail.ts';
import { fail, type Result } from '../../../../shared/contract/result.ts';
import type { Identity } from '../../../console/ports.ts';
import type { GatheredRead } from '../gathered-reads.ts';
import type { Graph } from '../graph.ts';
import { allPages } from '../pages.ts';
import { readStateOf } from './read-state.ts';
import { contextReference } from './settings-shapes.ts';

/** graph-pim.md §4.2: `isAvailable` says whether it is published. */
const CONTEXTS = '/identity/conditionalAccess/authenticationContextClassReferences';

/** The authentication contexts there are. */
export async function readContexts(graph: Graph, gathered: GatheredRead, who: Identity): Promise<Contexts> {
  const read = asContexts(
    await allPages(graph, who, CONTEXTS, await gathered(who, CONTEXTS), contextReference),
  );
  return {
    ...readStateOf([read]),
    contexts: (read.ok ? read.value.rows : []).map(({ id, displayName, isAvailable }) => ({
      id,
      name: displayName ?? id,
      // One of which that is not said is not taken for published.
      available: isAvailable ?? false,
    })),
  };
}

/** rbac-conditionalaccess-apis-read [docs]: the least of the roles that may read them. */
const asContexts = <T>(read: Result<T>): Result<T> =>
  !read.ok && read.problem.kind === 'role-missing'
    ? fail({
        ...read.problem,
        title: 'Your directory roles do not allow reading authentication contexts.',
        advice: 'It takes Security Reader, Global Reader or Conditional Access Administrator, for instance.',
      })
    : read;
