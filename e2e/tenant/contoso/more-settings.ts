import { seededRandom } from '../world/random.ts';
import type { RoleSettingSketch } from './role-settings.ts';
import { ROLE_SETTINGS } from './role-settings.ts';
import type { Seeding } from './seeding.ts';
import { SIZES } from './sizes.ts';

const MAXIMA = ['PT30M', 'PT1H', 'PT1H45M', 'PT2H', 'PT4H', 'PT10H'] as const;

/** What a role asks for: MFA or a context, never both. */
const ASKS = [
  { asks: [] },
  { asks: ['MultiFactorAuthentication'] },
  { asks: ['Ticketing'] },
  { asks: ['MultiFactorAuthentication', 'Ticketing'] },
  { asks: [], context: 'c1' },
  { asks: ['Ticketing'], context: 'c2' },
] as const satisfies readonly Omit<RoleSettingSketch, 'role'>[];

/** Who decides about every fourth role. */
const APPROVERS = [['leila'], ['pimApprovers'], ['leila', 'ruben', 'tomasz'], []] as const;

/** Settings of further roles, in the catalogue's order, until as many have been touched as the size says. The same for a seed. */
export function moreSettings(of: Seeding): RoleSettingSketch[] {
  const random = seededRandom(of.seed);
  const draw = <T>(from: readonly T[]): T => {
    const drawn = from[Math.floor(random() * from.length)];
    if (drawn === undefined) throw new RangeError('Nothing to draw from.');
    return drawn;
  };
  const known = new Set(ROLE_SETTINGS.map(({ role }) => role));
  return [...of.world.roles.values()]
    .filter(({ displayName }) => !known.has(displayName))
    .slice(0, Math.max(0, SIZES[of.size].settings - ROLE_SETTINGS.length))
    .map(({ displayName }) => ({
      role: displayName,
      maximum: draw(MAXIMA),
      ...draw(ASKS),
      ...(random() < 0.25 ? { approvers: draw(APPROVERS) } : {}),
    }));
}
