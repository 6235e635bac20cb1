import type {
  Assignment,
  EmergencyAccount,
  Principal,
  TimeAsked,
  Units,
} from '../../shared/contract/assignments/assignments.ts';
import type {
  AssignmentRef,
  AssignmentsRun,
  AssignmentStep,
  HeldNow,
} from '../../shared/contract/assignments/plan.ts';
import type { Plane, Role, Scope } from '../../shared/contract/my-roles.ts';
import type { GroupSource } from '../../shared/contract/role-settings/matrix.ts';
import type { Result } from '../../shared/contract/result.ts';
import type { Ticket } from '../../shared/contract/values.ts';
import type { AccessToken, Checked, Identity, PlaneCoverage, Written } from './ports.ts';

/*
 * The rest of `ports.ts`: assignments, those of everybody. `entra` and `storage` implement these. Unlike `OwnRoles` these name whom they are
 * about; the service lets only administrators do that.
 */

/** Rows as they were read, with what they name. What several name may stand in several of these. */
export type AssignmentRows = {
  readonly plane: Plane;
  readonly roles: readonly Role[];
  readonly scopes: readonly Scope[];
  readonly principals: readonly Principal[];
  readonly rows: readonly Assignment[];
  readonly asked: readonly TimeAsked[];
};

export type AssignmentsReading = {
  readonly coverage: readonly PlaneCoverage[];
  readonly groupSources: readonly GroupSource[];
  /** Of each plane; null where it could not be read this time. */
  readonly planes: Readonly<Record<Plane, AssignmentRows | null>>;
};

/** Whom and what something is about, whatever the side. */
export type Triple = Omit<AssignmentRef, 'side'>;

/** One request to the service. */
export type AssignmentOrder = Triple & {
  readonly step: AssignmentStep;
  readonly justification: string;
  readonly ticket: Ticket | null;
};

/** `not-sent`: what it was to follow was not taken. */
export type AssignmentWritten = Written | { readonly kind: 'not-sent' };

/** How many are read, tried or written in one round trip at most. */
export const ASSIGNMENTS_AT_ONCE = 20;

/** Assignments of everybody over Graph, of Entra roles and of the groups that can be found. */
export type AssignmentsGateway = {
  /**
   * What is there now and what is to come, with those who ask for more time. Directory roles by whole lists, page after page; groups one by
   * one (graph-pim.md §5 [docs]).
   * @param some told of the rows of each page as it comes
   */
  readonly readAll: (
    who: Identity,
    some: (rows: AssignmentRows) => void,
  ) => Promise<Result<AssignmentsReading>>;
  /** What ran out within the last 30 days and was not granted again, told from the requests that had granted it. Rows of state `over`. */
  readonly readPast: (who: Identity) => Promise<Result<AssignmentsReading>>;
  /**
   * What somebody has of a role directly, now or to come, anew: in the order given, at most `ASSIGNMENTS_AT_ONCE`. What is had through a group
   * is not in it.
   */
  readonly readHeld: (who: Identity, of: readonly Triple[]) => Promise<readonly Result<HeldNow>[]>;
  /** The service's dry run (`isValidationOnly`), in the order given. Nothing is asked for by it. */
  readonly check: (
    who: Identity,
    orders: readonly AssignmentOrder[],
    proof?: AccessToken,
  ) => Promise<readonly Checked[]>;
  /**
   * Sends requests, each once: those of one inner list one after the other (`dependsOn`), the lists side by side, at most `ASSIGNMENTS_AT_ONCE`
   * requests in all. Where the service takes no such writes in a batch, each by itself.
   */
  readonly write: (
    who: Identity,
    lists: readonly (readonly AssignmentOrder[])[],
    proof?: AccessToken,
  ) => Promise<readonly (readonly AssignmentWritten[])[]>;
  readonly readUnits: (who: Identity) => Promise<Units>;
};

/** Somebody or something that can be assigned to, as far as that goes. Null: the service does not say, or may not be asked. */
export type PrincipalFacts = Principal & {
  readonly enabled: boolean | null;
  /** Of a group: whether it was made to hold roles. */
  readonly roleAssignable: boolean | null;
};

/** People, groups and applications by what a file or a row calls them. */
export type PrincipalDirectory = {
  /**
   * By object id, by user principal name, or a group by its whole name; in the order given, one round trip for 20. Null where there is no such;
   * kind `invalid-input` where several groups have that name; kind `consent-missing` where it may not be asked, which says nothing of whether it is there.
   */
  readonly look: (
    who: Identity,
    texts: readonly string[],
  ) => Promise<readonly Result<PrincipalFacts | null>[]>;
};

/** What is left to do of a run, in the order of its items: the requests as they are to be sent, and what was there before. */
export type KeptAssignmentsRun = {
  readonly run: AssignmentsRun;
  readonly work: readonly { readonly orders: readonly AssignmentOrder[]; readonly before: HeldNow }[];
};

/** The run under way of an account, so that a console that ended takes it up. On disk before anything of it is sent. */
export type AssignmentsRunFile = {
  readonly load: (who: Identity) => Promise<KeptAssignmentsRun | null>;
  readonly save: (who: Identity, run: KeptAssignmentsRun) => Promise<Result<null>>;
  readonly wipe: (who: Identity) => Promise<void>;
};

/** The accounts somebody named as for emergencies. Sealed; a setting, not a cache: signing out leaves it. */
export type EmergencyFile = {
  readonly load: (who: Identity) => Promise<readonly EmergencyAccount[]>;
  readonly save: (who: Identity, accounts: readonly EmergencyAccount[]) => Promise<Result<null>>;
};
