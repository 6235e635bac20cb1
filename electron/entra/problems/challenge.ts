import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Challenge } from '../../console/ports.ts';
import { parseJson } from '../parse-json.ts';
import { claimsInHeader, claimsInQuery } from './claims-text.ts';

const acrsRequest = z.looseObject({
  access_token: z.looseObject({
    acrs: z.looseObject({ value: z.string().optional(), values: z.array(z.string()).optional() }),
  }),
});
/** Authentication contexts are `c1` to `c99` (graph-pim.md §4.2); anything longer is not shown. */
const CONTEXT = /^\w{1,20}$/;

/**
 * Whether an answer asks for a stronger sign-in, and how to answer it. Null: it does not. `unusable`: it does, in words that cannot be
 * handed on to the sign-in page.
 */
export function challengeIn(answer: {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly wwwAuthenticate: string | undefined;
}): Challenge | 'unusable' | null {
  // PIM's own: HTTP 400, the message is a query fragment and nothing else. graph-pim.md §8.1 [capture]
  if (answer.code.toLowerCase().endsWith('acrsvalidationfailed'))
    return fromClaims(claimsInQuery(answer.message)) ?? 'unusable';
  // Continuous access evaluation, and conditional access on Graph itself. graph-pim.md §8.1.5
  const header = answer.wwwAuthenticate ?? '';
  if (answer.status === 401 && header.includes('insufficient_claims'))
    return fromClaims(claimsInHeader(header)) ?? 'unusable';
  return failedRules(answer)?.every((rule) => rule === 'MfaRule') === true
    ? { id: 'mfa', proves: 'mfa', context: null, claims: null }
    : null;
}

function fromClaims(claims: string | undefined): Challenge | undefined {
  if (claims === undefined) return undefined;
  const asked = acrsRequest.safeParse(parseJson(claims)).data?.access_token.acrs;
  if (!asked) return { id: `session:${digest(claims)}`, proves: 'session', context: null, claims };
  const contexts = [...(asked.values ?? []), ...(asked.value === undefined ? [] : [asked.value])];
  const [context] = contexts;
  const named = contexts.length === 1 && context !== undefined && CONTEXT.test(context) ? context : null;
  return { id: `context:${named ?? digest(claims)}`, proves: 'context', context: named, claims };
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/**
 * The names of the policy rules that failed; undefined where the refusal is another. `The following policy rules failed: ExpirationRule
 * - …, MfaRule - …`; before 2024 `["MfaRule"]`. Only the names are read from the English text.
 */
export function failedRules({ code, message }: { code: string; message: string }): string[] | undefined {
  if (code.toLowerCase() !== 'roleassignmentrequestpolicyvalidationfailed') return undefined;
  const rules = [...message.matchAll(/\b(\w+Rule)\b/g)].map((m) => m[1] ?? '');
  return rules.length > 0 ? rules : undefined;
}
