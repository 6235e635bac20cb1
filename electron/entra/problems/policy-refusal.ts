import type { FormField } from '../../../shared/contract/problem.ts';
import { failedRules } from './challenge.ts';
import type { Words } from './graph-codes.ts';

/** The fields a failed policy rule belongs to. */
const RULE_FIELDS: Readonly<Record<string, FormField | undefined>> = {
  ExpirationRule: 'duration',
  JustificationRule: 'justification',
  TicketingRule: 'ticket',
};

/**
 * A refusal by the role's policy, with the field of the form it belongs to; undefined where the refusal is another. Where MFA is missing
 * among other things it is the others that are said: the service will ask for MFA again once they are right.
 */
export function policyRefusal(error: {
  code: string;
  message: string;
}): (Words & { field?: FormField }) | undefined {
  if (error.code.toLowerCase() !== 'roleassignmentrequestpolicyvalidationfailed') return undefined;
  const field = failedRules(error)
    ?.map((rule) => RULE_FIELDS[rule])
    .find((found) => found !== undefined);
  return {
    kind: 'refused',
    title: 'The role’s policy refused this.',
    advice:
      error.message.replace(/^The following policy rules failed:\s*/, '') || 'The service gave no reason.',
    ...(field && { field }),
  };
}
