import type { Access, Feature, FeatureAccess, Obstacle } from '../../../shared/contract/access.ts';
import { FEATURE_NEEDS } from '../../../shared/domain/access/features.ts';
import { NOW } from '../../state/test-samples.ts';

/*
 * What tests of the access page start from.
 */
export const featureRow = (feature: Feature, part: Partial<FeatureAccess> = {}): FeatureAccess => ({
  feature,
  state: 'works',
  inTier: true,
  permissions: FEATURE_NEEDS[feature].needs.map((anyOf) => [...anyOf]),
  roles: [...FEATURE_NEEDS[feature].roles],
  licence: FEATURE_NEEDS[feature].licence,
  obstacles: [],
  through: null,
  problem: null,
  ...part,
});

export const noPermission: Obstacle = {
  what: 'permission',
  names: ['RoleManagementPolicy.Read.Directory'],
  who: 'A Cloud Application Administrator',
  fix: 'Consents to RoleManagementPolicy.Read.Directory for the whole tenant. Then check again.',
  link: 'https://login.example/contoso.com/v2.0/adminconsent?client_id=c',
};
export const noLicence: Obstacle = {
  what: 'licence',
  names: ['Microsoft Entra ID P2', 'Microsoft Entra ID Governance'],
  who: 'A License Administrator',
  fix: 'Sees to it that the tenant has one of these licences.',
  link: 'https://entra.example/licences',
};
export const noRole: Obstacle = {
  what: 'role',
  names: ['Global Reader', 'Security Reader'],
  who: 'A Privileged Role Administrator',
  fix: 'Makes you eligible for Global Reader.',
  link: null,
};

export const accessRead = (part: Partial<Access> = {}): Access => ({
  asOf: NOW - 14_000,
  checking: false,
  tier: 'approver',
  granted: ['User.Read', 'RoleAssignmentSchedule.ReadWrite.Directory'],
  missing: [],
  surplus: [],
  roles: [],
  rolesComplete: true,
  features: [featureRow('own-roles'), featureRow('activate', { state: 'granted' })],
  consentLink: 'https://login.example/contoso.com/v2.0/adminconsent?client_id=c',
  problem: null,
  ...part,
});
