import type { Side } from '../../contract/assignments/assignments.ts';
import type {
  AssignmentChange,
  AssignmentStep,
  HeldNow,
  HeldWindow,
} from '../../contract/assignments/plan.ts';
import { sameMoment } from './same-moment.ts';
import { sideHeld } from './side-held.ts';

/** What is wanted of one person and one role. Of `convert` and `remove` the start means nothing, of `convert` the side neither. */
export type Wish = {
  readonly kind: AssignmentChange;
  readonly side: Side;
  readonly startsAt: number | null;
  readonly endsAt: number | null;
};

/**
 * The requests that a wish takes, in their order. To make somebody eligible takes two, the eligibility first, so that nobody is left with
 * nothing; where it is there already, it is kept, or given the wanted end. `file` is what a file says without a word of its own: assign.
 */
export function stepsFor(wish: Wish, before: HeldNow): readonly AssignmentStep[] {
  const { side, startsAt, endsAt } = wish;
  switch (wish.kind) {
    case 'add':
    case 'file':
      return [{ side, action: 'assign', startsAt, endsAt }];
    case 'remove':
      return [without(side)];
    case 'convert':
      return [...madeEligible(endsAt, before), without('active')];
    case 'update':
    case 'extend':
      return [{ side, action: wish.kind, startsAt: startsAt ?? startToCome(sideHeld(before, side)), endsAt }];
    case 'renew':
      return [{ side, action: wish.kind, startsAt, endsAt }];
  }
}

/** No start means the one it has; said to the service, none means at once. */
const startToCome = (held: HeldWindow | null): number | null => (held?.toCome ? held.startsAt : null);

const without = (side: Side): AssignmentStep => ({ side, action: 'remove', startsAt: null, endsAt: null });

function madeEligible(endsAt: number | null, { eligible }: HeldNow): readonly AssignmentStep[] {
  // One that is yet to come would leave somebody with nothing until then: assigning is refused where there is one, in words.
  if (eligible === null || eligible.toCome)
    return [{ side: 'eligible', action: 'assign', startsAt: null, endsAt }];
  if (sameMoment(eligible.endsAt, endsAt)) return [];
  return [{ side: 'eligible', action: 'update', startsAt: null, endsAt }];
}
