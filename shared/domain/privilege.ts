import type { Role } from '../contract/my-roles.ts';
import builtinRoles from './builtin-roles.json' with { type: 'json' };

const BUNDLED = new Map(builtinRoles.map((r) => [r.templateId, r]));

/**
 * How dangerous a role is. The service's own `isPrivileged` wins where it was read; the bundled table answers where it was not,
 * and knows CISA's list, which Graph does not.
 */
export function privilegeOf(definitionId: string, isPrivileged: boolean | null): Role['privilege'] {
  const bundled = BUNDLED.get(definitionId);
  if (isPrivileged ?? bundled?.isPrivileged ?? false) return 'privileged';
  return bundled?.cisaHighlyPrivileged ? 'cisa-listed' : 'none';
}

/** The name the bundled table knows a built-in role by; null for a custom role, or one newer than the table. */
export const builtinName = (definitionId: string): string | null =>
  BUNDLED.get(definitionId)?.displayName ?? null;
