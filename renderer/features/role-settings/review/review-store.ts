import type { ChangeSource } from '../../../../shared/contract/role-settings/plan.ts';
import { refOf } from '../../../../shared/domain/role-settings/ref-of.ts';
import { announce } from '../../../state/announcements.ts';
import { ask } from '../../../state/intents.ts';
import { tellLate } from '../../../state/late-refusal.ts';
import {
  closeDialog,
  openStep,
  useShownStep,
  type AskingStep,
  type ReviewStep,
  type Step,
} from './shown-step.ts';
import { rolesToSave } from './plan-items.ts';

/** What a review leads back to: the step it was started from, over being prepared again. */
function backOf(step: Step | null): AskingStep | null {
  if (step === null || step.kind === 'run') return null;
  return step.kind === 'review' ? step.back : step;
}

/** Asks main what a change would do, and shows it: nothing is written before `saveReviewed`. */
export function startReview(source: ChangeSource): void {
  void prepare(source);
}

async function prepare(source: ChangeSource): Promise<void> {
  const before = useShownStep.getState().step;
  const back = backOf(before);
  const step: ReviewStep = { kind: 'review', source, back, state: { kind: 'preparing' } };
  openStep(step);
  const answer = await ask('prepareSettings', source);
  // It was left meanwhile, or another was asked for.
  if (useShownStep.getState().step !== step) return;
  if (answer.ok) {
    openStep({
      ...step,
      state: { kind: 'ready', plan: answer.value, leftOut: new Set(), sending: false, problem: null },
    });
    return;
  }
  if (answer.problem.kind === 'cancelled') {
    leaveReview();
    return;
  }
  announce(answer.problem.title, 'assertive');
  openStep({ ...step, state: { kind: 'failed', problem: answer.problem } });
}

/** Back to where the change was put together, with all that was chosen there. */
export function leaveReview(): void {
  const back = backOf(useShownStep.getState().step);
  if (back === null) closeDialog();
  else openStep(back);
}

/** Takes a role out of a plan about many, or back in. @param key as `keyOfHeld` names it */
export function leaveOut(key: string, out: boolean): void {
  const { step } = useShownStep.getState();
  if (step?.kind !== 'review' || step.state.kind !== 'ready') return;
  const leftOut = new Set(step.state.leftOut);
  if (out) leftOut.add(key);
  else leftOut.delete(key);
  openStep({ ...step, state: { ...step.state, leftOut } });
}

/** Does what is on screen: once, however often it is pressed. */
export async function saveReviewed(): Promise<void> {
  const { step } = useShownStep.getState();
  if (step?.kind !== 'review' || step.state.kind !== 'ready' || step.state.sending) return;
  const { plan, leftOut } = step.state;
  const of = rolesToSave(plan, leftOut);
  if (of.length === 0) return;
  const sent: ReviewStep = { ...step, state: { ...step.state, sending: true, problem: null } };
  openStep(sent);
  const answer = await ask('runSettings', { planId: plan.planId, of: of.map(refOf) });
  const here = useShownStep.getState().step === sent;
  if (answer.ok) {
    if (here) openStep({ kind: 'run', runId: answer.value.runId });
    return;
  }
  if (!here) {
    tellLate([{ about: 'Role settings', problem: answer.problem }]);
    return;
  }
  announce(answer.problem.title, 'assertive');
  openStep({ ...step, state: { ...step.state, problem: answer.problem } });
}
