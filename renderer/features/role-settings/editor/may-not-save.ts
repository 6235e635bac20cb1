import type { Feature, FeatureAccess } from '../../../../shared/contract/access.ts';
import type { Plane } from '../../../../shared/contract/my-roles.ts';

const FEATURES = { 'entra-roles': 'role-settings', groups: 'group-settings' } as const satisfies Record<
  Plane,
  Feature
>;

/** Who can take away what is known to stand in the way of saving; null where nothing is: then the service decides. */
export function mayNotSave(features: readonly FeatureAccess[], plane: Plane): string | null {
  const feature = features.find((one) => one.feature === FEATURES[plane]);
  if (feature?.state !== 'blocked') return null;
  return feature.obstacles
    .map(({ who, fix }) => `${who} ${fix.charAt(0).toLowerCase()}${fix.slice(1)}`)
    .join(' ');
}
