import { FEATURES, type Access } from '../../contract/access.ts';
import { thatCover } from '../permissions/covers.ts';
import { permissionsOf } from '../permissions/permissions.ts';
import { FEATURE_NEEDS } from './features.ts';
import { judgeFeature, type AccessSeen } from './judge-feature.ts';
import { surplusOf } from './surplus.ts';

type Judged = Pick<Access, 'tier' | 'granted' | 'missing' | 'surplus' | 'features'>;

/**
 * How each feature stands, what stands in its way and who can take that away; what the tier is meant to have and was not given, and
 * what was given beyond it. A feature `works` only where the service has answered; the service's word beats the table's.
 */
export function judgeAccess(seen: AccessSeen): Judged {
  const { connection, granted } = seen;
  const meant = permissionsOf(connection.tier);
  return {
    tier: connection.tier,
    granted: [...granted],
    missing: meant.filter((name) => thatCover(granted, name).length === 0),
    surplus: surplusOf(connection.tier, granted, seen.approvalsThrough),
    features: FEATURES.map((feature) => judgeFeature(feature, FEATURE_NEEDS[feature], seen)),
  };
}
