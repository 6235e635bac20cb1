import type { Persona } from '../contoso/personas.ts';
import type { Faults } from '../transport/faults.ts';
import type { World } from '../world/world.ts';
import type { Apps } from './apps.ts';
import type { DeviceGrants } from './device-flow/device-grants.ts';
import type { ScriptedRefusals } from './refusals/scripted-refusals.ts';
import type { Sessions } from './sessions.ts';
import type { SigningKey } from './signing-key.ts';

/** What the identity provider of one tenant works with. */
export type IdentityContext = {
  world: World;
  /** Origin of the login host, no trailing slash. */
  login: string;
  graph: string;
  /** Origin of the authorize page: the login host, or loopback http. */
  authorizeOrigin: string;
  /** Of the console's own app. */
  clientId: string;
  apps: Apps;
  personas: readonly Persona[];
  key: SigningKey;
  /** What is refused because a test has asked for it. */
  refusals: ScriptedRefusals;
  /** Every tenant on this host, this one among them; they share keys, sessions and faults. */
  tenants: readonly IdentityContext[];
  sessions: Sessions;
  devices: DeviceGrants;
  /** Object ids of the people whose ordinary sign-in proves a password alone. */
  withoutMfa: Set<string>;
  faults: Faults;
};

/** The names that stand for whichever tenant the person is of. */
export const SHARED_NAMES: readonly string[] = ['organizations', 'common'];

/** The tenant that a path names: by its id, a domain of its, or a shared name, which stands for `of`. */
export function tenantCalled(name: string, of: IdentityContext): IdentityContext | undefined {
  if (SHARED_NAMES.includes(name.toLowerCase())) return of;
  return of.tenants.find(({ world: { organization } }) =>
    [organization.id, organization.domain, organization.initialDomain].includes(name.toLowerCase()),
  );
}
