import type { AuthenticationContext } from '../../world/world.ts';
import type { EntitySet, Row } from '../odata/entity-set.ts';
import { READABLE } from '../odata/entity-set.ts';

/** authenticationContextClassReferences: `isAvailable` "Supports $filter (eq)" [docs]. */
export const AUTHENTICATION_CONTEXTS: EntitySet = {
  path: 'identity/conditionalAccess/authenticationContextClassReferences',
  type: 'authenticationContextClassReference',
  properties: {
    id: { filter: ['eq', 'in'] },
    displayName: READABLE,
    description: READABLE,
    isAvailable: { filter: ['eq'] },
  },
  navigations: {},
  orLimit: () => 15,
};

export const authenticationContextRow = (context: AuthenticationContext): Row => ({ ...context });
