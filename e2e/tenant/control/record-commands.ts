import type { LedgerEntry } from '../world/ledger.ts';
import type { Command } from './commands.ts';

/** Decisions by the request they are about, in the order in which the first of each was taken. */
function byApproval(entries: readonly LedgerEntry[]): Map<string, LedgerEntry[]> {
  const found = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    if (entry.kind !== 'decision') continue;
    found.set(entry.requestId, [...(found.get(entry.requestId) ?? []), entry]);
  }
  return found;
}

/** What the service did: every accepted write, and the latest calls and answers. */
export const recordCommands: readonly Command[] = [
  {
    method: 'GET',
    path: '/ledger',
    run: (_body, { world: { ledger } }) => ({
      counts: {
        activations: ledger.count('activation'),
        decisions: ledger.count('decision'),
        deactivations: ledger.count('deactivation'),
        cancellations: ledger.count('cancellation'),
        extensions: ledger.count('extension'),
        assignments: ledger.count('assignment'),
        removals: ledger.count('removal'),
        settings: ledger.count('setting'),
      },
      entries: ledger.entries().map((entry) => ({
        seq: entry.seq,
        at: new Date(entry.at).toISOString(),
        kind: entry.kind,
        by: entry.by,
        requestId: entry.requestId,
        action: entry.action,
        principalId: entry.principalId,
        roleDefinitionId: entry.roleDefinitionId,
        directoryScopeId: entry.directoryScopeId,
        status: entry.status,
        clientRequestId: entry.clientRequestId,
        batch: entry.batch,
      })),
    }),
  },
  {
    method: 'GET',
    path: '/decisions',
    run: (_body, { world: { ledger } }) => ({
      approvals: [...byApproval(ledger.entries())].map(([requestId, decisions]) => ({
        requestId,
        plane: decisions[0]?.plane,
        decisions: decisions.map(({ seq, at, by, action, batch, clientRequestId }) => ({
          seq,
          at: new Date(at).toISOString(),
          by,
          action,
          batch,
          clientRequestId,
        })),
      })),
    }),
  },
  { method: 'GET', path: '/exchanges', run: (_body, { exchanges }) => ({ exchanges }) },
  {
    method: 'DELETE',
    path: '/exchanges',
    run(_body, { exchanges }) {
      exchanges.length = 0;
      return { exchanges };
    },
  },
];
