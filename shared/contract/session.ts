import { z } from 'zod';
import { connection } from './connection.ts';
import { problem } from './problem.ts';
import { guid, moment } from './values.ts';

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

/** Somebody who is signed in on this device; one of them is on screen. */
export const knownAccount = z.strictObject({
  /** What `switchAccount` names. */
  accountId: z.string().min(1).max(300),
  name: z.string(),
  upn: z.string(),
  objectId: guid,
  tenantId: guid,
});
export type KnownAccount = z.infer<typeof knownAccount>;

/** A visit to the sign-in page that is under way, in the user's browser. It ends by itself at `endsAt`. */
export const signInRun = z.strictObject({
  startedAt: moment,
  endsAt: moment,
  /** `step-up`: the person on screen proves more, because what they asked for wants it. */
  purpose: z.enum(['sign-in', 'step-up']),
  /** Of a step-up: an authentication context, a second factor, or that the session still holds. */
  proves: z.enum(['context', 'mfa', 'session']).nullable(),
  /** The authentication context, e.g. `c1`. */
  context: z.string().nullable(),
  /** The role it is for. */
  roleName: z.string().nullable(),
  /** Who steps up: another than the one on screen, where accounts were switched meanwhile. */
  personName: z.string().nullable(),
});
export type SignInRun = z.infer<typeof signInRun>;

/** The slice `session`. */
export const session = z.strictObject({
  state: z.enum(['starting', 'signed-out', 'signing-in', 'signed-in']),
  /** Null where no tenant is configured. */
  connection: connection.nullable(),
  account: account.nullable(),
  /** Everybody signed in on this device, the one on screen among them. */
  accounts: z.array(knownAccount),
  signIn: signInRun.nullable(),
  /** Why the last sign-in or restore did not work. */
  problem: problem.nullable(),
});
export type Session = z.infer<typeof session>;
