import type { Problem } from '../../contract/problem.ts';

/** One of Entra's numbered sign-in errors, and what to do about it. */
export type SignInError = {
  /** Without `AADSTS`, e.g. `50011`. */
  readonly number: string;
  /** As the page prints it, in pieces that hold no name or id, for search. */
  readonly phrases: readonly string[];
  /** What happened, one sentence. */
  readonly title: string;
  readonly cause: string;
  /** The one thing to do. It goes on from `who`: “Adds …” after somebody else, “Sign in …” after `You`. */
  readonly fix: string;
  /** Who can do it: `You`, or a person by role. */
  readonly who: string;
  /** `browser`: the page shows it and nothing comes back to the console. `app`: the console is told. */
  readonly shown: 'browser' | 'app' | 'both';
  /** As what the console meets it where it is told. */
  readonly kind: Problem['kind'];
};

/** Who can put things right, as a sentence names them. */
export const YOU = 'You';
export const APPLICATION_ADMINISTRATOR = 'A Cloud Application Administrator';
export const ACCESS_ADMINISTRATOR = 'A Conditional Access Administrator';
export const USER_ADMINISTRATOR = 'A User Administrator';
export const INVITER = 'A User Administrator or Guest Inviter of that tenant';
export const HELP_DESK = 'Your help desk';
