import type { AuthenticationContext } from '../world/world.ts';

/** Contoso's authentication contexts. The role settings ask for c1 and c2; c3 is being prepared. */
export const AUTHENTICATION_CONTEXTS: readonly AuthenticationContext[] = [
  {
    id: 'c1',
    displayName: 'Phishing-resistant sign-in',
    description: 'A security key or passkey, proved within the hour',
    isAvailable: true,
  },
  {
    id: 'c2',
    displayName: 'Compliant device',
    description: 'A managed device that meets the compliance policy',
    isAvailable: true,
  },
  {
    id: 'c3',
    displayName: 'Privileged workstation',
    description: 'Not yet published: for authoring of policies alone',
    isAvailable: false,
  },
];
