import type { Connection } from '../shared/contract/connection.ts';
import type { Browser, Clock } from './console/ports.ts';

/** What a demo or test bundle brings in from outside. The release bundle brings nothing; `release-bundle.test.ts` greps for it. */
export type Seams = {
  /** Where the profile lies, instead of the system's place. */
  readonly userData?: string;
  /** What the console is connected to at start. Hosts without it: a first run, which can connect to the cloud `demo`. */
  readonly connection?: Connection;
  /** Path of a json policy, read in place of this machine's own. */
  readonly policyFile?: string;
  /** Hosts of the cloud `demo`. `signInPage` is a further origin the browser may open. */
  readonly hosts?: { readonly login: string; readonly graph: string; readonly signInPage: string };
  /** PEM of the only further authority the `net` session trusts, and only for localhost. */
  readonly authority?: string;
  /** False: our links stay with whatever has them. Not said: this console takes them. */
  readonly takesLinks?: boolean;
  readonly clock?: Clock;
  readonly browser?: Browser;
};

/** Called once, before the app is ready. Replaced at bundle time by `e2e/seams/seams.ts`. */
export const openSeams = (): Seams => ({});
