import type { Organization } from '../../world/world.ts';
import type { App } from '../apps.ts';

/** Whom and what a refusal is about; its words name them. */
export type About = {
  app: Pick<App, 'id' | 'name'>;
  organization: Organization;
  /** Sign-in name and home tenant of who signs in; absent before anybody is chosen. */
  who?: { upn: string; homeTenantId: string };
  /** When the session began, ms since 1970; absent at a first sign-in. */
  since?: number;
};

/** How the sign-in page tells a person. Without, it prints number and message alone. */
export type Telling = { heading: string; words: string };

/**
 * Where a refusal comes up in the browser. `request`: before anybody is chosen, on a page. `person`: after the choice, on a page; from
 * neither anything returns to the app. `proof`: the page asks for more, and goes on once it has it. `reply`: the app is told.
 * `nowhere`: only the token endpoint knows it.
 */
export type InBrowser = 'request' | 'person' | 'proof' | 'reply' | 'nowhere';

/** One way in which Entra refuses a sign-in or the renewal of one. */
export type SignInRefusal = {
  /** Without the prefix AADSTS. */
  code: number;
  message: (about: About) => string;
  browser: InBrowser;
  /** OAuth's error: of the reply, and of the token endpoint. `interaction`: as switch `identity.interactionError` says. */
  error: string;
  /** What renewing without the person answers beside it; null = there it does not come up. */
  silent: { suberror?: string; namesPolicy?: true } | null;
  /** It also comes up when the code is redeemed. */
  atRedemption?: true;
  telling?: (about: About) => Telling;
};
