import type {
  ApproverFacts,
  PrincipalFound,
  Contexts,
  Holders,
  SettingsSnapshot,
} from '../../shared/contract/role-settings/detail.ts';
import type { GroupSource, KeptBaseline } from '../../shared/contract/role-settings/matrix.ts';
import type { SettingsRef, SettingsRun } from '../../shared/contract/role-settings/plan.ts';
import type { Role, Scope } from '../../shared/contract/my-roles.ts';
import type { Result } from '../../shared/contract/result.ts';
import type { AccessToken, Challenged, Identity, PlaneCoverage, Refused } from './ports.ts';
import type { Problem } from '../../shared/contract/problem.ts';

/*
 * The rest of `ports.ts`: role settings. `entra`, `storage` and `desktop` implement these. A rule is what the service gave, untouched:
 * `unknown` until `shared/domain/role-settings` has understood it, so that nothing of it is lost on the way back.
 */

/** The rules of one role, or of one way of being in a group, as they were read. */
export type PolicyRecord = {
  readonly role: Role;
  readonly scope: Scope;
  /** The service's id, prefix and all; of a group it changes when the group comes under PIM (graph-pim.md §4 [docs]). */
  readonly policyId: string;
  readonly rules: readonly unknown[];
  readonly changedAt: number | null;
  readonly changedBy: string | null;
};

export type SettingsReading = {
  readonly coverage: readonly PlaneCoverage[];
  readonly privilegeFrom: 'service' | 'bundled';
  readonly groupSources: readonly GroupSource[];
  /** Of each plane; null where it could not be read this time. */
  readonly records: {
    readonly 'entra-roles': readonly PolicyRecord[] | null;
    readonly groups: readonly PolicyRecord[] | null;
  };
};

/** One rule as it is to be: whole, with its type and its full target. */
export type RuleWrite = { readonly ruleId: string; readonly body: Readonly<Record<string, unknown>> };

/** What became of the rules of one policy, in the order given. After the first that was not taken, the rest is `not-sent`. */
export type RuleWritten =
  | { readonly kind: 'taken' }
  | Refused
  | Challenged
  | { readonly kind: 'not-sent' }
  | { readonly kind: 'unknown'; readonly problem: Problem };

/** How many policies are read, or written, in one round trip at most. */
export const POLICIES_AT_ONCE = 20;

/** Role settings over Graph. */
export type SettingsGateway = {
  /** All roles in two round trips, one for each further page; then the groups, 20 a batch. */
  readonly readAll: (who: Identity) => Promise<Result<SettingsReading>>;
  /** Anew, in the order given, at most `POLICIES_AT_ONCE`, one round trip. Kind `not-found` where there is no such role or group. */
  readonly readSome: (who: Identity, of: readonly SettingsRef[]) => Promise<readonly Result<PolicyRecord>[]>;
  /**
   * Writes rules, each once. Of one policy in the order given, one after the other; policies side by side, at most `POLICIES_AT_ONCE`. Batches
   * of 20 with `dependsOn`; where the service takes no such writes in a batch, each by itself.
   */
  readonly write: (
    who: Identity,
    policies: readonly { readonly policyId: string; readonly rules: readonly RuleWrite[] }[],
    proof?: AccessToken,
  ) => Promise<readonly (readonly RuleWritten[])[]>;
  /** Who holds a role, or may activate it, of all scopes; of a group who is or may be in it. One round trip and what further pages take. */
  readonly readHolders: (who: Identity, of: SettingsRef) => Promise<Holders>;
  readonly readContexts: (who: Identity) => Promise<Contexts>;
};

/** People and groups, as far as deciding goes. */
export type ApproverDirectory = {
  /** By the beginning of a name, an address or a user principal name; at most 25. */
  readonly find: (
    who: Identity,
    text: string,
  ) => Promise<Result<{ readonly found: readonly PrincipalFound[]; readonly more: boolean }>>;
  /** In the order given; one round trip for 20, groups within groups included. Never fails as a whole: each says how far it was read. */
  readonly facts: (
    who: Identity,
    of: readonly { readonly kind: 'user' | 'group'; readonly id: string }[],
  ) => Promise<readonly ApproverFacts[]>;
  /** Whoever decides about a role where nobody is named: active Privileged Role and Global Administrators (graph-pim.md §15.2 [docs]). */
  readonly defaults: (who: Identity) => Promise<ApproverFacts>;
};

/** A snapshot with all it takes to go back. */
export type KeptSnapshot = SettingsSnapshot & {
  readonly of: SettingsRef;
  readonly rules: readonly unknown[];
};

/** Settings as they were, per account and role: the newest 20 of each. Sealed; a setting, not a cache: signing out leaves it. */
export type SnapshotsFile = {
  readonly list: (who: Identity, of: SettingsRef) => Promise<readonly SettingsSnapshot[]>;
  readonly load: (who: Identity, of: SettingsRef, id: string) => Promise<KeptSnapshot | null>;
  /** Resolves once all of them are on disk. */
  readonly add: (who: Identity, snapshots: readonly KeptSnapshot[]) => Promise<Result<null>>;
};

/** A rule that the service took and gave back otherwise: as it was read then, which may be nothing, or twice. */
export type ReadBack = { readonly ruleId: string; readonly rules: readonly unknown[] };

/** What is left to do of a run, per role: the rules to write, the rules as the plan had read them, and what this run made of them. */
export type KeptRun = {
  readonly run: SettingsRun;
  readonly work: readonly {
    readonly of: SettingsRef;
    readonly before: readonly unknown[];
    readonly writes: readonly RuleWrite[];
    readonly readBack: readonly ReadBack[];
  }[];
};

/** The run under way of an account, so that a console that ended takes it up. On disk before anything of it is sent. */
export type RunFile = {
  readonly load: (who: Identity) => Promise<KeptRun | null>;
  readonly save: (who: Identity, run: KeptRun) => Promise<Result<null>>;
  readonly wipe: (who: Identity) => Promise<void>;
};

/** What an account keeps to compare with. */
export type BaselineFile = {
  readonly load: (who: Identity) => Promise<KeptBaseline | null>;
  readonly save: (who: Identity, baseline: KeptBaseline) => Promise<Result<null>>;
  readonly wipe: (who: Identity) => Promise<void>;
};

/** What files hold, by how their names end. */
export type FileKind = 'json' | 'csv';

/** Files the user chooses in the operating system's own dialog. Text in UTF-8. */
export type ChosenFiles = {
  /** @returns null where nothing was chosen @param name what it is called until the user says otherwise, with its ending */
  readonly save: (name: string, text: string) => Promise<Result<{ readonly saved: true } | null>>;
  /**
   * At most four megabytes; kind `invalid-input` for more, or for what is no text. @returns null where nothing was chosen
   * @param kind which files the dialog shows first
   */
  readonly open: (kind: FileKind) => Promise<Result<{ readonly name: string; readonly text: string } | null>>;
};
