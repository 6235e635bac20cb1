import type { Result } from '../../../../shared/contract/result.ts';
import type { Role } from '../../../../shared/contract/my-roles.ts';
import type { Identity } from '../../../console/ports.ts';
import type { Graph } from '../graph.ts';
import { firstPage, type SmallPages } from '../first-page.ts';
import { allPages, type Rows } from '../pages.ts';
import { ROLE_DEFINITIONS } from '../roles/role-paths.ts';
import { roleFrom } from '../rows/held-role.ts';
import { roleDefinition, type RoleDefinition } from './settings-shapes.ts';

const NAMES = `${ROLE_DEFINITIONS}?$select=id,displayName,description`;
const WITH_PRIVILEGE = `${NAMES},isPrivileged`;

/** The roles there are, by id, and whose word their privilege is. */
export type RoleDefinitions = {
  readonly from: 'service' | 'bundled';
  readonly byId: ReadonlyMap<string, RoleDefinition>;
};

export type RoleDefinitionReader = {
  /** Read anew: one call, one for each further page. What could not be read is left to the bundled table. */
  readonly read: (who: Identity) => Promise<RoleDefinitions>;
  /** As they were read last by this person in this run, or read now. */
  readonly known: (who: Identity) => Promise<RoleDefinitions>;
};

/**
 * Reads what roles are called and which are privileged: in beta, which alone says the latter (`role-paths.ts`), and where that is refused
 * the names in v1.0.
 */
export function createRoleDefinitionReader(graph: Graph): RoleDefinitionReader {
  const last = new Map<string, RoleDefinitions>();
  const smallPages: SmallPages = new Set();

  async function list(
    who: Identity,
    version: 'v1.0' | 'beta',
    path: string,
  ): Promise<Result<Rows<RoleDefinition>>> {
    const ask = (asked: string) => graph.read(who, { version, path: asked });
    const first = await firstPage(smallPages, 'definitions', path, ask);
    return allPages(graph, who, path, first, roleDefinition, { version });
  }

  async function read(who: Identity): Promise<RoleDefinitions> {
    const inBeta = await list(who, 'beta', WITH_PRIVILEGE);
    const told = inBeta.ok && inBeta.value.rows.some(({ isPrivileged }) => typeof isPrivileged === 'boolean');
    const names = inBeta.ok ? inBeta : await list(who, 'v1.0', NAMES);
    const rows = names.ok ? names.value.rows : [];
    const definitions: RoleDefinitions = {
      from: told ? 'service' : 'bundled',
      byId: new Map(rows.map((row) => [row.id.toLowerCase(), row])),
    };
    if (names.ok) last.set(who.key, definitions);
    return definitions;
  }

  return { read, known: async (who) => last.get(who.key) ?? (await read(who)) };
}

/** A role by its definition; one that is not there is told as far as the bundled table knows it. */
export function roleOf(definitionId: string, { byId }: RoleDefinitions): Role {
  const definition = byId.get(definitionId.toLowerCase());
  return roleFrom({ id: definitionId, roleDefinitionId: definitionId, roleDefinition: definition });
}
