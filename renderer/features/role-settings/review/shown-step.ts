import { create } from 'zustand';
import type { Problem } from '../../../../shared/contract/problem.ts';
import type {
  ChangeSource,
  SettingsPlan,
  SettingsRef,
  TemplateName,
} from '../../../../shared/contract/role-settings/plan.ts';
import { visitOnScreen } from '../../../state/account-on-screen.ts';

/** How far a review is. `leftOut`: the roles of a plan about many that the user took out, as `keyOfHeld` names them. */
type ReviewState =
  | { readonly kind: 'preparing' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | {
      readonly kind: 'ready';
      readonly plan: SettingsPlan;
      readonly leftOut: ReadonlySet<string>;
      readonly sending: boolean;
      readonly problem: Problem | null;
    };

export type ReadyReview = Extract<ReviewState, { kind: 'ready' }>;

export type ReviewStep = {
  readonly kind: 'review';
  readonly source: ChangeSource;
  /** What "Keep editing" leads back to; null for what is under the dialog. */
  readonly back: AskingStep | null;
  readonly state: ReviewState;
};

/** Where a change is put together. */
export type AskingStep =
  | { readonly kind: 'choose'; readonly to: readonly SettingsRef[] }
  | { readonly kind: 'copy-from'; readonly to: readonly SettingsRef[] }
  | { readonly kind: 'copy-to'; readonly from: SettingsRef }
  /** `to`: null for all roles of the template's tier. */
  | { readonly kind: 'template'; readonly to: readonly SettingsRef[] | null; readonly of: TemplateName }
  | { readonly kind: 'baseline' }
  | { readonly kind: 'snapshots'; readonly of: SettingsRef };

/** What the one dialog of role settings shows. One dialog, so that the focus returns to where it came from over all of its steps. */
export type Step =
  | AskingStep
  | ReviewStep
  /** `runId`: the save just asked for, which the slice may not have yet; null for whichever there is. */
  | { readonly kind: 'run'; readonly runId: string | null };

type DialogState = {
  readonly step: Step | null;
  /** Whose visit it belongs to: in another it is not shown. */
  readonly visit: string;
};

export const useShownStep = create<DialogState>(() => ({ step: null, visit: '' }));

export const openStep = (step: Step): void => useShownStep.setState({ step, visit: visitOnScreen() });

/** Leaves the dialog. What is under way goes on. */
export const closeDialog = (): void => useShownStep.setState({ step: null });
