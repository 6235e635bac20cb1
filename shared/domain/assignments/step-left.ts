import type { AssignmentStep, HeldNow, HeldWindow } from '../../contract/assignments/plan.ts';
import { sameMoment } from './same-moment.ts';
import { sideHeld } from './side-held.ts';

/**
 * What is left to do of a request, by what is in force just before it would be sent. `was-so`: it is as wanted, whoever made it so, also by
 * an earlier try of this one whose answer was lost. `changed`: it is neither as wanted nor as the plan had read it: nothing is sent.
 * @param before as the plan had read it @param held as it is now
 */
export function stepLeft(
  step: AssignmentStep,
  before: HeldNow,
  held: HeldNow,
): 'send' | 'was-so' | 'changed' {
  const now = sideHeld(held, step.side);
  if (isAsWanted(step, now)) return 'was-so';
  return sameWindow(sideHeld(before, step.side), now) ? 'send' : 'changed';
}

/** Whether what is in force is what a request wants. */
export function isAsWanted(step: AssignmentStep, held: HeldWindow | null): boolean {
  if (step.action === 'remove') return held === null;
  return held !== null && sameMoment(held.endsAt, step.endsAt) && beginsAsWanted(step, held);
}

function beginsAsWanted({ action, startsAt }: AssignmentStep, held: HeldWindow): boolean {
  // Of what is there already, no start means the one it has; of what is not, at once.
  if (startsAt === null) return action === 'update' || action === 'extend' || !held.toCome;
  if (sameMoment(held.startsAt, startsAt)) return true;
  // A start in the past is taken, and told as the moment it was put into force. graph-pim.md §15.10 [docs]
  return !held.toCome && held.startsAt !== null && held.startsAt > startsAt;
}

/** Whether it is to come or has begun by now is the clock's doing and no change. */
const sameWindow = (a: HeldWindow | null, b: HeldWindow | null): boolean =>
  a === null || b === null ? a === b : sameMoment(a.startsAt, b.startsAt) && sameMoment(a.endsAt, b.endsAt);
