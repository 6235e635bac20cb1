import type { Assignment, Principal } from '../../contract/assignments/assignments.ts';
import type { Role } from '../../contract/my-roles.ts';
import { GLOBAL_ADMINISTRATOR } from '../role-settings/tiers.ts';
import { DAY, NOW } from './test-held.ts';

/*
 * Rows, roles and principals for the tests of this folder.
 */

export const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const GLOBAL: Role = {
  definitionId: GLOBAL_ADMINISTRATOR,
  name: 'Global Administrator',
  description: '',
  privilege: 'privileged',
};
export const READER: Role = {
  definitionId: 'ac16e43d-7b2d-40e0-ac05-243ff356ab5b',
  name: 'Message Center Reader',
  description: '',
  privilege: 'none',
};
export const PARTNER: Role = {
  definitionId: '4ba39ca4-527c-499a-b93d-d9b492c50246',
  name: 'Partner Tier1 Support',
  description: '',
  privilege: 'none',
};
export const SYNC: Role = {
  definitionId: 'd29b2b05-8046-44ba-8758-1e26182fcf32',
  name: 'Directory Synchronization Accounts',
  description: '',
  privilege: 'none',
};
export const ROLES = [GLOBAL, READER, PARTNER, SYNC];

export const person = (n: number, more: Partial<Principal> = {}): Principal => ({
  id: idOf(n),
  kind: 'user',
  name: `Person ${n}`,
  upn: `person${n}@contoso.com`,
  guest: false,
  ...more,
});

/** Global Administrator, assigned to Person 1 everywhere with no end. */
export const row = (more: Partial<Assignment> = {}): Assignment => ({
  id: 'row',
  state: 'now',
  kind: 'assigned',
  roleId: GLOBAL.definitionId,
  scopeId: '/',
  principalId: idOf(1),
  membership: 'direct',
  startsAt: NOW - 10 * DAY,
  endsAt: null,
  outsidePim: false,
  ...more,
});
