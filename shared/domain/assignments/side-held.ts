import type { Side } from '../../contract/assignments/assignments.ts';
import type { HeldNow, HeldWindow } from '../../contract/assignments/plan.ts';

/** What an administrator made of one side. An activation is none of it: nobody but who activated it changes that. */
export const sideHeld = (held: HeldNow, side: Side): HeldWindow | null =>
  side === 'eligible' ? held.eligible : held.assigned;
