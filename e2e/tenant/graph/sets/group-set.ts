import { timestamp } from '../../clock/timestamp.ts';
import type { Group } from '../../world/directory-objects.ts';
import type { EntitySet, Row } from '../odata/entity-set.ts';
import { READABLE } from '../odata/entity-set.ts';
import { KEY, NAME, PLAIN_SET } from './directory-properties.ts';

/** groups: the default properties of a security group. */
export const GROUPS: EntitySet = {
  ...PLAIN_SET,
  searchable: true,
  path: 'groups',
  type: 'group',
  properties: {
    id: KEY,
    createdDateTime: READABLE,
    description: READABLE,
    displayName: NAME,
    groupTypes: READABLE,
    isAssignableToRole: { filter: ['eq', 'ne'] },
    mail: READABLE,
    mailEnabled: { filter: ['eq', 'ne'] },
    mailNickname: NAME,
    onPremisesSyncEnabled: READABLE,
    securityEnabled: { filter: ['eq', 'ne'] },
    visibility: READABLE,
  },
};

export const groupRow = (group: Group): Row => ({
  id: group.id,
  createdDateTime: timestamp(group.createdAt),
  description: group.description,
  displayName: group.displayName,
  groupTypes: group.membership === 'dynamic' ? ['DynamicMembership'] : [],
  // A group that is not role-assignable has null here, not false: as Graph's samples show it.
  isAssignableToRole: group.isAssignableToRole || null,
  mail: null,
  mailEnabled: false,
  mailNickname: group.mailNickname,
  onPremisesSyncEnabled: group.membership === 'synced' || null,
  securityEnabled: true,
  visibility: null,
});
