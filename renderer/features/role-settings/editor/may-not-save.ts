import type { FeatureAccess } from '../../../../shared/contract/access.ts';
import type { Plane } from '../../../../shared/contract/my-roles.ts';

/**
 * What stands in the way of saving, and who can take it away. Of groups nothing is known beforehand: who may set up a group is the group's
 * owners' and administrators' business too (graph-pim.md §5 [docs]), so the service decides.
 */
export function mayNotSave(features: readonly FeatureAccess[], plane: Plane): string | null {
  const feature = features.find((one) => one.feature === 'role-settings');
  if (plane === 'groups' || feature?.state !== 'blocked') return null;
  const fixes = feature.obstacles.map(
    ({ who, fix }) => `${who} ${fix.charAt(0).toLowerCase()}${fix.slice(1)}`,
  );
  return ['You may look at everything, and not save it.', ...fixes].join(' ');
}
