import { z } from 'zod';
import { problem } from './problem.ts';
import { moment } from './values.ts';

/** The slice `health`: what the console knows of its own footing. */
export const health = z.strictObject({
  /** `weak`: this device has no key store worth the name; tokens live in memory only and each start asks to sign in. */
  keyStore: z.enum(['unknown', 'strong', 'weak']),
  /** Which runtime carries the window, for the about line and reports. */
  runtime: z.enum(['electron', 'stand-in']),
  version: z.string(),
  /** Since when no call to the service got through, by the last reading that failed for want of a network; null while it is reached. */
  offlineSince: moment.nullable(),
  /** Things about this device the user should know, e.g. a damaged file that was set aside. */
  notices: z.array(problem),
});
export type Health = z.infer<typeof health>;
