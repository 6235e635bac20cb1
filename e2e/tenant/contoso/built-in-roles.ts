import { z } from 'zod';
import data from '../../../shared/domain/builtin-roles.json' with { type: 'json' };
import type { RoleDefinition } from '../world/directory-objects.ts';

const rows = z.array(
  z.object({
    templateId: z.guid(),
    displayName: z.string(),
    description: z.string(),
    isPrivileged: z.boolean(),
  }),
);

/** Microsoft's built-in directory roles; `id` is the template id, as in every tenant. */
export function builtInRoles(): RoleDefinition[] {
  return rows.parse(data).map(({ templateId, ...role }) => ({
    id: templateId,
    ...role,
    isBuiltIn: true,
    isEnabled: true,
  }));
}
