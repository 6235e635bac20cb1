import type { ActiveRole, Coverage, EligibleRole, OpenRequest } from '../../shared/contract/my-roles.ts';
import type { Preferences } from '../../shared/contract/preferences.ts';
import type { Problem } from '../../shared/contract/problem.ts';
import type { Result } from '../../shared/contract/result.ts';
import type { Account } from '../../shared/contract/session.ts';

/*
 * The world as the application sees it. `entra`, `storage` and `desktop` implement these; `main.ts` puts them together; tests
 * hand in their own. Nothing here throws: what can fail answers a Result.
 */

/** Time. Milliseconds since the epoch; tests and the demo move it. */
export type Clock = {
  readonly now: () => number;
  /** Runs once after `ms`; answers how to call it off. */
  readonly after: (ms: number, run: () => void) => () => void;
  /** Calls back when time was moved rather than passed (a test's clock, a machine that slept). */
  readonly onJump: (listener: () => void) => void;
};

/** One line of the log. Only these members, so that nothing secret can slip in; `message` is fixed text. */
export type LogLine = {
  readonly level: 'info' | 'warn' | 'error';
  readonly area: string;
  readonly message: string;
  readonly kind?: string;
  readonly code?: string;
  readonly requestId?: string;
  readonly status?: number;
  readonly ms?: number;
  readonly count?: number;
};
export type Log = (line: LogLine) => void;

/** A request to a host of the configured cloud; any other host is refused before a socket opens. */
export type NetworkRequest = {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Milliseconds until the call is given up. */
  readonly timeoutMs: number;
};

/** `status` 200..599, header names in lower case. */
export type NetworkAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/**
 * Why no answer came. After `refused-host`, `unreachable` and `untrusted` (the certificate did not hold) the request never left;
 * after every other it may have arrived. `cut-off`: the network went away.
 */
export type NetworkFailure = {
  readonly reason:
    'refused-host' | 'unreachable' | 'untrusted' | 'cut-off' | 'lost' | 'timed-out' | 'too-large';
  readonly detail: string;
};

export type Network = (request: NetworkRequest) => Promise<Result<NetworkAnswer, NetworkFailure>>;

/** The operating system's key store. `weak` means: nothing may be persisted under it. */
export type SecretStore = {
  readonly strength: () => Promise<'strong' | 'weak'>;
  /** Name of the back-end, kept beside the ciphertext: a change of it means the key is gone. */
  readonly backend: () => string;
  readonly wrap: (text: string) => Promise<Result<string>>;
  /** `rewrapped` is set where the key was rotated and the ciphertext should be replaced by it. */
  readonly unwrap: (
    wrapped: string,
  ) => Promise<Result<{ readonly text: string; readonly rewrapped: string | null }>>;
};

/** A small encrypted text under a fixed name, e.g. the token cache. Memory only where the key store is weak. */
export type SealedText = {
  /** Undefined where there is none, or where it could not be opened (then it was set aside and a notice given). */
  readonly load: () => Promise<string | undefined>;
  readonly save: (text: string) => Promise<Result<null>>;
  readonly wipe: () => Promise<void>;
};

/** What the user chose on this device. Nothing in it is secret, so it is kept in the clear whatever the key store is. */
export type PreferencesFile = {
  /** Null where nothing was chosen yet, or what is there cannot be read: the defaults then hold. */
  readonly load: () => Promise<Preferences | null>;
  readonly save: (chosen: Preferences) => Promise<void>;
};

/** A page in the user's own browser. Only https hosts of the configured cloud (and the demo's sign-in page) are opened. */
export type Browser = { readonly open: (url: string) => Promise<Result<null>> };

/** Proof of who calls, for one tenant. Never leaves the main process, is never logged. */
export type AccessToken = {
  readonly secret: string;
  /** When it ends, milliseconds since the epoch. */
  readonly expiresAt: number;
  readonly tenantId: string;
  readonly objectId: string;
};

/** A signed-in identity as the provider knows it; `key` names it among its accounts. */
export type Identity = {
  readonly key: string;
  readonly name: string;
  readonly upn: string;
  readonly objectId: string;
  readonly tenantId: string;
};

