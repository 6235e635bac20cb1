import type { SavedConnection } from '../../contract/connection.ts';
import { fail, ok, type Result } from '../../contract/result.ts';
import { connectionAmbiguous, connectionNotFound } from './start-problems.ts';

/** The saved connection that `--connection` names: by its id, its tenant, or the tenant's display name, in this order. */
export function namedConnection(name: string, saved: readonly SavedConnection[]): Result<SavedConnection> {
  const wanted = name.trim().toLowerCase();
  const ways: ((s: SavedConnection) => string | null)[] = [
    (s) => s.id,
    (s) => s.connection.tenant,
    (s) => s.tenantName,
  ];
  for (const way of ways) {
    const matches = saved.filter((s) => way(s)?.toLowerCase() === wanted);
    if (matches.length > 1)
      return fail(
        connectionAmbiguous(
          name,
          matches.map((s) => s.id),
        ),
      );
    if (matches[0]) return ok(matches[0]);
  }
  return fail(
    connectionNotFound(
      name,
      saved.map((s) => s.id),
    ),
  );
}
