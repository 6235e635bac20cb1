import type { IdentityContext } from '../identity/identity-context.ts';
import { tenantCalled } from '../identity/identity-context.ts';
import type { ControlContext } from './control-context.ts';
import { ControlRefusal } from './control-context.ts';

/** The tenant that a command is about, by id or domain; Contoso where none is named. Throws a 404 for an unknown one. */
export function tenantOf(name: string | undefined, of: ControlContext): IdentityContext {
  const found = tenantCalled(name ?? of.world.organization.id, of);
  if (found) return found;
  const known = of.tenants.map(({ world }) => world.organization.domain).join(', ');
  throw new ControlRefusal(404, `No tenant ${name ?? ''}. Known: ${known}.`);
}
