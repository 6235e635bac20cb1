import { ACCOUNT_REFUSALS } from './account-refusals.ts';
import { APPLICATION_REFUSALS } from './application-refusals.ts';
import { CONSENT_REFUSALS } from './consent-refusals.ts';
import { POLICY_REFUSALS } from './policy-refusals.ts';
import { PROOF_REFUSALS } from './proof-refusals.ts';
import { SESSION_REFUSALS } from './session-refusals.ts';
import type { SignInRefusal } from './sign-in-refusal.ts';

/** Every way to refuse a sign-in or its renewal, by number. */
export const REFUSALS: ReadonlyMap<number, SignInRefusal> = new Map(
  [
    ...APPLICATION_REFUSALS,
    ...ACCOUNT_REFUSALS,
    ...POLICY_REFUSALS,
    ...PROOF_REFUSALS,
    ...SESSION_REFUSALS,
    ...CONSENT_REFUSALS,
  ].map((one) => [one.code, one]),
);

/** The row of a number. Throws where there is none. */
export function refusalOf(code: number): SignInRefusal {
  const row = REFUSALS.get(code);
  if (!row) throw new RangeError(`No refusal AADSTS${code}. Known: ${[...REFUSALS.keys()].join(', ')}.`);
  return row;
}
