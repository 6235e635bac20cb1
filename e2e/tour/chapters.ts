import { activationForm } from './chapters/activation-form.ts';
import { activationPolicies } from './chapters/activation-policies.ts';
import { coverage } from './chapters/coverage.ts';
import { firstLoadOffline } from './chapters/first-load-offline.ts';
import { firstLoad } from './chapters/first-load.ts';
import { myRolesDay } from './chapters/my-roles-day.ts';
import { noRole } from './chapters/no-role.ts';
import { policyNotReadable } from './chapters/policy-not-readable.ts';
import { results } from './chapters/results.ts';
import { sessions } from './chapters/sessions.ts';
import { signIn } from './chapters/sign-in.ts';
import { sizes } from './chapters/sizes.ts';
import { weakKeyStore } from './chapters/weak-key-store.ts';
import type { Chapter } from './state.ts';

/** The whole tour, in the order of its pictures. */
export const CHAPTERS: readonly Chapter[] = [
  signIn,
  weakKeyStore,
  firstLoad,
  firstLoadOffline,
  myRolesDay,
  coverage,
  noRole,
  sizes,
  activationForm,
  activationPolicies,
  policyNotReadable,
  results,
  sessions,
];
