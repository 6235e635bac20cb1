import type { EligibleRole } from '../../../../shared/contract/my-roles.ts';
import { announce } from '../../../state/announcements.ts';
import { askForWindow } from '../../../state/window-problem.ts';

/** Marks a role at a scope as a favourite on this device, or takes the mark away. */
export async function toggleFavourite({ role, scope }: EligibleRole, on: boolean): Promise<void> {
  const done = await askForWindow('setFavourite', {
    roleDefinitionId: role.definitionId,
    scopeId: scope.id,
    on,
  });
  if (done) announce(on ? `${role.name} is a favourite.` : `${role.name} is no favourite any more.`);
}
