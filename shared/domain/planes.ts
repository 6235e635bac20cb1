import type { Plane, Scope } from '../contract/my-roles.ts';

/** As what one is in a group: the service's `accessId`, which stands as the scope's id. graph-pim.md §5 [docs] */
export const ACCESS_IDS = ['member', 'owner'] as const;
export type AccessId = (typeof ACCESS_IDS)[number];

/** The `accessId` that a scope's id is, or null where it is a place in the directory; those begin with a slash. */
export const accessOf = (scopeId: string): AccessId | null => ACCESS_IDS.find((a) => a === scopeId) ?? null;

/** Which plane something is on, by its scope's id: journal, locks and favourites carry no more than that. */
export const planeOf = (scopeId: string): Plane => (accessOf(scopeId) === null ? 'entra-roles' : 'groups');

/** The same of a row. */
export const planeOfHeld = ({ scope }: { readonly scope: Pick<Scope, 'id'> }): Plane => planeOf(scope.id);

/** The scope of a membership or ownership. */
export const membershipScope = (as: AccessId): Scope => ({ id: as, kind: 'membership', name: null });

const PLANE_WORDS: Readonly<Record<Plane, string>> = { 'entra-roles': 'Entra roles', groups: 'Groups' };

/** A plane by name, as at the head of a sentence. */
export const planeWords = (plane: Plane): string => PLANE_WORDS[plane];
