import { roleKey } from '../../../shared/domain/role-key.ts';
import type { JournalIntent } from '../storage-ports.ts';

/**
 * What one write keeps others from: a self-action everything about the same role and scope of that person, a decision every other
 * decision of that approver about the same request.
 */
export function lockOf({
  principalId,
  action,
  roleDefinitionId,
  scopeId,
  subject,
}: Pick<JournalIntent, 'principalId' | 'action' | 'roleDefinitionId' | 'scopeId' | 'subject'>): string {
  const about =
    action === 'approve' || action === 'deny' ? `request ${subject}` : roleKey(roleDefinitionId, scopeId);
  return `${principalId}|${about}`;
}

/** Takes a lock; answers how to let go of it, or null where somebody else has it. */
export function takeLock({ writes }: { readonly writes: Set<string> }, lock: string): (() => void) | null {
  if (writes.has(lock)) return null;
  writes.add(lock);
  return () => void writes.delete(lock);
}
