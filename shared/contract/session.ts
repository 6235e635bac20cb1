import { z } from 'zod';
import { problem } from './problem.ts';
import { guid, moment } from './values.ts';

/** Which clouds there are; each is a whole set of hosts (`electron/entra/clouds.ts`). */
export const CLOUDS = ['global', 'us-gov-l4', 'us-gov-dod', 'china', 'demo'] as const;

/** What the console is connected to. `tenant` is a tenant id or a verified domain. */
export const connection = z.strictObject({
  cloud: z.enum(CLOUDS),
  tenant: z.string().min(1),
  clientId: guid,
});
export type Connection = z.infer<typeof connection>;

/** Who is signed in, where. Display data only: rights come from the service's answers. */
export const account = z.strictObject({
  name: z.string(),
  upn: z.string(),
  objectId: guid,
  tenantId: guid,
  /** The tenant's display name; null until it could be read. */
  tenantName: z.string().nullable(),
  tenantDomain: z.string().nullable(),
});
export type Account = z.infer<typeof account>;

/** The slice `session`. */
export const session = z.strictObject({
  state: z.enum(['starting', 'signed-out', 'signing-in', 'signed-in']),
  /** Null where no tenant is configured. */
  connection: connection.nullable(),
  account: account.nullable(),
  /** The running interactive sign-in: it ends by itself at `endsAt`. */
  signIn: z.strictObject({ startedAt: moment, endsAt: moment }).nullable(),
  /** Why the last sign-in or restore did not work. */
  problem: problem.nullable(),
});
export type Session = z.infer<typeof session>;
