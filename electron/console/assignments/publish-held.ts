import { tripleKey } from '../../../shared/domain/assignments/assignment-key.ts';
import type { Identity } from '../ports.ts';
import { isOnScreen } from '../session/person.ts';
import type { World } from '../world.ts';
import { pairOf, withNamesOf, type HeldOf } from './names-of-held.ts';
import { withHeld, withoutHeld } from './rows-in-force.ts';
import { tripleOf } from './triple-of.ts';

/** Brings rows up to date with what was just read of some triples, whatever the rest is. */
export function publishHeld({ store, running }: World, who: Identity, read: readonly HeldOf[]): void {
  if (!isOnScreen(running, who) || read.length === 0) return;
  const { reading } = running.assignments;
  for (const one of read) {
    // A reading of all that is under way may bring what was there before.
    reading?.since.set(tripleKey(tripleOf(one.of)), one);
  }
  const before = store.get('assignments');
  // Some rows alone would pass for all there are.
  if (before.asOf === null) return;
  const pairs = read.map(pairOf);
  store.set('assignments', {
    ...withNamesOf(before, read),
    rows: withHeld(before.rows, pairs),
    past: { ...before.past, rows: withoutHeld(before.past.rows, pairs) },
  });
}
