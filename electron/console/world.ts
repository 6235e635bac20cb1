import type {
  AuthProvider,
  Browser,
  Clock,
  Directory,
  DirectoryRoles,
  Identity,
  Journal,
  Log,
} from './ports.ts';
import type { Store } from './store.ts';

/** One connected tenant, by what can be done with it. */
export type Entra = {
  readonly auth: AuthProvider;
  readonly directory: Directory;
  readonly roles: DirectoryRoles;
};

/** Everything a use case may touch. */
export type World = {
  readonly clock: Clock;
  readonly log: Log;
  readonly store: Store;
  /** The connected cloud; null where no tenant is configured. */
  readonly entra: Entra | null;
  readonly journal: Journal;
  readonly browser: Browser;
  /** A fresh id for an intent. */
  readonly newId: () => string;
  /** Who is signed in, and what runs; the only mutable state beside the store. */
  readonly running: Running;
};

/** An interactive sign-in; `page` is its address once it is known. */
export type SignInRun = { readonly abort: AbortController; page: string | null };

export type Running = {
  identity: Identity | null;
  /** The interactive sign-in under way. */
  signIn: SignInRun | null;
  /** `principal|role|scope` of every write whose answer is still out. */
  readonly writes: Set<string>;
  /** The reading of My roles under way: a second wish of the same person joins it, or queues one behind it. */
  reading: { readonly of: Identity; done: Promise<void>; next: Promise<void> | null } | null;
  /** Ids of the intents whose lost answer is being looked for. */
  readonly looking: Set<string>;
  /** Readings in a row that did not come through. */
  failedReadings: number;
  /** The screen is locked: nothing is read by itself. */
  locked: boolean;
  /** Calls off the next planned reading. */
  cancelNextReading: () => void;
};

export const nothingRunning = (): Running => ({
  identity: null,
  signIn: null,
  writes: new Set(),
  reading: null,
  looking: new Set(),
  failedReadings: 0,
  locked: false,
  cancelNextReading: () => undefined,
});
