import { FEATURES, type Feature, type FeatureAccess, type Obstacle } from '../../contract/access.ts';
import type { Connection } from '../../contract/connection.ts';
import type { Problem } from '../../contract/problem.ts';
import { thatCover } from '../permissions/covers.ts';
import { READERS, type FeatureNeeds } from './features.ts';
import { licenceObstacle, otherObstacle, permissionObstacle, roleObstacle } from './obstacles.ts';
import { portalPages } from './portal-pages.ts';
import { saysNothing } from './says-nothing.ts';

/** What the doctor saw; members as `AccessReading` of the console's ports and the slice `access`. */
export type AccessSeen = {
  readonly connection: Connection;
  readonly granted: readonly string[];
  readonly tried: Readonly<Partial<Record<Feature, Problem | null>>>;
  readonly roles: readonly { readonly definitionId: string; readonly name: string }[];
  readonly rolesComplete: boolean;
  readonly approvalsThrough: string | null;
  readonly consentLink: string;
};

/** One feature against what was seen; the service's word beats the table's. */
export function judgeFeature(feature: Feature, needs: FeatureNeeds, seen: AccessSeen): FeatureAccess {
  const base = {
    feature,
    inTier: needs.tiers.includes(seen.connection.tier),
    permissions: needs.needs.map((anyOf) => [...anyOf]),
    roles: [...needs.roles],
    licence: needs.licence,
    obstacles: [],
    through: null,
    problem: null,
  };
  if (needs.from === 'later') return { ...base, state: 'later' };
  const tried = seen.tried[feature];
  if (tried === null) return { ...base, state: 'works', through: throughOf(feature, needs, seen) };

  const refusal = tried ?? refusalBelow(feature, needs, seen);
  const obstacles = obstaclesOf(needs, seen, refusal);
  if (obstacles.length > 0) return { ...base, state: 'blocked', obstacles, problem: refusal };
  const inDoubt = refusal !== null || needs.tryable || (needs.roles.length > 0 && !holdsOne(needs, seen));
  if (inDoubt) return { ...base, state: 'unknown', problem: refusal };
  return { ...base, state: 'granted', through: throughOf(feature, needs, seen) };
}

/** A feature that cannot be tried takes the refusal of the reading it rests on, and a licence that another one was refused for. */
function refusalBelow(feature: Feature, { tryable, licence, restsOn }: FeatureNeeds, { tried }: AccessSeen) {
  const below = restsOn === undefined ? undefined : tried[restsOn];
  if (below) return below;
  if (tryable || !licence) return null;
  const others = FEATURES.filter((f) => f !== feature).map((f) => tried[f]);
  return others.find((p) => p?.kind === 'licence-missing') ?? null;
}

function obstaclesOf(needs: FeatureNeeds, seen: AccessSeen, refusal: Problem | null): Obstacle[] {
  const pages = portalPages(seen.connection);
  const lacking = needs.needs.filter((anyOf) => anyOf.every((n) => thatCover(seen.granted, n).length === 0));
  const obstacles: Obstacle[] = lacking.map((anyOf) => permissionObstacle(anyOf, seen.consentLink));
  const lacksRole = needs.roles.length > 0 && seen.rolesComplete && !holdsOne(needs, seen);
  if (lacksRole) obstacles.push(roleObstacle(needs.roles, pages));
  if (refusal === null) return obstacles;
  switch (refusal.kind) {
    case 'consent-missing':
      if (lacking.length === 0)
        obstacles.push(permissionObstacle(notYetGranted(needs, seen), seen.consentLink));
      break;
    case 'role-missing':
      if (!lacksRole) obstacles.push(roleObstacle(rolesThatMay(needs), pages));
      break;
    case 'licence-missing':
      obstacles.push(licenceObstacle(pages));
      break;
    default:
      if (!saysNothing(refusal.kind)) obstacles.push(otherObstacle(refusal));
  }
  return obstacles;
}

/** The service asks for a permission although the documented one is there: what would do instead, and was not given. */
const notYetGranted = ({ needs }: FeatureNeeds, { granted }: AccessSeen): readonly string[] =>
  needs.flat().filter((name) => thatCover(granted, name).length === 0);

/** What is refused for a role although none is documented: where it reads, one that reads everything will do. */
const rolesThatMay = ({ roles, tryable }: FeatureNeeds): readonly string[] =>
  roles.length > 0 || !tryable ? roles : READERS;

const holdsOne = ({ roles }: FeatureNeeds, seen: AccessSeen): boolean =>
  seen.roles.some((held) => roles.includes(held.name));

/** Which permission carried it: what the probe saw, or the only one of the token that can have. */
function throughOf(feature: Feature, { needs }: FeatureNeeds, seen: AccessSeen): string | null {
  if (feature === 'approvals') return seen.approvalsThrough;
  const able = [...new Set(needs.flatMap((anyOf) => anyOf.flatMap((n) => thatCover(seen.granted, n))))];
  if (needs.length !== 1) return null;
  return able.length === 1 ? (able[0] ?? null) : null;
}
