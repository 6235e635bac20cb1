import type { Role, Scope } from '../../contract/my-roles.ts';
import type { Problem } from '../../contract/problem.ts';
import type { ApproverFacts, Contexts, Holders } from '../../contract/role-settings/detail.ts';
import type { SettingChange } from '../../contract/role-settings/plan.ts';
import type { SomeSettings } from '../../contract/role-settings/settings.ts';

/** What would be done to one role, as the checks look at it. */
export type Planned = {
  readonly role: Role;
  readonly scope: Scope;
  readonly before: SomeSettings;
  /**
   * Whole, as it would be. What is asked for although the rule it lives in is kept as it is may stand in it too: a setting that is here and
   * not in `before` is not going to be written, and `not-understood` says so.
   */
  readonly after: SomeSettings;
  readonly changes: readonly SettingChange[];
};

/** One of the two roles whose active holders decide where nobody is named. */
export type AdministratorRole = {
  /** Whether anybody who can sign in holds it active everywhere, with no end. Null: could not be read. */
  readonly standing: boolean | null;
  /**
   * As they would be after the plan, or as they are where only the plan names somebody: a role may be left out of a save, and a write may fail.
   * Null: could not be read.
   */
  readonly settings: SomeSettings | null;
};

/** Whether there would still be somebody to decide: lock-out, A-21 of posture-security.md. */
export type AdministratorFacts = {
  readonly globalAdministrator: AdministratorRole;
  readonly privilegedRoleAdministrator: AdministratorRole;
  /** Why something of it could not be read. */
  readonly reason: Problem | null;
};

/** What was read for the checks. Null: not read, so that what rests on it is not checked. */
export type CheckFacts = {
  /** Of those that `after` names, in any order; who is missing here was not read. */
  readonly approvers: readonly ApproverFacts[];
  readonly defaults: ApproverFacts | null;
  readonly holders: Holders | null;
  readonly contexts: Contexts | null;
  readonly administrators: AdministratorFacts | null;
};
