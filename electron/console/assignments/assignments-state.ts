import type {
  AssignmentRunItem,
  AssignmentsPlan,
  AssignmentsRun,
} from '../../../shared/contract/assignments/plan.ts';
import type { KeptAssignmentsRun } from '../assignment-ports.ts';
import type { Identity } from '../ports.ts';
import type { LiveRun } from '../runs/run-kind.ts';
import type { HeldOf } from './names-of-held.ts';

/** A plan as main keeps it: what was shown, and what it takes to do it, in the order of its items. */
export type KeptAssignmentsPlan = {
  readonly of: Identity;
  readonly plan: AssignmentsPlan;
  readonly work: KeptAssignmentsRun['work'];
};

/** Assignments being changed, whoever is on screen. */
export type LiveChange = LiveRun<
  AssignmentsRun['why'],
  AssignmentRunItem,
  KeptAssignmentsRun['work'][number]
>;

/** What memory holds of assignments. */
export type AssignmentsState = {
  /** `since`: what was read by itself while all of it was being read, and is no older than that. */
  reading: {
    readonly of: Identity;
    readonly since: Map<string, HeldOf>;
    done: Promise<void>;
  } | null;
  plan: KeptAssignmentsPlan | null;
  /** By `personOf`. */
  readonly runs: Map<string, LiveChange>;
  readingPast: { readonly of: Identity; done: Promise<void> } | null;
};

export const noAssignments = (): AssignmentsState => ({
  reading: null,
  readingPast: null,
  plan: null,
  runs: new Map(),
});
