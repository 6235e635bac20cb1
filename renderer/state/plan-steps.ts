import { create } from 'zustand';
import type { Problem } from '../../shared/contract/problem.ts';
import { visitOnScreen } from './account-on-screen.ts';

/** How far a review is. `leftOut`: the items of a plan that the user took out. */
export type ReviewState<Plan, Key> =
  | { readonly kind: 'preparing' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | {
      readonly kind: 'ready';
      readonly plan: Plan;
      readonly leftOut: ReadonlySet<Key>;
      readonly sending: boolean;
      readonly problem: Problem | null;
    };

export type ReviewStepOf<Source, Plan, Key, Asking> = {
  readonly kind: 'review';
  readonly source: Source;
  /** What is gone back to, with all that was typed there; null for what is under the dialog. */
  readonly back: Asking | null;
  readonly state: ReviewState<Plan, Key>;
};

/** `runId`: the run just asked for, which the slice may not have yet; null for whichever there is. */
export type RunStep = { readonly kind: 'run'; readonly runId: string | null };

/** What the one dialog shows in which a change is put together (`Asking`), reviewed and carried out. */
export type PlanStepOf<Source, Plan, Key, Asking> =
  Asking | ReviewStepOf<Source, Plan, Key, Asking> | RunStep;

type Shown<Step> = {
  readonly step: Step | null;
  /** Whose visit it belongs to: in another it is not shown. */
  readonly visit: string;
};

/** Which step a dialog shows. One dialog for all of them, so that the focus returns to where it came from over all of its steps. */
export function planSteps<Step>() {
  const useStep = create<Shown<Step>>(() => ({ step: null, visit: '' }));
  return {
    useStep,
    openStep: (step: Step): void => useStep.setState({ step, visit: visitOnScreen() }),
    /** Leaves the dialog. What was typed is kept, and what is under way goes on. */
    closeSteps: (): void => useStep.setState({ step: null }),
  };
}
export type PlanSteps<Step> = ReturnType<typeof planSteps<Step>>;
