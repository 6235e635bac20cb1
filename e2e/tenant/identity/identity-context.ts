import type { Persona } from '../contoso/personas.ts';
import type { Faults } from '../transport/faults.ts';
import type { World } from '../world/world.ts';
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
  /** Object ids of the people whose ordinary sign-in proves a password alone. */
  withoutMfa: Set<string>;
  faults: Faults;
};

/** Names a tenant answers to in a path: its id, its domain, and the two shared names. */
export function isTenantName(name: string, { world }: IdentityContext): boolean {
  const { id, domain } = world.organization;
  return [id, domain, 'organizations', 'common'].includes(name.toLowerCase());
}
