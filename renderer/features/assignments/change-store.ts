import { create } from 'zustand';
import type { Principal } from '../../../shared/contract/assignments/assignments.ts';
import type {
  AssignmentRef,
  AssignmentSource,
  AssignmentsPlan,
} from '../../../shared/contract/assignments/plan.ts';
import type { Problem } from '../../../shared/contract/problem.ts';
import { accountOnScreen, visitOnScreen } from '../../state/account-on-screen.ts';
import { presetAdding } from './drafts/add-draft.ts';
import { presetChanging, type ChangingKind, type ChangingPreset } from './drafts/change-draft.ts';

/** How far a review is. `leftOut`: places of items in the plan that the user took out. */
type ReviewState =
  | { readonly kind: 'preparing' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | {
      readonly kind: 'ready';
      readonly plan: AssignmentsPlan;
      readonly leftOut: ReadonlySet<number>;
      readonly sending: boolean;
      readonly problem: Problem | null;
    };

export type ReadyReview = Extract<ReviewState, { kind: 'ready' }>;

/** Where a change is put together. */
export type AskingStep =
  | { readonly kind: 'adding' }
  | { readonly kind: 'changing'; readonly change: ChangingKind; readonly of: readonly AssignmentRef[] }
  | { readonly kind: 'file' };

export type ReviewStep = {
  readonly kind: 'review';
  readonly source: AssignmentSource;
  /** What "Back" leads to, with all that was typed there. */
  readonly back: AskingStep;
  readonly state: ReviewState;
};

/** What the one dialog of assignments shows. One dialog, so that the focus returns to where it came from over all of its steps. */
export type Step =
  | AskingStep
  | ReviewStep
  /** `runId`: the run just asked for, which the slice may not have yet; null for whichever there is. */
  | { readonly kind: 'run'; readonly runId: string | null };

type ChangeState = {
  readonly step: Step | null;
  /** Whose visit it belongs to: in another it is not shown. */
  readonly visit: string;
};

export const useChangeStep = create<ChangeState>(() => ({ step: null, visit: '' }));

export const openStep = (step: Step): void => useChangeStep.setState({ step, visit: visitOnScreen() });

/** Leaves the dialog. What was typed is kept, and what is under way goes on. */
export const closeChange = (): void => useChangeStep.setState({ step: null });

/** Opens the dialog that assigns. @param preset chosen already; what was typed before and is not named here stays */
export function startAdding(preset?: {
  readonly roles?: readonly { readonly definitionId: string; readonly scopeId: string }[];
  readonly principals?: readonly Principal[];
}): void {
  presetAdding(accountOnScreen(), preset ?? {});
  openStep({ kind: 'adding' });
}

/** Opens the dialog that changes what is there. @param preset what is to stand in its fields, e.g. what somebody asked for */
export function startChanging(
  change: ChangingKind,
  of: readonly AssignmentRef[],
  preset: ChangingPreset = {},
): void {
  presetChanging(accountOnScreen(), change, of, preset);
  openStep({ kind: 'changing', change, of });
}

/** Opens the dialog that explains the CSV file, and asks for one. */
export const startFile = (): void => openStep({ kind: 'file' });
