import type { Principal } from '../../../shared/contract/assignments/assignments.ts';
import type {
  AssignmentRef,
  AssignmentSource,
  AssignmentsPlan,
} from '../../../shared/contract/assignments/plan.ts';
import { accountOnScreen } from '../../state/account-on-screen.ts';
import { planSteps, type PlanStepOf, type ReviewState, type ReviewStepOf } from '../../state/plan-steps.ts';
import { presetAdding } from './drafts/add-draft.ts';
import { presetChanging, type ChangingKind, type ChangingPreset } from './drafts/change-draft.ts';

/** Where a change is put together. */
export type AskingStep =
  | { readonly kind: 'adding' }
  | { readonly kind: 'changing'; readonly change: ChangingKind; readonly of: readonly AssignmentRef[] }
  | { readonly kind: 'file' };

/** By what an item that was taken out of a plan is known: its place in it. */
type Key = number;
export type ReadyReview = Extract<ReviewState<AssignmentsPlan, Key>, { kind: 'ready' }>;
export type ReviewStep = ReviewStepOf<AssignmentSource, AssignmentsPlan, Key, AskingStep>;
export type Step = PlanStepOf<AssignmentSource, AssignmentsPlan, Key, AskingStep>;

/** What the one dialog of assignments shows. */
export const STEPS = planSteps<Step>();
export const { useStep: useChangeStep, openStep, closeSteps: closeChange } = STEPS;

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
