import { z } from 'zod';
import { problem } from './problem.ts';
import { moment } from './values.ts';

/** Everything PIM Desk writes, as the journal knows it. `extend` and `renew` ask an administrator for more time. */
export const writeAction = z.enum(['activate', 'deactivate', 'cancel', 'extend', 'renew', 'approve', 'deny']);
export type WriteAction = z.infer<typeof writeAction>;

/** One thing the user asked the service to do, and what became of it. */
export const activityEntry = z.strictObject({
  /** The intent's id in the journal. */
  id: z.string().min(1),
  action: writeAction,
  roleDefinitionId: z.string(),
  scopeId: z.string(),
  roleName: z.string(),
  scopeName: z.string().nullable(),
  /** The request that was decided about or taken back; null for what asks for something new. */
  subject: z.string().nullable(),
  /** Whose request was decided about. */
  personName: z.string().nullable(),
  /**
   * `sending`: on its way. `step-up`: it waits for the user to prove more in the browser; nothing was recorded yet. `unknown`: the answer was lost; main reads to find out. `accepted`: the service took it (its `status`
   * says how far it is). `refused`: the service or a rule said no. `not-found`: read for the whole propagation window, not there.
   */
  state: z.enum(['sending', 'step-up', 'unknown', 'accepted', 'refused', 'not-found']),
  status: z.string().nullable(),
  problem: problem.nullable(),
  /** When it was asked. */
  startedAt: moment,
  /** When something was last learnt about it. */
  at: moment,
  /** While `unknown`: how often was read for it, and when the next reading is due. */
  looked: z.strictObject({ times: z.number().int(), nextAt: moment }).nullable(),
});
export type ActivityEntry = z.infer<typeof activityEntry>;

/** The slice `activity`, newest first. */
export const activity = z.strictObject({ entries: z.array(activityEntry) });
