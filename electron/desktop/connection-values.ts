import { z } from 'zod';
import { CLOUDS, TIERS, tenantName, type Cloud } from '../../shared/contract/connection.ts';
import { guid } from '../../shared/contract/values.ts';

/** How one member of a connection is told from outside, by an argument or by this machine's policy. */
export type ToldValue<T> = {
  readonly schema: z.ZodType<T>;
  /** What is allowed, to follow the member's name: `--tier takes one of …`. Never what was told: it may be a secret, misplaced. */
  readonly allowed: string;
};

/** The clouds of a release; `demo` has hosts in demo and test builds alone. */
export const RELEASE_CLOUDS: readonly Cloud[] = CLOUDS.filter((cloud) => cloud !== 'demo');

/** The members of a connection, strictly as they are written. @param clouds those there are in this build */
export const toldValues = (clouds: readonly Cloud[]) => ({
  cloud: {
    schema: z.enum(CLOUDS).refine((cloud) => clouds.includes(cloud)),
    allowed: `takes one of ${clouds.join(', ')}`,
  },
  tenant: {
    schema: tenantName,
    allowed: 'takes the id or a domain of one tenant, like contoso.com',
  },
  clientId: {
    schema: guid,
    allowed: 'takes an application (client) id: 32 hex digits in five groups',
  },
  tier: {
    schema: z.enum(TIERS),
    allowed: `takes one of ${TIERS.join(', ')}`,
  },
});
