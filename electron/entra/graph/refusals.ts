import type { Identity } from '../../console/ports.ts';

/** Which refusals still stand, for those who keep them: somebody may have granted what was missing. */
export type Refusals = {
  /** A word for what stands now for a person; another one once they were forgotten. */
  readonly standing: (who: Identity) => number;
  /** What was refused to a person is asked for again. */
  readonly forget: (who: Identity) => void;
};

export function createRefusals(): Refusals {
  const times = new Map<string, number>();
  const standing = (who: Identity): number => times.get(who.key) ?? 0;
  return { standing, forget: (who) => void times.set(who.key, standing(who) + 1) };
}
