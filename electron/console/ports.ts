import type { WaitingRequest } from '../../shared/contract/approvals.ts';
import type { ApproverGroup, Holding } from '../../shared/contract/decision-card.ts';
import type {
  ActiveRole,
  Coverage,
  EligibleRole,
  EndedRequest,
  ExpiredRole,
  LeadsTo,
  OpenRequest,
  Plane,
  Recent,
} from '../../shared/contract/my-roles.ts';
import type { PastRequest } from '../../shared/contract/past.ts';
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
  /**
   * Chromium's name of the error where it has one, which tells causes apart: `ERR_PROXY_AUTH_…` (the proxy wants a password),
   * `ERR_PROXY_…`, `ERR_TUNNEL_…`, `ERR_SOCKS_…` (it refuses or is not there), `ERR_NAME_…`, `ERR_DNS_…`, `ERR_CERT_…`. Else fixed text.
   */
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

/** A page in the user's own browser. Only https hosts of the configured cloud (and the demo's sign-in page) are opened. */
export type Browser = { readonly open: (url: string) => Promise<Result<null>> };

/** Proof of who calls, for one tenant. Never leaves the main process, is never logged. */
export type AccessToken = {
  readonly secret: string;
  /** When it ends, milliseconds since the epoch. */
  readonly expiresAt: number;
  readonly tenantId: string;
  readonly objectId: string;
  /** Permissions it carries, by their Graph names without a host, as the sign-in service said when it gave it. */
  readonly granted: readonly string[];
};

/** A signed-in identity as the provider knows it; `key` names it among its accounts. */
export type Identity = {
  readonly key: string;
  readonly name: string;
  readonly upn: string;
  readonly objectId: string;
  readonly tenantId: string;
};

/**
 * The service wants more proof than the token in hand. `id` names what it wants: one visit to the sign-in page answers every
 * challenge of that id. `claims` is the JSON the sign-in page must be given, where the service said it (graph-pim.md §8.1).
 */
export type Challenge = {
  readonly id: string;
  readonly proves: 'context' | 'mfa' | 'session';
  readonly context: string | null;
  readonly claims: string | null;
};

/** How an interactive visit runs: `openPage` is called with the page's address; aborting the signal ends it. */
export type SignInVisit = {
  readonly openPage: (url: string) => Promise<Result<null>>;
  readonly signal: AbortSignal;
};

/** Signing in and getting tokens. MSAL is one adapter; `entra/identity/contract/` is what any other must pass. */
export type AuthProvider = {
  /**
   * Interactive: the person is added to those signed in, and is the one remembered. Ends with kind `cancelled` or `timed-out` where
   * aborted. `key` names who is to sign in again; whoever comes all the same is signed in.
   */
  readonly signIn: (visit: SignInVisit, key?: string | null) => Promise<Result<Identity>>;
  /**
   * Interactive: `who` answers a challenge. The token it brought is what the refused call is to be made with; it is also what
   * `token` gives from then on. Kind `wrong-tenant` where somebody else signed in: they are not kept.
   */
  readonly stepUp: (who: Identity, challenge: Challenge, visit: SignInVisit) => Promise<Result<AccessToken>>;
  /** Everybody signed in on this device. No network, no page. */
  readonly accounts: () => Promise<readonly Identity[]>;
  /** Who was on screen last; null where nobody was, or they are no longer signed in. No network, no page: `token` proves it. */
  readonly remembered: () => Promise<Identity | null>;
  /** Notes who is on screen now. */
  readonly remember: (who: Identity) => Promise<void>;
  /** A token for Graph, without asking the user; kind `sign-in-needed` where that cannot be. `fresh` skips the cache. */
  readonly token: (
    identity: Identity,
    options?: { readonly fresh?: boolean },
  ) => Promise<Result<AccessToken>>;
  /** Wipes that identity's tokens from memory and disk. */
  readonly signOut: (identity: Identity) => Promise<void>;
};

/** How far a plane could be read this time; when it last was is for the application to note. */
export type PlaneCoverage = Omit<Coverage, 'asOf'>;

