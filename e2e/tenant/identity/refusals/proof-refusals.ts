import type { SignInRefusal, Telling } from './sign-in-refusal.ts';

const GRAPH = '00000003-0000-0000-c000-000000000000';

/** The person can do something: the page asks for it, and renewing says so with the policy's id (captured for 50076 and 50079). */
const PROOF = {
  browser: 'proof',
  error: 'interaction',
  silent: { suberror: 'basic_action', namesPolicy: true },
} as const satisfies Partial<SignInRefusal>;

const moreInformation = (): Telling => ({
  heading: 'More information required',
  words: 'Your organization needs more information to keep your account secure.',
});

const verify = (): Telling => ({
  heading: 'Verify it is you',
  words: 'Your organization asks for a second factor.',
});

/** A second factor, here or elsewhere. Words: as quoted in public issues; reference-error-codes [docs]. */
export const PROOF_REFUSALS: readonly SignInRefusal[] = [
  {
    ...PROOF,
    code: 50076,
    message: () =>
      `Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '${GRAPH}'.`,
    telling: verify,
  },
  {
    ...PROOF,
    code: 50079,
    message: () =>
      `Due to a configuration change made by your administrator, or because you moved to a new location, you must enroll in multi-factor authentication to access '${GRAPH}'.`,
    telling: moreInformation,
  },
  {
    ...PROOF,
    code: 50072,
    message: () =>
      `Due to a configuration change made by your administrator, or because you moved to a new location, you must enroll in multi-factor authentication to access '${GRAPH}'.`,
    telling: moreInformation,
  },
  {
    ...PROOF,
    code: 50074,
    message: () => 'Strong Authentication is required.',
    telling: verify,
  },
  {
    ...PROOF,
    code: 50078,
    message: () =>
      `Presented multi-factor authentication has expired due to policies configured by your administrator, you must refresh your multi-factor authentication to access '${GRAPH}'.`,
    telling: verify,
  },
  {
    ...PROOF,
    code: 50158,
    message: () =>
      'External security challenge not satisfied. User will be redirected to another page or authentication provider to satisfy additional authentication challenges.',
    telling: () => ({
      heading: 'Another provider has to confirm it is you',
      words: 'Your organization hands the second factor to another provider.',
    }),
  },
];
