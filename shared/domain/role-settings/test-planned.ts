import type { Approver, Role, Scope } from '../../contract/my-roles.ts';
import type { Problem } from '../../contract/problem.ts';
import type { ApproverFacts, Holder, UsablePerson } from '../../contract/role-settings/detail.ts';
import type { SettingsRow } from '../../contract/role-settings/matrix.ts';
import type { CheckName, SettingsCheck } from '../../contract/role-settings/plan.ts';
import type { SettingValues, SomeSettings } from '../../contract/role-settings/settings.ts';
import { membershipScope } from '../planes.ts';
import type { CheckFacts, Planned } from './check-facts.ts';
import { checkSettings } from './check-settings.ts';
import { diffSettings } from './diff-settings.ts';
import { UNTOUCHED } from './test-settings.ts';
import { GLOBAL_ADMINISTRATOR } from './tiers.ts';

/*
 * Samples for the tests of this folder.
 */

export const EXCHANGE: Role = {
  definitionId: '29232cdf-9323-42fd-ade2-1d097af3e4de',
  name: 'Exchange Administrator',
  description: '',
  privilege: 'cisa-listed',
};
export const READER: Role = { ...EXCHANGE, name: 'Message Center Reader', privilege: 'none' };
export const GLOBAL: Role = {
  ...EXCHANGE,
  definitionId: GLOBAL_ADMINISTRATOR,
  name: 'Global Administrator',
  privilege: 'privileged',
};
export const TENANT: Scope = { id: '/', kind: 'tenant', name: null };
export const MEMBERSHIP: Scope = membershipScope('member');

const idOf = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`;

/** A person whose account is enabled. */
export const person = (n: number, more: Partial<UsablePerson> = {}): UsablePerson => ({
  id: idOf(n),
  name: `Person ${n}`,
  upn: null,
  enabled: true,
  guest: false,
  ...more,
});
export const user = (n: number): Approver => ({ kind: 'user', id: idOf(n), name: `Person ${n}` });
export const group = (n: number): Approver => ({ kind: 'group', id: idOf(n), name: `Group ${n}` });

/** Read of an approver. */
export const factsOf = (
  { id, name }: Approver,
  people: readonly UsablePerson[],
  more: Partial<ApproverFacts> = {},
): ApproverFacts => ({
  kind: 'user',
  id,
  name,
  state: 'read',
  reason: null,
  people: [...people],
  groupKind: null,
  ...more,
});
export const readUser = (n: number, more: Partial<UsablePerson> = {}): ApproverFacts =>
  factsOf(user(n), [person(n, more)]);
export const readGroup = (
  n: number,
  people: readonly UsablePerson[],
  more: Partial<ApproverFacts> = {},
): ApproverFacts => factsOf(group(n), people, { kind: 'group', groupKind: 'security', ...more });

export const holder = (n: number, more: Partial<Holder> = {}): Holder => ({
  principalId: idOf(n),
  principalKind: 'user',
  name: `Person ${n}`,
  upn: null,
  kind: 'eligible',
  scopeId: '/',
  endsAt: 1,
  ...more,
});

export const REFUSED: Problem = {
  kind: 'consent-missing',
  title: 'The permission is missing.',
  advice: 'Have it granted.',
  safeToRetry: true,
};

/** Settings in which nothing is to be refused or warned of. */
export const GOOD: SettingValues = {
  ...UNTOUCHED,
  maximum: 'PT4H',
  eligibleExpiry: { limited: true, maximum: 'P180D' },
  activeExpiry: { limited: true, maximum: 'P15D' },
  activeMfa: true,
};

export const NO_FACTS: CheckFacts = {
  approvers: [],
  defaults: null,
  holders: null,
  contexts: null,
  administrators: null,
};
/** All of it was read, and there is nobody and nothing. */
export const EMPTY: CheckFacts = {
  ...NO_FACTS,
  holders: { state: 'read', reason: null, holders: [] },
  contexts: { state: 'read', reason: null, contexts: [] },
};

/** A row of the matrix: a role whose settings are good. */
export const row = (more: Partial<SettingsRow> = {}): SettingsRow => ({
  role: EXCHANGE,
  scope: TENANT,
  settings: GOOD,
  kept: [],
  rules: 17,
  changedAt: null,
  changedBy: null,
  ...more,
});

/** Of a role that was good, what is to be changed. */
export function changing(wanted: SomeSettings, about: Partial<Planned> = {}): Planned {
  const before = about.before ?? GOOD;
  const after = { ...before, ...wanted };
  return { role: EXCHANGE, scope: TENANT, before, after, changes: diffSettings(before, after), ...about };
}

/** What one check says. */
export const said = (check: CheckName, planned: Planned, facts: CheckFacts = EMPTY): SettingsCheck[] =>
  checkSettings(planned, facts).filter((one) => one.check === check);

/** The same as results alone, each with its setting. */
export const results = (check: CheckName, planned: Planned, facts: CheckFacts = EMPTY): string[] =>
  said(check, planned, facts).map(({ result, setting }) => `${result} ${setting ?? ''}`.trim());
