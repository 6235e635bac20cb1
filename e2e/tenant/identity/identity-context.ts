import type { Persona } from '../contoso/personas.ts';
import type { Faults } from '../transport/faults.ts';
import type { World } from '../world/world.ts';
import type { DeviceGrants } from './device-flow/device-grants.ts';
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
  clientId: string;
  personas: readonly Persona[];
  key: SigningKey;
  sessions: Sessions;
  devices: DeviceGrants;
  /** Object ids of the people whose ordinary sign-in proves a password alone. */
  withoutMfa: Set<string>;
  faults: Faults;
};

/** The names that stand for whichever tenant the person is of. */
export const SHARED_NAMES: readonly string[] = ['organizations', 'common'];

/** Names a tenant answers to in a path: its id, its domains, and the shared names. */
export function isTenantName(name: string, { world }: IdentityContext): boolean {
  const { id, domain, initialDomain } = world.organization;
  return [id, domain, initialDomain, ...SHARED_NAMES].includes(name.toLowerCase());
}
