import type { FeatureAccess, Obstacle } from '../../../shared/contract/access.ts';

/** How a row is drawn: `confirmed` is said only of what the service has just answered. */
export type RowMark = 'confirmed' | 'granted' | 'blocked' | 'unknown' | 'beyond' | 'later';

/** The mark and the words of one row's state. What the tier is not meant to have is no fault where it is missing. */
export function rowState({ state, inTier }: Pick<FeatureAccess, 'state' | 'inTier'>): {
  readonly mark: RowMark;
  readonly words: string;
} {
  switch (state) {
    case 'works':
      return { mark: 'confirmed', words: 'Works' };
    case 'granted':
      return { mark: 'granted', words: 'Granted, not tried' };
    case 'blocked':
      return inTier ? { mark: 'blocked', words: 'Blocked' } : { mark: 'beyond', words: 'Not in this tier' };
    case 'unknown':
      return { mark: 'unknown', words: 'Not checked' };
    case 'later':
      return { mark: 'later', words: 'Not in this version yet' };
  }
}

const orOf = (names: readonly string[]): string => names.join(' or ');

/** "Needs Policy.Read.All, which this app was not given." Of what the service refused for another reason: its own words. */
export function obstacleWords({ what, names, fix }: Obstacle): string {
  const named = orOf(names);
  switch (what) {
    case 'permission':
      return `Needs ${named === '' ? 'a permission' : named}, which this app was not given.`;
    case 'role':
      return `Needs ${named === '' ? 'a directory role' : `the role ${named}`}, which you do not hold now.`;
    case 'licence':
      return `Needs ${named === '' ? 'a licence' : named}, which this tenant lacks.`;
    case 'other':
      return fix;
  }
}

/** Who takes it away, and how: "A Cloud Application Administrator consents to it for the whole tenant." */
export const wayOutWords = ({ what, who, fix }: Obstacle): string =>
  what === 'other' ? `${who} can look into it.` : `${who} ${fix.charAt(0).toLowerCase()}${fix.slice(1)}`;

const CAN: Readonly<Record<Obstacle['what'], string>> = {
  permission: 'can grant it',
  role: 'can assign it',
  licence: 'can add it',
  other: 'can look into it',
};

/** "A Cloud Application Administrator can grant it." */
export const whoCan = ({ who, what }: Obstacle): string => `${who} ${CAN[what]}.`;

/** Both in short: "Needs Policy.Read.All, which this app was not given. A Cloud Application Administrator can grant it." DESIGN.md §5 "Not evaluated" */
const shortWords = (obstacle: Obstacle): string => `${obstacleWords(obstacle)} ${whoCan(obstacle)}`;

/** Whether both are one and the same thing, in the way of two features. */
export const sameObstacle = (a: Obstacle, b: Obstacle): boolean =>
  a.what === b.what && a.names.join() === b.names.join();

/**
 * The line under a feature's name: what stands in the way and who can take it away, or what carries it. Null where there is nothing to say.
 * @param told what stands above all rows already
 */
export function rowLine(
  { state, obstacles, through, problem, permissions }: FeatureAccess,
  told: Obstacle | null = null,
): string | null {
  switch (state) {
    case 'blocked': {
      const untold = obstacles.filter((one) => told === null || !sameObstacle(one, told));
      const [first] = untold;
      if (!first && obstacles.length > 0) return null;
      if (!first) return problem?.title ?? 'The service refused it, and did not say for want of what.';
      return untold.length > 1 ? `${shortWords(first)} ${untold.length - 1} more inside.` : shortWords(first);
    }
    case 'unknown':
      return problem?.title ?? 'It could not be checked this time.';
    case 'granted':
      return 'Whether the service takes it shows when you do it.';
    case 'works':
      // Where one permission alone would do, its cell has said it.
      return through === null || permissions.flat().length < 2 ? null : `Granted through ${through}`;
    case 'later':
      return null;
  }
}
