import { wholeSeconds } from '../../clock/timestamp.ts';
import type { Group } from '../../world/directory-objects.ts';
import { guidBytes } from '../../world/guid-bytes.ts';
import type { EntitySet, Row } from '../odata/entity-set.ts';
import { READABLE } from '../odata/entity-set.ts';
import { KEY, NAME, PLAIN_SET } from './directory-properties.ts';

/** groups: the default properties of a group, in the order in which they come (captures: `recorded/directory.ts`). */
export const GROUPS: EntitySet = {
  ...PLAIN_SET,
  searchable: true,
  path: 'groups',
  type: 'group',
  properties: {
    id: KEY,
    deletedDateTime: READABLE,
    classification: READABLE,
    createdDateTime: READABLE,
    creationOptions: READABLE,
    description: READABLE,
    displayName: NAME,
    expirationDateTime: READABLE,
    groupTypes: READABLE,
    isAssignableToRole: { filter: ['eq', 'ne'] },
    mail: NAME,
    mailEnabled: { filter: ['eq', 'ne'] },
    mailNickname: NAME,
    membershipRule: READABLE,
    membershipRuleProcessingState: READABLE,
    onPremisesDomainName: READABLE,
    onPremisesLastSyncDateTime: READABLE,
    onPremisesNetBiosName: READABLE,
    onPremisesSamAccountName: READABLE,
    onPremisesSecurityIdentifier: READABLE,
    onPremisesSyncEnabled: READABLE,
    preferredDataLocation: READABLE,
    preferredLanguage: READABLE,
    proxyAddresses: READABLE,
    renewedDateTime: READABLE,
    resourceBehaviorOptions: READABLE,
    resourceProvisioningOptions: READABLE,
    securityEnabled: { filter: ['eq', 'ne'] },
    securityIdentifier: READABLE,
    theme: READABLE,
    visibility: READABLE,
    onPremisesProvisioningErrors: READABLE,
    serviceProvisioningErrors: READABLE,
  },
};

/** What a group is told by: groupTypes, mailEnabled and securityEnabled together (group resource, "Group types" [docs]). */
export function groupRow(group: Group): Row {
  const dynamic = group.membership === 'dynamic';
  const synced = group.membership === 'synced';
  const list = group.distributionList;
  const created = wholeSeconds(group.createdAt);
  return {
    id: group.id,
    deletedDateTime: null,
    classification: null,
    createdDateTime: created,
    creationOptions: [],
    description: group.description,
    displayName: group.displayName,
    expirationDateTime: null,
    groupTypes: dynamic ? ['DynamicMembership'] : [],
    // A group that is not role-assignable has null here, not false: as Graph's samples and B4/06 [capture] show it.
    isAssignableToRole: group.isAssignableToRole || null,
    mail: list?.mail ?? null,
    mailEnabled: list !== undefined,
    mailNickname: group.mailNickname,
    membershipRule: dynamic ? '(user.accountEnabled -eq true)' : null,
    membershipRuleProcessingState: dynamic ? 'On' : null,
    onPremisesDomainName: null,
    onPremisesLastSyncDateTime: synced ? created : null,
    onPremisesNetBiosName: null,
    onPremisesSamAccountName: synced ? group.mailNickname : null,
    onPremisesSecurityIdentifier: null,
    onPremisesSyncEnabled: synced || null,
    preferredDataLocation: null,
    preferredLanguage: null,
    proxyAddresses: [],
    renewedDateTime: created,
    resourceBehaviorOptions: [],
    resourceProvisioningOptions: [],
    securityEnabled: list === undefined,
    securityIdentifier: securityIdentifier(group.id),
    theme: null,
    // PFG/01 [capture] for a role-assignable group.
    visibility: group.isAssignableToRole ? 'Private' : null,
    onPremisesProvisioningErrors: [],
    serviceProvisioningErrors: [],
  };
}

/** A cloud group's SID says its object id in four numbers: read off the id and the SID of PFG/01 [capture]. */
export function securityIdentifier(objectId: string): string {
  const bytes = guidBytes(objectId);
  return ['S-1-12-1', ...[0, 4, 8, 12].map((at) => bytes.readUInt32LE(at))].join('-');
}
