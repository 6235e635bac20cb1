import type { Action } from './requests.ts';
import type { Triple } from './schedules.ts';
import type { PlaneName } from './world.ts';

/** What kind of write an entry is; the key of its count. */
export type WriteKind =
  | 'activation'
  | 'deactivation'
  | 'decision'
  | 'cancellation'
  | 'extension'
  | 'assignment'
  | 'removal'
  | 'setting'
  | 'definition';

/** What was done: an action of a request, one on a request that is there already, or one outside of PIM's requests. */
export type WrittenAction =
  | Action
  | 'cancel'
  | 'approve'
  | 'deny'
  | 'assignOutsidePim'
  | 'removeOutsidePim'
  | 'changeRule'
  | 'createRole'
  | 'changeRole'
  | 'deleteRole';

/**
 * One write the service accepted. `at` in ms since 1970; the principal is whom the request is for, `by` who wrote. In the plane of
 * groups the role is `{groupId}_{accessId}`. Of a setting and a role definition the principal is empty; where no request is written,
 * `requestId` names the assignment, the rule or the role.
 */
export type LedgerEntry = Triple & {
  seq: number;
  plane: PlaneName;
  at: number;
  kind: WriteKind;
  by: string;
  requestId: string;
  action: WrittenAction;
  status: string;
  clientRequestId: string | null;
  batch: boolean;
};

/** Every write the service accepted, in order. Dry runs and refusals are not in it. */
export type Ledger = {
  record(entry: Omit<LedgerEntry, 'seq'>): void;
  entries(): readonly LedgerEntry[];
  count(kind: WriteKind): number;
};

export function emptyLedger(): Ledger {
  const entries: LedgerEntry[] = [];
  return {
    record: (entry) => void entries.push({ ...entry, seq: entries.length + 1 }),
    entries: () => entries,
    count: (kind) => entries.filter((entry) => entry.kind === kind).length,
  };
}
