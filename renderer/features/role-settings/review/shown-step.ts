import type {
  ChangeSource,
  SettingsPlan,
  SettingsRef,
  TemplateName,
} from '../../../../shared/contract/role-settings/plan.ts';
import {
  planSteps,
  type PlanStepOf,
  type ReviewState,
  type ReviewStepOf,
} from '../../../state/plan-steps.ts';

/** Where a change is put together. */
export type AskingStep =
  | { readonly kind: 'choose'; readonly to: readonly SettingsRef[] }
  | { readonly kind: 'copy-from'; readonly to: readonly SettingsRef[] }
  | { readonly kind: 'copy-to'; readonly from: SettingsRef }
  /** `to`: null for all roles of the template's tier. */
  | { readonly kind: 'template'; readonly to: readonly SettingsRef[] | null; readonly of: TemplateName }
  | { readonly kind: 'baseline' }
  | { readonly kind: 'snapshots'; readonly of: SettingsRef };

/** By what a role that was taken out of a plan about many is known: as `keyOfHeld` names it. */
type Key = string;
export type ReadyReview = Extract<ReviewState<SettingsPlan, Key>, { kind: 'ready' }>;
export type ReviewStep = ReviewStepOf<ChangeSource, SettingsPlan, Key, AskingStep>;
export type Step = PlanStepOf<ChangeSource, SettingsPlan, Key, AskingStep>;

/** What the one dialog of role settings shows. */
export const STEPS = planSteps<Step>();
export const { useStep: useShownStep, openStep, closeSteps: closeDialog } = STEPS;
