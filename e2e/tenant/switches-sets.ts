import { isDeepStrictEqual } from 'node:util';
import { ALONE } from './switches-alone.ts';
import { OTHER_VALUES } from './switches-other-values.ts';
import { switchesFrom, type Switches } from './switches.ts';

/** The tenants that the console's own tests run on, each on its own whole choice of switches. */
export const SWITCH_SETS = ['defaults', 'other-values', 'third-values'] as const;
export type SwitchSet = (typeof SWITCH_SETS)[number];

/**
 * All switches as a set has them. `other-values`: every switch at once has its first other value; `third-values`:
 * those with a second have that, the rest their default. Values of `ALONE` are left out.
 */
export function switchesOf(set: SwitchSet): Switches {
  if (set === 'defaults') return switchesFrom();
  const at = set === 'other-values' ? 0 : 1;
  const chosen = Object.entries(OTHER_VALUES).flatMap(([name, values]: [string, readonly unknown[]]) => {
    const combined = values.filter((value) => !triedAlone(name as keyof Switches, value));
    return at < combined.length ? [[name, combined[at]] as const] : [];
  });
  return switchesFrom(Object.fromEntries(chosen));
}

const triedAlone = (name: keyof Switches, value: unknown): boolean =>
  ALONE[name]?.some((alone) => isDeepStrictEqual(alone.value, value)) ?? false;