/** The requestor's own rows of one plane. Null members could not be read this time. */
export type PlaneRows = {
  readonly eligible: readonly EligibleRole[] | null;
  readonly active: readonly ActiveRole[] | null;
  readonly requests: readonly OpenRequest[] | null;
  readonly ended: readonly EndedRequest[] | null;
  readonly expired: readonly ExpiredRole[] | null;
  readonly recents: readonly Recent[] | null;
};

/** What one reading of the requestor's own roles and groups brought, and how far it got on each plane. */
export type MyRolesReading = {
  readonly coverage: readonly PlaneCoverage[];
  readonly rows: Readonly<Record<Plane, PlaneRows>>;
};

/** An own request, with what is needed to tell whether it is the one that was sent. */
export type OwnRequest = {
  readonly requestId: string;
  readonly side: 'eligibility' | 'assignment';
  readonly action: string;
  readonly roleDefinitionId: string;
  readonly scopeId: string;
  readonly status: string;
  readonly justification: string | null;
  readonly createdAt: number | null;
};

/**
 * One of the signed-in user's own roles or groups. `scopeId` is the eligibility's own, and says the plane (`planeOf`); of a group
 * `roleDefinitionId` is its object id. There is no principal in it: a gateway acts for the identity it is given and for nobody else.
 */
export type RoleTarget = {
  readonly roleDefinitionId: string;
  readonly scopeId: string;
};
export type ActivationOrder = RoleTarget & {
  readonly duration: string;
  /** Milliseconds since the epoch; null for as soon as granted. */
  readonly startsAt: number | null;
  readonly justification: string;
  readonly ticket: { readonly number: string; readonly system: string } | null;
};

/** More time asked for: `side` says which of the two kinds of schedule, `endsAt` its new end in milliseconds since the epoch. */
export type TimeOrder = RoleTarget & {
  readonly action: 'extend' | 'renew';
  readonly side: 'eligibility' | 'assignment';
  readonly endsAt: number;
  readonly justification: string;
};

/** The service said no; nothing happened. */
export type Refused = { readonly kind: 'refused'; readonly problem: Problem };
/** The service wants a stronger sign-in first; nothing happened. `problem` is what to say where that cannot be had. */
export type Challenged = {
  readonly kind: 'challenged';
  readonly challenge: Challenge;
  readonly problem: Problem;
};

/** What became of a write. `unknown`: it may or may not have happened, only reading can tell. */
export type Written =
  | { readonly kind: 'accepted'; readonly requestId: string; readonly status: string }
  | Refused
  | Challenged
  | { readonly kind: 'unknown'; readonly problem: Problem };

/** What the service's dry run says; `unknown` where it did not get through. Nothing is asked for by it. */
export type Checked =
  | { readonly kind: 'accepted' }
  | Refused
  | Challenged
  | { readonly kind: 'unknown'; readonly problem: Problem };

/**
 * Entra roles and groups of the signed-in user, over Graph. Every write names the signed-in user as its principal, and asserts tenant
 * and principal against the token it uses: `proof` where a step-up brought one, else the one `AuthProvider.token` gives.
 */
export type OwnRoles = {
  /** Both planes in one round trip; a plane that fails does not take the other with it. */
  readonly readMine: (who: Identity) => Promise<Result<MyRolesReading>>;
  /**
   * Own requests of both sides of one plane. A side is `complete` only when every page of it was read: what is not among the requests of a cut
   * reading may still exist. Without the assignment side there is no answer at all.
   */
  readonly ownRequests: (
    who: Identity,
    plane: Plane,
  ) => Promise<
    Result<{
      readonly requests: readonly OwnRequest[];
      readonly complete: Readonly<Record<OwnRequest['side'], boolean>>;
    }>
  >;
  readonly activate: (who: Identity, order: ActivationOrder, proof?: AccessToken) => Promise<Written>;
  /** The dry run (`isValidationOnly`) of several, in the order given. */
  readonly check: (
    who: Identity,
    orders: readonly ActivationOrder[],
    proof?: AccessToken,
  ) => Promise<readonly Checked[]>;
  readonly deactivate: (who: Identity, target: RoleTarget, proof?: AccessToken) => Promise<Written>;
  /** Takes an own request back while it waits. */
  readonly cancel: (
    who: Identity,
    request: { readonly requestId: string; readonly plane: Plane },
    proof?: AccessToken,
  ) => Promise<Written>;
  readonly askForTime: (who: Identity, order: TimeOrder, proof?: AccessToken) => Promise<Written>;
};

