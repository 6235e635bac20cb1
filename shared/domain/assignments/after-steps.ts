import type { AssignmentStep, HeldNow, HeldWindow } from '../../contract/assignments/plan.ts';
import { sideHeld } from './side-held.ts';

/** What would be held once all requests were taken. @param now milliseconds */
export function afterSteps(steps: readonly AssignmentStep[], before: HeldNow, now: number): HeldNow {
  let held = before;
  for (const step of steps) {
    const window = step.action === 'remove' ? null : windowOf(step, sideHeld(held, step.side), now);
    held = step.side === 'eligible' ? { ...held, eligible: window } : { ...held, assigned: window };
  }
  return held;
}

function windowOf(step: AssignmentStep, was: HeldWindow | null, now: number): HeldWindow {
  const kept = step.action === 'update' || step.action === 'extend' ? was : null;
  const startsAt = step.startsAt ?? kept?.startsAt ?? (kept === null ? now : null);
  return { startsAt, endsAt: step.endsAt, toCome: startsAt !== null && startsAt > now };
}
