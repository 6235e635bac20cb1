import { wholeSeconds } from '../../clock/timestamp.ts';
import type {
  AdministrativeUnit,
  DirectoryObject,
  ServicePrincipal,
  User,
} from '../../world/directory-objects.ts';
import type { Organization } from '../../world/world.ts';
import type { EntitySet, Row } from '../odata/entity-set.ts';
import { READABLE } from '../odata/entity-set.ts';
import { KEY, NAME, ONLY_WHEN_SELECTED, PLAIN_SET } from './directory-properties.ts';
import { DIRECTORY_ROLES } from './directory-role-sets.ts';
import { GROUPS, groupRow } from './group-set.ts';

/** The default properties of a user, and those which must be selected. */
export const USERS: EntitySet = {
  ...PLAIN_SET,
  searchable: true,
  path: 'users',
  type: 'user',
  properties: {
    businessPhones: READABLE,
    displayName: NAME,
    givenName: NAME,
    jobTitle: NAME,
    mail: NAME,
    mobilePhone: READABLE,
    officeLocation: READABLE,
    preferredLanguage: READABLE,
    surname: NAME,
    userPrincipalName: NAME,
    id: KEY,
    department: { ...NAME, ...ONLY_WHEN_SELECTED },
    accountEnabled: { filter: ['eq', 'ne'], ...ONLY_WHEN_SELECTED },
    userType: { filter: ['eq', 'ne'], ...ONLY_WHEN_SELECTED },
  },
};

export const userRow = (user: User): Row => ({
  businessPhones: [],
  displayName: user.displayName,
  givenName: user.givenName,
  jobTitle: user.jobTitle,
  mail: user.mail ?? user.userPrincipalName,
  mobilePhone: null,
  officeLocation: null,
  preferredLanguage: null,
  surname: user.surname,
  userPrincipalName: user.userPrincipalName,
  id: user.id,
  department: user.department,
  accountEnabled: user.accountEnabled ?? true,
  userType: user.userType ?? 'Member',
});

export const ADMINISTRATIVE_UNITS: EntitySet = {
  ...PLAIN_SET,
  searchable: true,
  path: 'directory/administrativeUnits',
  type: 'administrativeUnit',
  properties: {
    id: KEY,
    deletedDateTime: READABLE,
    displayName: NAME,
    description: READABLE,
    isMemberManagementRestricted: READABLE,
    membershipRule: READABLE,
    membershipType: READABLE,
    membershipRuleProcessingState: READABLE,
    visibility: READABLE,
  },
};

export const administrativeUnitRow = (unit: AdministrativeUnit): Row => ({
  id: unit.id,
  deletedDateTime: null,
  displayName: unit.displayName,
  description: unit.description,
  isMemberManagementRestricted: false,
  membershipRule: null,
  membershipType: null,
  membershipRuleProcessingState: null,
  visibility: null,
});

/** servicePrincipals: the applications that roles can be scoped to. */
export const SERVICE_PRINCIPALS: EntitySet = {
  ...PLAIN_SET,
  path: 'servicePrincipals',
  type: 'servicePrincipal',
  properties: { id: KEY, appId: KEY, displayName: NAME, servicePrincipalType: READABLE },
};

export const servicePrincipalRow = (app: ServicePrincipal): Row => ({
  id: app.id,
  appId: app.appId,
  displayName: app.displayName,
  servicePrincipalType: 'Application',
});

/** The target type of `principal` and `directoryScope`: any directory object, told apart by `@odata.type`. */
export const DIRECTORY_OBJECTS: EntitySet = {
  ...PLAIN_SET,
  path: 'directoryObjects',
  type: 'directoryObject',
  properties: {
    ...USERS.properties,
    ...GROUPS.properties,
    ...ADMINISTRATIVE_UNITS.properties,
    ...DIRECTORY_ROLES.properties,
    appId: READABLE,
    servicePrincipalType: READABLE,
  },
};

/** A directory object as a polymorphic member of another entity: type and id first (B4/03 [capture]). */
export function directoryObjectRow(object: DirectoryObject): Row {
  const type = { '@odata.type': `#microsoft.graph.${object.kind}`, id: object.id };
  switch (object.kind) {
    case 'user':
      return { ...type, ...userRow(object) };
    case 'group':
      return { ...type, ...groupRow(object) };
    case 'administrativeUnit':
      return { ...type, ...administrativeUnitRow(object) };
    case 'servicePrincipal':
      return { ...type, ...servicePrincipalRow(object) };
  }
}

export const ORGANIZATIONS: EntitySet = {
  ...PLAIN_SET,
  path: 'organization',
  type: 'organization',
  properties: {
    id: READABLE,
    displayName: READABLE,
    createdDateTime: READABLE,
    tenantType: READABLE,
    countryLetterCode: READABLE,
    verifiedDomains: READABLE,
  },
};

export const organizationRow = (organization: Organization): Row => ({
  id: organization.id,
  displayName: organization.displayName,
  createdDateTime: wholeSeconds(organization.createdAt),
  tenantType: 'AAD',
  countryLetterCode: null,
  verifiedDomains: [organization.domain, organization.initialDomain].map((name, index) => ({
    capabilities: 'Email, OfficeCommunicationsOnline',
    isDefault: index === 0,
    isInitial: index === 1,
    name,
    type: 'Managed',
  })),
});