/** Rows of each plane, and how far it could be read. Null: could not be read this time. */
export type PlanesReading<Row> = {
  readonly coverage: readonly PlaneCoverage[];
  readonly rows: Readonly<Record<Plane, readonly Row[] | null>>;
};

/**
 * How far one approval is. `open`: it waits, and `stepId` is what is decided; `mine` only where the service says that it is assigned
 * to the caller. `expired`: nobody answered in time.
 */
export type ApprovalState =
  | { readonly kind: 'open'; readonly stepId: string; readonly mine: boolean }
  | {
      readonly kind: 'decided';
      readonly result: 'approved' | 'denied';
      readonly byId: string | null;
      readonly byName: string | null;
      readonly at: number | null;
      readonly justification: string | null;
    }
  | { readonly kind: 'expired' }
  /** The service no longer knows it: taken back, or over. */
  | { readonly kind: 'gone' };

/** Which approval; `approvalId` is the request's own id (graph-pim.md §1 [capture]). */
export type ApprovalRef = { readonly plane: Plane; readonly approvalId: string };

/** A decision about one approval. */
export type Decision = ApprovalRef & {
  readonly stepId: string;
  readonly decision: 'approve' | 'deny';
  readonly justification: string;
};

/** What a decision card shows besides the request. */
export type CardReading = {
  readonly holds: { readonly coverage: readonly PlaneCoverage[]; readonly roles: readonly Holding[] };
  readonly leadsTo: LeadsTo | null;
  readonly groups: readonly ApproverGroup[];
};

/** How many approvals are read, or decided, in one round trip: what a batch takes (graph-pim.md §9 [docs]). */
export const APPROVALS_AT_ONCE = 20;

/** Requests others made and the signed-in user may decide, on both planes. */
export type Approvals = {
  /** Both planes in one round trip and what further pages take. */
  readonly readWaiting: (who: Identity) => Promise<Result<PlanesReading<WaitingRequest>>>;
  /** What could be decided so far and no longer waits, newest first. */
  readonly readPast: (who: Identity) => Promise<Result<PlanesReading<PastRequest>>>;
  /** Each in the order given, at most `APPROVALS_AT_ONCE` a plane: one round trip a plane. */
  readonly readSome: (
    who: Identity,
    approvals: readonly ApprovalRef[],
  ) => Promise<readonly Result<ApprovalState>[]>;
  readonly decide: (who: Identity, decision: Decision, proof?: AccessToken) => Promise<Written>;
  /**
   * Several of one plane, at most `APPROVALS_AT_ONCE`, each sent once, in the order given. One round trip; where the service does not take
   * decisions in a batch, each by itself, four at a time.
   */
  readonly decideMany: (
    who: Identity,
    decisions: readonly Decision[],
    proof?: AccessToken,
  ) => Promise<readonly Written[]>;
  /** One round trip. @param groupIds the groups whose members decide, of this request and of what the user may activate */
  readonly readCard: (
    who: Identity,
    request: WaitingRequest,
    groupIds: readonly string[],
  ) => Promise<Result<CardReading>>;
};

/** A desktop notification. `id` is what a click gives back. */
export type Toast = { readonly id: string; readonly title: string; readonly body: string };

/** The operating system's notifications. */
export type Notifier = {
  readonly show: (toast: Toast) => void;
  /** Takes one back, as there is nothing left to do about it. */
  readonly withdraw: (id: string) => void;
  readonly onClick: (listener: (id: string) => void) => void;
};

/** Names of the user and the tenant. */
export type Directory = { readonly whoAmI: (who: Identity) => Promise<Result<Account>> };
