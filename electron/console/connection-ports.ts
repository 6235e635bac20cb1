import type { Feature } from '../../shared/contract/access.ts';
import type {
  Cloud,
  Connection,
  MachinePolicy,
  SavedConnection,
  TenantFound,
} from '../../shared/contract/connection.ts';
import type { HostReport, NetworkReport } from '../../shared/contract/network-report.ts';
import type { Problem } from '../../shared/contract/problem.ts';
import type { Result } from '../../shared/contract/result.ts';
import type { AssignmentsGateway, PrincipalDirectory } from './assignment-ports.ts';
import type { ApproverDirectory, SettingsGateway } from './settings-ports.ts';
import type { NetworkFailure, Identity, AuthProvider, OwnRoles, Approvals, Directory } from './ports.ts';

/*
 * The rest of `ports.ts`: connections to tenants, how one is chosen, and what is known of its rights and its network.
 */

/** What one look at the rights of the person brought. */
export type AccessReading = {
  /** Permissions the token carries, by their Graph names without a host, e.g. `User.Read`. */
  readonly granted: readonly string[];
  /**
   * One harmless read for each feature that can be tried without doing anything: null where the service answered it, else what it
   * refused with. A feature that is missing here cannot be tried so.
   */
  readonly tried: Readonly<Partial<Record<Feature, Problem | null>>>;
  /** By which permission approvals were read, of those the token carries, several joined by ` or `; null where they could not be. */
  readonly approvalsThrough: string | null;
};

/** The consent doctor's eyes. */
export type AccessProbe = {
  /** One round trip for all that is tried; takes a fresh token first, so that a consent of a minute ago counts. */
  readonly look: (who: Identity) => Promise<Result<AccessReading>>;
};

/** One connected tenant, by what can be done with it. `connector.connect` makes it; it holds to its own cloud's hosts for good. */
export type Entra = {
  readonly connection: Connection;
  readonly auth: AuthProvider;
  readonly directory: Directory;
  readonly roles: OwnRoles;
  readonly approvals: Approvals;
  readonly settings: SettingsGateway;
  readonly approverDirectory: ApproverDirectory;
  readonly assignments: AssignmentsGateway;
  readonly principals: PrincipalDirectory;
  readonly access: AccessProbe;
  /** What was refused to a person is asked for again: they have other rights by now, or say so. */
  readonly forgetRefusals: (who: Identity) => void;
  /** Where an administrator consents to the connection's tier. */
  readonly consentLink: string;
  /** Origins the user's browser may be sent to. */
  readonly pages: readonly string[];
};

/**
 * How one https address was reached, before anybody asks what it is good for.
 * @param origins those of the cloud that is tested: an address of any other is refused untried
 */
export type HostProbe = (
  url: string,
  origins: ReadonlySet<string>,
) => Promise<{
  readonly answer: Result<{ readonly serverTime: number | null; readonly ms: number }, NetworkFailure>;
  /** As in `HostReport`. */
  readonly proxy: string | null;
  readonly certificate: HostReport['certificate'];
}>;

/** Makes connections. Each holds to its own cloud's hosts: nothing else is contacted through it. */
export type Connector = {
  /** The clouds there are in this build. */
  readonly offered: readonly Cloud[];
  /** The same connection is the same object, so that what goes on in it is there when it comes back. */
  readonly connect: (connection: Connection) => Entra;
  /** Kind `not-found` where the cloud knows no such tenant. */
  readonly lookUp: (cloud: Cloud, tenant: string) => Promise<Result<TenantFound>>;
  /** Tries the hosts a cloud needs; never fails as a whole. */
  readonly checkNetwork: (cloud: Cloud) => Promise<NetworkReport>;
};

/** The connections that were used on this device; nothing in them is secret. */
export type ConnectionsFile = {
  /** `problem` where what is there cannot be read; it was set aside and the list starts anew. */
  readonly load: () => Promise<{
    readonly saved: readonly SavedConnection[];
    readonly lastId: string | null;
    readonly problem: Problem | null;
  }>;
  readonly save: (saved: readonly SavedConnection[], lastId: string | null) => Promise<Result<null>>;
};

/** What this machine's administrator has set, as it was found at start. */
export type FoundPolicy =
  | { readonly state: 'absent' }
  /** `ignored`: names of settings that are not known here. */
  | {
      readonly state: 'read';
      readonly place: string;
      readonly fixes: MachinePolicy['fixes'];
      readonly settings: MachinePolicy['settings'];
      readonly othersAllowed: boolean;
      readonly ignored: readonly string[];
    }
  /** Something is there and cannot be read or understood. @param why fixed text or a system error's code */
  | { readonly state: 'unreadable'; readonly place: string; readonly why: string };

/** What the console was started with on the command line. A member that is there but malformed is named in `wrong`. */
export type GivenArguments = {
  /** Id, tenant or display name of a saved connection. */
  readonly connection: string | null;
  readonly cloud: Cloud | null;
  readonly tenant: string | null;
  readonly clientId: string | null;
  readonly tier: Connection['tier'] | null;
  readonly wrong: readonly string[];
};
