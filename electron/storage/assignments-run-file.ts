import { z } from 'zod';
import {
  assignmentRef,
  assignmentsRun,
  assignmentStep,
  heldNow,
} from '../../shared/contract/assignments/plan.ts';
import { ticket } from '../../shared/contract/values.ts';
import type { AssignmentsRunFile, KeptAssignmentsRun } from '../console/assignment-ports.ts';
import type { Texts } from './account-texts.ts';
import { keptRunFile } from './kept-run-file.ts';

const order = assignmentRef.omit({ side: true }).extend({
  step: assignmentStep,
  justification: z.string(),
  ticket: ticket.nullable(),
});
const keptRun: z.ZodType<KeptAssignmentsRun> = z.strictObject({
  run: assignmentsRun,
  work: z.array(z.strictObject({ orders: z.array(order), before: heldNow })),
});

/** The change of assignments under way. */
export const assignmentsRunFile = (texts: Texts): AssignmentsRunFile =>
  keptRunFile(texts, 'assignments-run', keptRun);
