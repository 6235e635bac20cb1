import type { Principal, Side } from '../../contract/assignments/assignments.ts';
import type { AssignmentStep, HeldNow } from '../../contract/assignments/plan.ts';
import type { Role, Scope } from '../../contract/my-roles.ts';
import type { Problem } from '../../contract/problem.ts';
import type { SomeSettings } from '../../contract/role-settings/settings.ts';
import type { Ticket } from '../../contract/values.ts';

/** Who it is about, as the directory says. Null: it does not say. */
export type PrincipalFactsLike = Principal & {
  readonly enabled: boolean | null;
  /** Of a group: whether it was made to hold roles. */
  readonly roleAssignable: boolean | null;
};

/** What would be done about one person and one role, as the checks look at it. */
export type PlannedSteps = {
  readonly role: Role;
  readonly scope: Scope;
  readonly principal: Principal;
  /** `gone`: the directory has no such. Null: it could not be asked. */
  readonly facts: PrincipalFactsLike | 'gone' | null;
  /** Why it could not be asked. */
  readonly factsProblem?: Problem | null;
  readonly before: HeldNow;
  /** Sides that are had through a group, by what was last read of the whole tenant; left out where that is not at hand. */
  readonly throughGroup?: readonly Side[];
  readonly steps: readonly AssignmentStep[];
  readonly justification: string;
  readonly ticket: Ticket | null;
};

/** Who has one of the two roles that hand out every other, active everywhere and with no end. */
export type StandingAdministrator = {
  readonly roleId: string;
  readonly principalId: string;
  /** Null: what it is, is not known. */
  readonly person: boolean | null;
};

/** Whether somebody would still be there to hand out roles (posture-security.md A-21). */
export type AdministratorsAround = {
  /** Of Privileged Role Administrator and Global Administrator. */
  readonly standing: readonly StandingAdministrator[];
  /** Of those, what the whole plan takes away: `takesStanding` tells of each of its items. */
  readonly taken: readonly Pick<StandingAdministrator, 'roleId' | 'principalId'>[];
};

/** What was read for the checks. Null: not read, so that what rests on it is not checked. */
export type CheckAround = {
  /** Milliseconds, by the service's clock. */
  readonly now: number;
  /** The object id of whoever looks. */
  readonly me: string;
  /** Of the role; a setting that is not in it could not be read. */
  readonly settings: SomeSettings | null;
  readonly settingsProblem: Problem | null;
  /** Object ids of emergency accounts, in lower case. */
  readonly emergency: ReadonlySet<string>;
  readonly administrators: AdministratorsAround | null;
};
