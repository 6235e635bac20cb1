import { z } from 'zod';
import type { Triple } from '../world/schedules.ts';
import { badRequest } from './refusal.ts';

const roleAssignmentBody = z.looseObject({
  principalId: z.string().min(1),
  roleDefinitionId: z.string().min(1),
  directoryScopeId: z.string().startsWith('/'),
});

/** Reads the body of a POST to roleAssignments (GDOC rbacapplication-post-roleassignments [docs]). Throws a 400 GraphRefusal. */
export function readRoleAssignment(body: unknown): Triple {
  const parsed = roleAssignmentBody.safeParse(body);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const at = issue?.path.join('.');
    throw badRequest(
      `Invalid request body${at ? ` at '${at}'` : ''}: ${issue?.message ?? 'not an object'}`,
      'Request_BadRequest',
    );
  }
  const { principalId, roleDefinitionId, directoryScopeId } = parsed.data;
  return {
    principalId: principalId.toLowerCase(),
    roleDefinitionId: roleDefinitionId.toLowerCase(),
    directoryScopeId,
  };
}