/** Signing in and getting tokens. MSAL is one adapter; `auth-provider.contract.test.ts` is what any other must pass. */
export type AuthProvider = {
  /** Interactive. `openPage` is called with the page's address; aborting the signal ends it with kind `cancelled` or `timed-out`. */
  readonly signIn: (options: {
    readonly openPage: (url: string) => Promise<Result<null>>;
    readonly signal: AbortSignal;
  }) => Promise<Result<Identity>>;
  /** Who was signed in when the console last ran, proved by a token; null where nobody was. Never opens a page. */
  readonly restore: () => Promise<Result<Identity | null>>;
  /** A token for Graph, without asking the user; kind `sign-in-needed` where that cannot be. `fresh` skips the cache. */
  readonly token: (
    identity: Identity,
    options?: { readonly fresh?: boolean },
  ) => Promise<Result<AccessToken>>;
  /** Wipes that identity's tokens from memory and disk. */
  readonly signOut: (identity: Identity) => Promise<void>;
};

/** What one reading of the requestor's own roles brought, and how far it got. Null members could not be read this time. */
export type MyRolesReading = {
  readonly coverage: readonly Coverage[];
  readonly eligible: readonly EligibleRole[] | null;
  readonly active: readonly ActiveRole[] | null;
  readonly requests: readonly OpenRequest[] | null;
};

/** An own request, with what is needed to tell whether it is the one that was sent. */
export type OwnRequest = {
  readonly requestId: string;
  readonly action: string;
  readonly roleDefinitionId: string;
  readonly scopeId: string;
  readonly status: string;
  readonly justification: string | null;
  readonly createdAt: number | null;
};

/** What is asked of the service about one of the signed-in user's own roles. `scopeId` is the eligibility's own. */
export type RoleTarget = {
  readonly principalId: string;
  readonly roleDefinitionId: string;
  readonly scopeId: string;
};
export type ActivationOrder = RoleTarget & {
  readonly duration: string;
  readonly justification: string;
  readonly ticket: { readonly number: string; readonly system: string } | null;
};

/**
 * What became of a write. `refused`: the service said no, nothing happened. `unknown`: it may or may not have happened, only
 * reading can tell.
 */
export type Written =
  | { readonly kind: 'accepted'; readonly requestId: string; readonly status: string }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'unknown'; readonly problem: Problem };

/** Entra roles of the signed-in user, over Graph. Every write asserts tenant and principal against the token it uses. */
export type DirectoryRoles = {
  readonly readMine: (who: Identity) => Promise<Result<MyRolesReading>>;
  /** `complete` only when every page was read: what is not among the requests of a cut reading may still exist. */
  readonly ownRequests: (
    who: Identity,
  ) => Promise<Result<{ readonly requests: readonly OwnRequest[]; readonly complete: boolean }>>;
  readonly activate: (who: Identity, order: ActivationOrder) => Promise<Written>;
  readonly deactivate: (who: Identity, target: RoleTarget) => Promise<Written>;
};

/** Names of the user and the tenant. */
export type Directory = { readonly whoAmI: (who: Identity) => Promise<Result<Account>> };

/** What the journal remembers of an intent: enough to recognise it, nothing to read. */
export type JournalIntent = {
  readonly id: string;
  readonly at: number;
  readonly tenantId: string;
  readonly principalId: string;
  readonly action: 'activate' | 'deactivate';
  readonly roleDefinitionId: string;
  readonly scopeId: string;
  /** HMAC of the justification under the journal's key. */
  readonly justificationTag: string;
};
export type JournalEnd = 'accepted' | 'refused' | 'not-found';

/**
 * What was asked, on disk before it is sent. Append-only, fsynced, always on disk.
 */
export type Journal = {
  readonly tag: (text: string) => string;
  /** Resolves once the record is on disk; only then may anything be sent. */
  readonly begin: (intent: JournalIntent) => Promise<Result<null>>;
  readonly settle: (id: string, end: JournalEnd, requestId: string | null) => Promise<Result<null>>;
  /** Intents without an end, oldest first. */
  readonly open: () => readonly JournalIntent[];
};
