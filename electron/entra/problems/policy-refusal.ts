import type { FormField } from '../../../shared/contract/problem.ts';
import { failedRules } from './challenge.ts';
import type { Words } from './graph-codes.ts';

/** What a rule of a policy asks for, in a sentence, and the field of the form it belongs to. Names: graph-pim.md §8 */
const RULES: Readonly<Record<string, { readonly says: string; readonly field?: FormField } | undefined>> = {
  ExpirationRule: {
    says: 'It would last longer than the policy or your eligibility allows. Choose a shorter time.',
    field: 'duration',
  },
  JustificationRule: { says: 'Say why you need it: a justification is required.', field: 'justification' },
  TicketingRule: {
    says: 'A ticket is required. Type its number and system; this tenant may want both.',
    field: 'ticket',
  },
  MfaRule: { says: 'Multifactor authentication is required.' },
};

/** Nobody's fault that can be mended on the form. The text of it on Graph is not known (graph-pim.md §15.10). */
export const NOT_ELIGIBLE: Words = {
  kind: 'not-found',
  title: 'You are not eligible for this role here any more.',
  advice: 'Nothing was recorded. It ended or was removed; read again to see what you have.',
};

/**
 * A refusal by the role's policy, with the field of the form it belongs to; undefined where the refusal is another. Where MFA is missing
 * among other things it is the others that are said: the service will ask for MFA again once they are right. The names of the rules are
 * for support: they stay in the problem's detail.
 */
export function policyRefusal(error: { code: string; message: string }): Words | undefined {
  if (error.code.toLowerCase() !== 'roleassignmentrequestpolicyvalidationfailed') return undefined;
  const failed = failedRules(error) ?? [];
  if (failed.includes('EligibilityRule')) return NOT_ELIGIBLE;
  const reasons = failed.map((rule) => RULES[rule]?.says ?? reasonOf(rule, error.message));
  const said = reasons.filter((reason) => reason !== undefined).join(' ');
  const field = failed.map((rule) => RULES[rule]?.field).find((found) => found !== undefined);
  return {
    kind: 'refused',
    title: 'The role’s policy refused this.',
    advice: said || 'It gave no reason that PIM Desk can read. “Copy for support” has its words.',
    ...(field && { field }),
  };
}

/** What the service says of a rule after its name, as a sentence; nothing in the old format. What comes between two rules is unknown. */
function reasonOf(rule: string, message: string): string | undefined {
  const after = message
    .split(`${rule} - `)[1]
    ?.split(/[\s,;|]*\b\w+Rule - /)[0]
    ?.trim();
  return after ? after.replace(/[.\s]*$/, '.') : undefined;
}
