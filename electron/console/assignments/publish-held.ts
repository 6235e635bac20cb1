import type { HeldNow } from '../../../shared/contract/assignments/plan.ts';
import { tripleKey } from '../../../shared/domain/assignments/assignment-key.ts';
import type { Triple } from '../assignment-ports.ts';
import type { Identity } from '../ports.ts';
import { isOnScreen } from '../session/person.ts';
import type { World } from '../world.ts';
import { withHeld } from './rows-in-force.ts';

/** Brings rows up to date with what was just read of some triples, whatever the rest is. */
export function publishHeld(
  { store, running }: World,
  who: Identity,
  read: readonly (readonly [Triple, HeldNow])[],
): void {
  if (!isOnScreen(running, who) || read.length === 0) return;
  const { reading } = running.assignments;
  for (const pair of read) {
    // A reading of all that is under way may bring what was there before.
    reading?.since.set(tripleKey(pair[0]), pair);
  }
  const { asOf, rows } = store.get('assignments');
  // Some rows alone would pass for all there are.
  if (asOf === null) return;
  store.set('assignments', { rows: withHeld(rows, read) });
}
