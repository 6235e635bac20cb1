/**
 * Every intent's name: the only list the preload needs, so it stands apart from the schemas and stays free of zod.
 * `intents.ts` must have one entry for each; the compiler holds it.
 */
export const INTENT_NAMES = [
  'ready',
  'painted',
  'signIn',
  'cancelSignIn',
  'openSignInPage',
  'signOut',
  'lookUpTenant',
  'connect',
  'switchConnection',
  'forgetConnection',
  'checkAccess',
  'openConsentPage',
  'checkNetwork',
  'switchAccount',
  'readMyRoles',
  'activate',
  'checkActivations',
  'activateMany',
  'deactivate',
  'deactivateMany',
  'cancelRequest',
  'askForTime',
  'setFavourite',
  'readApprovals',
  'decide',
  'decideMany',
  'readCard',
  'readPast',
  'readDeciders',
  'setReviewed',
  'dismissActivity',
  'choose',
] as const;

export type IntentName = (typeof INTENT_NAMES)[number];
