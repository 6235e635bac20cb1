import type { Ground } from './ground.ts';
import type { PublishedOperation } from './published-operations.ts';

/** Who reads which sets: approvals are their approvers', all else a Global Reader's. */
export const readerOf = (path: string): string => (/Approvals/.test(path) ? 'leila' : 'ines');

/** How a collection is listed where its bare path is refused. */
const LISTS: readonly { path: RegExp; query: (ground: Ground) => Promise<string[]> }[] = [
  {
    path: /^\/policies\/roleManagementPolic(ies|yAssignments)$/,
    query: () => Promise.resolve(["?$filter=scopeId eq '/' and scopeType eq 'DirectoryRole'"]),
  },
  {
    path: /^\/identityGovernance\/privilegedAccess\/group\/\w+Schedule\w+$/,
    query: async (ground) => {
      const groups = await ground.rows("/groups?$filter=startswith(displayName,'sg-pim-')");
      return groups.map(({ id }) => `?$filter=groupId eq '${String(id)}'`);
    },
  },
  { path: /Approvals$/, query: () => Promise.resolve(["/filterByCurrentUser(on='approver')"]) },
];

/** The queries, one of which lists a collection; an empty one where the bare path does. */
export const listQueries = async (ground: Ground, collection: string): Promise<string[]> =>
  (await LISTS.find(({ path }) => path.test(collection))?.query(ground)) ?? [''];

/** More would tell nothing: the first rows of a set are of every kind there is, as `setTheScene` made them. */
const MOST = 60;

/**
 * Paths that an operation's template stands for in this tenant: every placeholder filled with an id that its collection lists. Empty
 * where the collection lists none.
 */
export async function filledPaths(ground: Ground, { version, path }: PublishedOperation): Promise<string[]> {
  const as = readerOf(path);
  let filled = [''];
  for (const part of path.split('/').slice(1)) {
    if (
      part === "filterByCurrentUser(on='{on}')" ||
      part === "microsoft.graph.filterByCurrentUser(on='{on}')"
    ) {
      const on = /Approvals/.test(path) ? 'approver' : 'principal';
      filled = filled.map((one) => `${one}/${part.replace('{on}', on)}`);
      continue;
    }
    if (!part.startsWith('{')) {
      filled = filled.map((one) => `${one}/${part}`);
      continue;
    }
    const next: string[] = [];
    for (const collection of filled) {
      for (const query of await listQueries(ground, collection)) {
        const rows = await ground.rows(collection + query, as, version);
        next.push(...rows.map(({ id }) => `${collection}/${String(id)}`));
      }
    }
    filled = next.slice(0, MOST);
  }
  return filled;
}

/** The path with ids that nobody has; undefined where it has no placeholder. */
export function unknownPath({ path }: PublishedOperation): string | undefined {
  const nobody = '00000000-0000-4000-8000-000000000000';
  const filled = path.replace("'{on}'", "'nobody'").replaceAll(/\{[^}]+\}/g, nobody);
  return filled === path ? undefined : filled;
}
