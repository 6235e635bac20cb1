import { z } from 'zod';
import {
  assignmentRef,
  assignmentsRun,
  assignmentStep,
  heldNow,
} from '../../shared/contract/assignments/plan.ts';
import { fail } from '../../shared/contract/result.ts';
import { ticket } from '../../shared/contract/values.ts';
import type { AssignmentsRunFile, KeptAssignmentsRun } from '../console/assignment-ports.ts';
import { accountTexts, type Texts } from './account-texts.ts';
import { parseSealed } from './sealed-json.ts';
import { runNotKept } from './storage-problems.ts';

const order = assignmentRef.omit({ side: true }).extend({
  step: assignmentStep,
  justification: z.string(),
  ticket: ticket.nullable(),
});
const keptRun: z.ZodType<KeptAssignmentsRun> = z.strictObject({
  run: assignmentsRun,
  work: z.array(z.strictObject({ orders: z.array(order), before: heldNow })),
});

/** The run of assignments under way, one sealed file an account; where the key store is weak or away as of `run-file.ts`. */
export function assignmentsRunFile(texts: Texts): AssignmentsRunFile {
  const of = accountTexts(texts, 'assignments-run');
  return {
    load: async (who) => parseSealed(await of(who).load(), keptRun),
    save: async (who, run) => {
      const saved = await of(who).save(JSON.stringify(run));
      return saved.ok ? saved : fail(runNotKept(saved.problem));
    },
    wipe: (who) => of(who).wipe(),
  };
}
