import type { Tier } from '../../contract/connection.ts';

/** What the application of a tier is called in the tenant: by one name for all, registering a second tier would change the first. */
export const applicationName = (tier: Tier): string => `PIM Desk (${tier})`;

/** Where the browser hands the sign-in back; the service takes any port for it under “Mobile and desktop applications”. */
export const REDIRECT = 'http://localhost';

/** Microsoft Graph's application id, the same in every tenant and cloud. */
export const MICROSOFT_GRAPH = '00000003-0000-0000-c000-000000000000';

/** One application to register. */
export type ApplicationWanted = {
  readonly name: string;
  /** As typed. */
  readonly tenant: string;
  /** Delegated permissions of Graph, by name. */
  readonly permissions: readonly string[];
};
