import type { AssignmentSource } from '../../../../shared/contract/assignments/plan.ts';
import { accountOnScreen } from '../../../state/account-on-screen.ts';
import { announce } from '../../../state/announcements.ts';
import { ask } from '../../../state/intents.ts';
import { tellLate } from '../../../state/late-refusal.ts';
import {
  closeChange,
  openStep,
  useChangeStep,
  type AskingStep,
  type ReviewStep,
  type Step,
} from '../change-store.ts';
import { keepAsked } from '../drafts/asked-for.ts';
import { placedItems } from './planned-items.ts';

/** What a review leads back to: the step it was started from, over being prepared again. */
function backOf(step: Step | null): AskingStep | null {
  if (step === null || step.kind === 'run') return null;
  return step.kind === 'review' ? step.back : step;
}

/** Asks main what a wish would do, and shows it: nothing is sent before `runReviewed`. */
export function startReview(source: AssignmentSource): void {
  void prepare(source);
}

async function prepare(source: AssignmentSource): Promise<void> {
  const back = backOf(useChangeStep.getState().step);
  if (back === null) return;
  const step: ReviewStep = { kind: 'review', source, back, state: { kind: 'preparing' } };
  openStep(step);
  const answer = await ask('prepareAssignments', source);
  // It was left meanwhile, or another was asked for.
  if (useChangeStep.getState().step !== step) return;
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

/** Back to where the wish was put together, with all that was typed there. */
export function leaveReview(): void {
  const back = backOf(useChangeStep.getState().step);
  if (back === null) closeChange();
  else openStep(back);
}

/** Takes an item out of the plan on screen, or back in. @param place its place in the plan */
export function leaveOut(place: number, out: boolean): void {
  const { step } = useChangeStep.getState();
  if (step?.kind !== 'review' || step.state.kind !== 'ready') return;
  const leftOut = new Set(step.state.leftOut);
  if (out) leftOut.add(place);
  else leftOut.delete(place);
  openStep({ ...step, state: { ...step.state, leftOut } });
}

/** Does what is on screen: once, however often it is pressed. */
export async function runReviewed(): Promise<void> {
  const { step } = useChangeStep.getState();
  if (step?.kind !== 'review' || step.state.kind !== 'ready' || step.state.sending) return;
  const { plan, leftOut } = step.state;
  const items = placedItems(plan)
    .done.map(({ place }) => place)
    .filter((place) => !leftOut.has(place))
    .sort((a, b) => a - b);
  if (items.length === 0) return;
  const account = accountOnScreen();
  const sent: ReviewStep = { ...step, state: { ...step.state, sending: true, problem: null } };
  openStep(sent);
  const answer = await ask('runAssignments', { planId: plan.planId, items });
  const here = useChangeStep.getState().step === sent;
  if (answer.ok) {
    keepAsked(answer.value.runId, account, step.back);
    if (here) openStep({ kind: 'run', runId: answer.value.runId });
    return;
  }
  if (!here) {
    tellLate([{ about: 'Assignments', problem: answer.problem }]);
    return;
  }
  announce(answer.problem.title, 'assertive');
  openStep({ ...step, state: { ...step.state, problem: answer.problem } });
}
