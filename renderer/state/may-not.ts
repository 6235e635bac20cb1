import type { Feature, FeatureAccess } from '../../shared/contract/access.ts';

/** Who can take away what is known to stand in the way of something; null where nothing is: then the service decides. */
export function mayNot(features: readonly FeatureAccess[], of: Feature): string | null {
  const feature = features.find((one) => one.feature === of);
  if (feature?.state !== 'blocked') return null;
  return feature.obstacles
    .map(({ who, fix }) => `${who} ${fix.charAt(0).toLowerCase()}${fix.slice(1)}`)
    .join(' ');
}
