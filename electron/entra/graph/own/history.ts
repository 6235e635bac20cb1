import type { Recent } from '../../../../shared/contract/my-roles.ts';
import { ticketOf } from '../rows/asked-for.ts';
import { keyOf, momentOf, scopeFrom } from '../rows/held-role.ts';
import type { ScheduleRequest } from '../roles/role-shapes.ts';

/** As many wordings as a person looks through before typing. */
const RECENTS_CAP = 12;

type Asked = { readonly row: ScheduleRequest; readonly at: number };

/** Own activations, newest first; one without a moment cannot be placed. */
const activations = (rows: readonly ScheduleRequest[]): Asked[] =>
  rows
    .flatMap((row) => {
      const at = momentOf(row.createdDateTime);
      return /^selfactivate$/i.test(row.action) && at !== null ? [{ row, at }] : [];
    })
    .sort((a, b) => b.at - a.at);

/** When each role was last asked for, by role and scope, whatever became of it. */
export const lastUsedOf = (rows: readonly ScheduleRequest[]): ReadonlyMap<string, number> =>
  // Oldest first, so that the newest stays.
  new Map(
    activations(rows)
      .reverse()
      .map(({ row, at }) => [keyOf(row), at]),
  );

/** What this user wrote on earlier activations, newest first, each wording once. */
export function recentsOf(rows: readonly ScheduleRequest[]): Recent[] {
  const recents = new Map<string, Recent>();
  for (const { row, at } of activations(rows)) {
    const justification = row.justification?.trim() ?? '';
    if (justification === '' || recents.has(justification)) continue;
    if (recents.size >= RECENTS_CAP) break;
    const { roleDefinitionId } = row;
    recents.set(justification, {
      roleDefinitionId,
      scopeId: scopeFrom(row).id,
      justification,
      ticket: ticketOf(row),
      at,
    });
  }
  return [...recents.values()];
}
