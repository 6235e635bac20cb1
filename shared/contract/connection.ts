import { z } from 'zod';
import { NOTIFICATIONS } from './preferences.ts';
import { problem } from './problem.ts';
import { guid, moment } from './values.ts';

/** Which clouds there are; each is a whole set of hosts (`electron/entra/clouds.ts`). `demo` exists in demo and test builds alone. */
export const CLOUDS = ['global', 'us-gov-l4', 'us-gov-dod', 'china', 'demo'] as const;
export type Cloud = (typeof CLOUDS)[number];

/** Who uses the console: what its application is meant to be granted, and no more (`shared/domain/permissions`). */
export const TIERS = ['requestor', 'approver', 'administrator', 'auditor'] as const;
export type Tier = (typeof TIERS)[number];

/** What the sign-in service takes in a tenant's place, and what is none: with them a guest's tenants would mix. */
const ANY_TENANT: readonly string[] = ['common', 'organizations', 'consumers'];

/** A tenant id or a verified domain, as typed. */
export const tenantName = z
  .string()
  .min(1)
  .max(255)
  .regex(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i)
  .refine((name) => !ANY_TENANT.includes(name.toLowerCase()));

/** What the console is connected to. `tenant` is a tenant id or a verified domain. */
export const connection = z.strictObject({
  cloud: z.enum(CLOUDS),
  tenant: tenantName,
  clientId: guid,
  tier: z.enum(TIERS),
});
export type Connection = z.infer<typeof connection>;

/** A connection that was used on this device. */
export const savedConnection = z.strictObject({
  /** What `switchConnection` and `--connection` name. */
  id: z.string().min(1).max(100),
  /** The tenant's display name, once somebody's sign-in has shown it. */
  tenantName: z.string().nullable(),
  connection,
  /** When it was last on screen. */
  usedAt: moment,
});
export type SavedConnection = z.infer<typeof savedConnection>;

/** The members of a connection that this machine's policy can fix. */
export const FIXABLE = ['cloud', 'tenant', 'clientId', 'tier'] as const;

/** What this machine's administrator has set. `unreadable` is not `absent`: something is there, and what it says is not known. */
export const machinePolicy = z.strictObject({
  state: z.enum(['absent', 'applied', 'unreadable']),
  /** Where it is: a registry key or the path of a file. Null where there is none. */
  place: z.string().nullable(),
  /** What it fixes: these cannot be chosen here. */
  fixes: z.strictObject({
    cloud: z.enum(CLOUDS).optional(),
    tenant: tenantName.optional(),
    clientId: guid.optional(),
    tier: z.enum(TIERS).optional(),
  }),
  /** Preferences it fixes. */
  settings: z.strictObject({ notifications: z.enum(NOTIFICATIONS).optional() }),
  /** Whether connections other than the policy's may be made. */
  othersAllowed: z.boolean(),
});
export type MachinePolicy = z.infer<typeof machinePolicy>;

/** The slice `connections`. The one on screen is `session.connection`. */
export const connections = z.strictObject({
  saved: z.array(savedConnection),
  /** The saved one on screen; null where none is, or where it was not saved (policy, command line, demo). */
  currentId: z.string().nullable(),
  /** Who said that the one on screen is used. */
  from: z.enum(['none', 'saved', 'arguments', 'policy', 'demo']),
  policy: machinePolicy,
  /** Which clouds can be chosen. */
  offered: z.array(z.enum(CLOUDS)),
  /** What is wrong with what the console was started with: policy, command line, the file of saved connections. */
  problem: problem.nullable(),
});
export type Connections = z.infer<typeof connections>;

/** What the cloud's sign-in service says of a tenant to anybody who asks. */
export const tenantFound = z.strictObject({
  tenantId: guid,
  /** The cloud it really is in; null where the service names one that is not known here. */
  cloud: z.enum(CLOUDS).nullable(),
  /** The service's word for the region, e.g. `EU`; null where it says none. */
  region: z.string().nullable(),
});
export type TenantFound = z.infer<typeof tenantFound>;
