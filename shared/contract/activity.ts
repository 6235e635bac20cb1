import { z } from 'zod';
import { problem } from './problem.ts';
import { moment } from './values.ts';

/** One thing the user asked the service to do, and what became of it. */
export const activityEntry = z.strictObject({
  /** The intent's id in the journal. */
  id: z.string().min(1),
  action: z.enum(['activate', 'deactivate']),
  roleDefinitionId: z.string(),
  scopeId: z.string(),
  roleName: z.string(),
  scopeName: z.string().nullable(),
  /**
   * `sending`: on its way. `unknown`: the answer was lost; main reads to find out. `accepted`: the service took it (its `status`
   * says how far it is). `refused`: the service or a rule said no. `not-found`: read for the whole propagation window, not there.
   */
  state: z.enum(['sending', 'unknown', 'accepted', 'refused', 'not-found']),
  status: z.string().nullable(),
  problem: problem.nullable(),
  at: moment,
});
export type ActivityEntry = z.infer<typeof activityEntry>;

/** The slice `activity`, newest first. */
export const activity = z.strictObject({ entries: z.array(activityEntry) });
