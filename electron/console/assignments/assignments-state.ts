import type { HeldNow } from '../../../shared/contract/assignments/plan.ts';
import type { Triple } from '../assignment-ports.ts';
import type { Identity } from '../ports.ts';

/** What memory holds of assignments. */
export type AssignmentsState = {
  /** `since`: what was read by itself while all of it was being read, and is no older than that. */
  reading: {
    readonly of: Identity;
    readonly since: Map<string, readonly [Triple, HeldNow]>;
    done: Promise<void>;
  } | null;
  readingPast: { readonly of: Identity; done: Promise<void> } | null;
};

export const noAssignments = (): AssignmentsState => ({ reading: null, readingPast: null });
