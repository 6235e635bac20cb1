import { z } from 'zod';
import type { Decision } from '../world/approvals/approval.ts';
import { badRequest } from './refusal.ts';

const RESULTS = ['Approve', 'Deny'] as const;

/** Other members of a step are read-only and pass by, as when a client sends back what it read. */
const decisionBody = z.looseObject({
  reviewResult: z.string().transform((text, context) => {
    const result = RESULTS.find((one) => one.toLowerCase() === text.toLowerCase());
    if (result !== undefined) return result;
    context.addIssue({ code: 'custom', message: `The value '${text}' is not one of Approve, Deny.` });
    return z.NEVER;
  }),
  justification: z.string().nullish(),
});

/** Reads the body of a PATCH on an approval step (graph-pim.md §3 [docs]). Throws a 400 GraphRefusal. */
export function readDecision(body: unknown): Pick<Decision, 'result' | 'justification'> {
  const parsed = decisionBody.safeParse(body);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const at = issue?.path.join('.');
    throw badRequest(`Invalid request body${at ? ` at '${at}'` : ''}: ${issue?.message ?? 'not an object'}`);
  }
  return { result: parsed.data.reviewResult, justification: parsed.data.justification ?? null };
}
