import { scopeObject } from '../../world/directory-objects.ts';
import type { EntitySet, Navigation, ReadContext, Row } from '../odata/entity-set.ts';
import type { ScopeSet } from '../scopes.ts';
import { scopeDemand } from '../scopes.ts';
import { DIRECTORY_OBJECTS, directoryObjectRow } from './directory-object-sets.ts';
import { ROLE_DEFINITIONS, roleDefinitionRow } from './role-definition-set.ts';

const text = (row: Row, name: string): string => {
  const value = row[name];
  return typeof value === 'string' ? value : '';
};

/** `principal`: the person who holds the role. */
export const PRINCIPAL: Navigation = {
  to: DIRECTORY_OBJECTS,
  follow(row, { world }) {
    const object = world.directory.get(text(row, 'principalId'));
    return object ? directoryObjectRow(object) : null;
  },
};

/** On assignment requests "$select nested in $expand for id only" (graph-pim.md §2 [docs]). */
export const PRINCIPAL_ID_ONLY: Navigation = { ...PRINCIPAL, nestedSelect: ['id'] };

export const ROLE_DEFINITION: Navigation = {
  to: ROLE_DEFINITIONS,
  follow(row, { world }) {
    const role = world.roles.get(text(row, 'roleDefinitionId'));
    return role ? roleDefinitionRow(role) : null;
  },
  // Built-in roles are the same everywhere: nothing is given away by their names.
  visible: ({ isBuiltIn }, context) => isBuiltIn === true || maySee('roleDefinitions', context),
};

/** Which permission shows what a role can be scoped to, by type. */
const SCOPES_OF: Readonly<Record<string, ScopeSet>> = {
  '#microsoft.graph.administrativeUnit': 'administrativeUnits',
  '#microsoft.graph.servicePrincipal': 'servicePrincipals',
};

const maySee = (needed: ScopeSet | undefined, { scopes, switches }: ReadContext): boolean =>
  needed === undefined ||
  switches['reads.expandWithoutScope'] === 'filled' ||
  scopeDemand(needed, switches).enough.some((scope) => scopes.includes(scope));

/** `directoryScope`: the administrative unit or application; null for the whole tenant. */
export const DIRECTORY_SCOPE: Navigation = {
  to: DIRECTORY_OBJECTS,
  follow(row, { world }) {
    const object = scopeObject(world.directory, text(row, 'directoryScopeId'));
    return object ? directoryObjectRow(object) : null;
  },
  visible: (target, context) => maySee(SCOPES_OF[text(target, '@odata.type')], context),
};

const APP_SCOPES: EntitySet = {
  path: 'appScopes',
  type: 'appScope',
  properties: { id: {}, displayName: {}, type: {} },
  navigations: {},
  orLimit: () => 0,
};

/** `appScope`: directory roles are never scoped to one here. */
export const APP_SCOPE: Navigation = { to: APP_SCOPES, follow: () => null };

/** What every role row can be expanded by. */
export const ROLE_NAVIGATIONS = {
  principal: PRINCIPAL,
  roleDefinition: ROLE_DEFINITION,
  directoryScope: DIRECTORY_SCOPE,
  appScope: APP_SCOPE,
} as const satisfies Record<string, Navigation>;
