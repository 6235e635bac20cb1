import { days } from '../clock/duration.ts';
import { stableGuid } from '../world/random.ts';
import type { Grant } from '../world/schedules.ts';
import type { World } from '../world/world.ts';
import type { GrantSketch, GrantTable, PlaceKey } from './grants.ts';
import type { PersonaKey } from './personas.ts';
import type { TenantSize } from './sizes.ts';

/** What everything that fills the tenant works with. */
export type Seeding = {
  world: World;
  seed: number;
  size: TenantSize;
  /** ms since 1970 that the sketches' days count from. */
  now: number;
  scopeIds: Readonly<Record<PlaceKey, string>>;
  oidOf: (key: PersonaKey) => string;
};

/** The id of a role by its name. Throws where none is called so. */
export function roleIdOf({ world }: Seeding, name: string): string {
  const found = [...world.roles.values()].find(({ displayName }) => displayName === name);
  if (!found) throw new Error(`No role is called ${name}.`);
  return found.id;
}

/** A sketch as a grant. `table` tells apart two grants of the same role to the same person. */
export function grantOf(of: Seeding, table: string, principalId: string, sketch: GrantSketch): Grant {
  const directoryScopeId = of.scopeIds[sketch.at ?? 'tenant'];
  const id = stableGuid(of.seed, `${table}:${principalId}:${sketch.role}:${directoryScopeId}`);
  const start = of.now + days(sketch.since);
  return {
    id,
    principalId,
    roleDefinitionId: roleIdOf(of, sketch.role),
    directoryScopeId,
    start,
    end: sketch.until === undefined ? null : of.now + days(sketch.until),
    createdAt: start,
    modifiedAt: null,
    createdUsing: id,
  };
}

/** A table's rows with the object id of their persona. */
export function perPersona(
  of: Seeding,
  table: GrantTable,
): [oid: string, sketches: readonly GrantSketch[]][] {
  // Object.entries widens the keys; they are the table's own.
  return (Object.entries(table) as [PersonaKey, readonly GrantSketch[]][]).map(([key, list]) => [
    of.oidOf(key),
    list,
  ]);
}
