import type { Result } from '../../shared/contract/result.ts';
import { announce } from './announcements.ts';
import { tellLate } from './late-refusal.ts';
import type { PlanSteps, PlanStepOf, ReviewStepOf, RunStep } from './plan-steps.ts';

/** What is different between what is planned. */
type Planning<Source, Plan, Key, Asking> = {
  /** What a refusal that comes late is about. */
  readonly about: string;
  readonly prepare: (source: Source) => Promise<Result<Plan>>;
  /** Sends what is on screen; null where nothing of it would be done. */
  readonly run: (plan: Plan, leftOut: ReadonlySet<Key>) => Promise<Result<{ readonly runId: string }>> | null;
  /** Told of a run that was taken, before it is shown. @returns what to do once it is */
  readonly onSend?: (back: Asking | null) => (runId: string) => void;
};

/** A change is reviewed before it is carried out, whatever it is of: nothing is sent before `runReviewed`. */
export function planReview<Source, Plan, Key, Asking extends { readonly kind: string }>(
  { useStep, openStep, closeSteps }: PlanSteps<PlanStepOf<Source, Plan, Key, Asking>>,
  { about, prepare, run, onSend }: Planning<Source, Plan, Key, Asking>,
) {
  type ReviewStep = ReviewStepOf<Source, Plan, Key, Asking>;
  type Step = Asking | ReviewStep | RunStep;

  // Told apart by hand: what a feature asks with is no kind of these two.
  const isReview = (step: Step | null): step is ReviewStep => step?.kind === 'review';
  const isRun = (step: Step | null): step is RunStep => step?.kind === 'run';
  /** The review whose plan is on screen. */
  const ready = () => {
    const { step } = useStep.getState();
    return isReview(step) && step.state.kind === 'ready' ? { step, state: step.state } : null;
  };
  /** What a review leads back to: the step it was started from, over being prepared again. */
  function backOf(step: Step | null): Asking | null {
    if (step === null || isRun(step)) return null;
    return isReview(step) ? step.back : step;
  }

  async function show(source: Source): Promise<void> {
    const back = backOf(useStep.getState().step);
    const step: ReviewStep = { kind: 'review', source, back, state: { kind: 'preparing' } };
    openStep(step);
    const answer = await prepare(source);
    // It was left meanwhile, or another was asked for.
    if (useStep.getState().step !== step) return;
    if (answer.ok) {
      const state = { kind: 'ready', plan: answer.value, leftOut: new Set<Key>() } as const;
      openStep({ ...step, state: { ...state, sending: false, problem: null } });
      return;
    }
    if (answer.problem.kind === 'cancelled') {
      leaveReview();
      return;
    }
    announce(answer.problem.title, 'assertive');
    openStep({ ...step, state: { kind: 'failed', problem: answer.problem } });
  }

  /** Asks main what a wish would do, and shows it. */
  const startReview = (source: Source): void => void show(source);

  /** Back to where the wish was put together. */
  function leaveReview(): void {
    const back = backOf(useStep.getState().step);
    if (back === null) closeSteps();
    else openStep(back);
  }

  /** Takes an item out of the plan on screen, or back in. */
  function leaveOut(key: Key, out: boolean): void {
    const shown = ready();
    if (!shown) return;
    const leftOut = new Set(shown.state.leftOut);
    if (out) leftOut.add(key);
    else leftOut.delete(key);
    openStep({ ...shown.step, state: { ...shown.state, leftOut } });
  }

  /** Does what is on screen: once, however often it is pressed. */
  async function runReviewed(): Promise<void> {
    const shown = ready();
    if (!shown || shown.state.sending) return;
    const { step, state } = shown;
    const taken = onSend?.(step.back);
    const asked = run(state.plan, state.leftOut);
    if (asked === null) return;
    const sent: ReviewStep = { ...step, state: { ...state, sending: true, problem: null } };
    openStep(sent);
    const answer = await asked;
    const here = useStep.getState().step === sent;
    if (answer.ok) {
      taken?.(answer.value.runId);
      if (here) openStep({ kind: 'run', runId: answer.value.runId });
      return;
    }
    if (!here) {
      tellLate([{ about, problem: answer.problem }]);
      return;
    }
    announce(answer.problem.title, 'assertive');
    openStep({ ...step, state: { ...state, problem: answer.problem } });
  }

  return { startReview, leaveReview, leaveOut, runReviewed };
}
