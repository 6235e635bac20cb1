import { describe, expect, it } from 'vitest';
import { TIERS } from '../../contract/connection.ts';
import { FEATURES } from '../../contract/access.ts';
import builtinRoles from '../builtin-roles.json' with { type: 'json' };
import { thatCover } from '../permissions/covers.ts';
import { permissionsOf } from '../permissions/permissions.ts';
import { FEATURE_NEEDS } from './features.ts';

describe('what a feature needs', () => {
  it.each(TIERS)('is in the set of the tier it is meant for: %s', (tier) => {
    for (const feature of FEATURES) {
      const { tiers, needs, from } = FEATURE_NEEDS[feature];
      const granted = permissionsOf(tier, { later: from === 'later' });
      if (!tiers.includes(tier)) continue;
      for (const anyOf of needs)
        expect([feature, anyOf, anyOf.some((name) => thatCover(granted, name).length > 0)]).toEqual([
          feature,
          anyOf,
          true,
        ]);
    }
  });

  it('names directory roles that exist', () => {
    const names = builtinRoles.map((r) => r.displayName);
    for (const feature of FEATURES)
      for (const role of FEATURE_NEEDS[feature].roles) expect(names).toContain(role);
  });

  it('rests on what can be tried, where it cannot be tried itself', () => {
    for (const feature of FEATURES) {
      const { restsOn, tryable } = FEATURE_NEEDS[feature];
      if (restsOn === undefined) continue;
      expect(tryable).toBe(false);
      expect(FEATURE_NEEDS[restsOn].tryable).toBe(true);
    }
  });
});
