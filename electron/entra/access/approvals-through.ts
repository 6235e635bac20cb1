import { thatCover } from '../../../shared/domain/permissions/covers.ts';

/**
 * By which of the token's permissions an approval was read: the documented one, or the one a capture has (graph-pim.md §3, §10). With
 * both the service does not say which it took: both are named, so that nobody takes the one away that it was.
 */
export function approvalsThrough(granted: readonly string[]): string | null {
  const [documented] = thatCover(granted, 'RoleAssignmentSchedule.ReadWrite.Directory');
  const captured = thatCover(granted, 'PrivilegedAccess.Read.AzureAD').at(-1);
  const held = [documented, captured].filter((name) => name !== undefined);
  return held.length === 0 ? null : held.join(' or ');
}
