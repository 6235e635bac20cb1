import type { Access, FeatureAccess, Obstacle } from '../../../shared/contract/access.ts';
import { sameObstacle, whoCan } from './state-words.ts';

/** What of this version the tier is meant to have, in order. */
export const ofTier = (features: readonly FeatureAccess[]): FeatureAccess[] =>
  features.filter(({ state, inTier }) => inTier && state !== 'later');

/** What this version has beyond the tier. */
export const beyondTier = (features: readonly FeatureAccess[]): FeatureAccess[] =>
  features.filter(({ state, inTier }) => !inTier && state !== 'later');

/** What is not in this version yet. */
export const notYet = (features: readonly FeatureAccess[]): FeatureAccess[] =>
  features.filter(({ state }) => state === 'later');

type Counts = Readonly<Record<'works' | 'granted' | 'blocked' | 'unknown', number>>;

function countsOf(features: readonly FeatureAccess[]): Counts {
  const counts = { works: 0, granted: 0, blocked: 0, unknown: 0 };
  for (const { state } of features) if (state !== 'later') counts[state] += 1;
  return counts;
}

/** The one sentence that sums the tier's rows up. Never "works" of what the service has not answered. */
export function verdict(features: readonly FeatureAccess[]): string {
  const rows = ofTier(features);
  const { works, granted, blocked, unknown } = countsOf(rows);
  if (rows.length === 0) return 'Nothing of this version is meant for this tier.';
  if (blocked === rows.length) {
    const one = blocksEverything(features);
    const what = one === null ? null : commonWords(one);
    return one === null || what === null
      ? 'Everything this tier is for is blocked.'
      : `Everything this tier is for is blocked by one thing: ${what}. ${whoCan(one)}`;
  }
  const open = [
    granted > 0 ? `${granted} could not be tried without doing ${granted === 1 ? 'it' : 'them'}` : null,
    unknown > 0 ? `${unknown} could not be checked this time` : null,
  ].filter((part) => part !== null);
  const rest = open.length === 0 ? '' : ` ${open.join(', ')}.`;
  if (blocked > 0)
    return `${blocked} of the ${rows.length} things this tier is for are blocked.${rest}`.replace(
      /^1 of (.*) are /,
      '1 of $1 is ',
    );
  if (works === rows.length) return 'Everything this tier is for works.';
  return unknown === 0 ? `Nothing stands in the way.${rest}` : `Nothing is known to stand in the way.${rest}`;
}

/** What blocks all that the tier is for, where it is one thing; null where it is several, or not everything is blocked. */
export function blocksEverything(features: readonly FeatureAccess[]): Obstacle | null {
  const rows = ofTier(features);
  const [first] = rows[0]?.obstacles ?? [];
  if (!first || first.what === 'other') return null;
  const all = rows.every(
    ({ state, obstacles }) => state === 'blocked' && obstacles.some((one) => sameObstacle(one, first)),
  );
  return all ? first : null;
}

function commonWords({ what, names }: Obstacle): string | null {
  const named = names.join(' or ');
  switch (what) {
    case 'permission':
      return `this app was not given ${named === '' ? 'a permission' : named}`;
    case 'role':
      return `you do not hold ${named === '' ? 'a directory role' : named} now`;
    case 'licence':
      return `this tenant lacks ${named === '' ? 'a licence' : named}`;
    case 'other':
      return null;
  }
}

/** "This app holds 3 permissions that your tier does not need." Null where it holds none. DESIGN.md §5 "Too much granted". */
export function surplusTitle({ surplus }: Pick<Access, 'surplus'>): string | null {
  const count = surplus.length;
  if (count === 0) return null;
  return `This app holds ${count} permission${count === 1 ? '' : 's'} that your tier does not need.`;
}

/** "2 permissions of your tier were not given." Null where none is missing. */
export function missingTitle({ missing }: Pick<Access, 'missing'>): string | null {
  const count = missing.length;
  if (count === 0) return null;
  return count === 1
    ? '1 permission of your tier was not given.'
    : `${count} permissions of your tier were not given.`;
}

/** Which permission grants reading and deciding approvals, where that is known. Of several the service does not say which it took. */
export function approvalsThrough(features: readonly FeatureAccess[]): string | null {
  const through = (feature: FeatureAccess['feature']): string | null =>
    features.find((one) => one.feature === feature)?.through ?? null;
  const read = through('approvals');
  const decide = through('decide');
  if (read === null && decide === null) return null;
  if (read === decide) return `Approvals are granted through ${read}.`;
  return [
    read !== null && `Reading approvals is granted through ${read}.`,
    decide !== null && `Deciding them is granted through ${decide}.`,
  ]
    .filter((part) => part !== false)
    .join(' ');
}
