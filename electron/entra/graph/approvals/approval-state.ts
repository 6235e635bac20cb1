import { z } from 'zod';
import type { ApprovalState } from '../../../console/ports.ts';
import { momentOf } from '../rows/held-role.ts';

const text = z.string().nullish().catch(undefined);

const step = z.looseObject({
  id: z.string().min(1),
  status: z.string(),
  reviewResult: z.string().nullish(),
  assignedToMe: z.boolean().nullish().catch(undefined),
  reviewedDateTime: text,
  justification: text,
  reviewedBy: z.looseObject({ id: text, displayName: text }).nullish().catch(undefined),
});

const steps = z.array(step).min(1);

/**
 * An approval with its decisions, by whichever name: `steps`, or of groups `stages`, or as a collection of their own (graph-pim.md §15.4).
 * There is one stage and so one step (§3 [docs]).
 */
export const approval = z.union([
  z.looseObject({ steps }),
  z.looseObject({ stages: steps }).transform(({ stages }) => ({ steps: stages })),
  z.looseObject({ value: steps }).transform(({ value }) => ({ steps: value })),
]);

/** Documented as Approved and Denied, captured as `Approve` (graph-pim.md §3). */
const RESULTS = new Map<string, 'approved' | 'denied'>([
  ['approve', 'approved'],
  ['approved', 'approved'],
  ['deny', 'denied'],
  ['denied', 'denied'],
]);

/**
 * How far an approval is, by the step that is furthest from being over. Undefined where a word is unknown: nobody is told then that a
 * request is decided, or open.
 */
export function approvalState(of: z.infer<typeof approval> | undefined): ApprovalState | undefined {
  const states = of?.steps.map(stepState) ?? [];
  if (states.includes(undefined)) return undefined;
  return states.find((s) => s?.kind === 'open') ?? states[0];
}

function stepState(one: z.infer<typeof step>): ApprovalState | undefined {
  const word = (one.reviewResult ?? 'NotReviewed').toLowerCase();
  const status = one.status.toLowerCase();
  const result = RESULTS.get(word);
  if (result) {
    return {
      kind: 'decided',
      result,
      byId: one.reviewedBy?.id ?? null,
      byName: one.reviewedBy?.displayName ?? null,
      at: momentOf(one.reviewedDateTime),
      justification: one.justification ?? null,
    };
  }
  if (word !== 'notreviewed') return undefined;
  if (status === 'expired') return { kind: 'expired' };
  // Completed without anybody's review: it was taken back.
  if (status === 'completed') return { kind: 'gone' };
  return status === 'inprogress' || status === 'initializing'
    ? { kind: 'open', stepId: one.id, mine: one.assignedToMe === true }
    : undefined;
}
