import { describe, expect, it } from 'vitest';
import {
  NORDICS,
  eligibleFor,
  eligibleInGroup,
  groupNamed,
  leading,
  ledTo,
  roleNamed,
} from '../../../state/test-samples.ts';
import { matcher, onPlane } from './roles-filter.ts';

const user = roleNamed('User Administrator', 4);
const exchange = roleNamed('Exchange Administrator', 2);
const onCall = groupNamed('On call', 8);
const rows = [
  eligibleFor(user, { eligibilityId: 'nordics', scope: NORDICS }),
  eligibleFor(user, { eligibilityId: 'tenant' }),
  eligibleInGroup(onCall, { eligibilityId: 'member', leadsTo: leading([ledTo(exchange)]) }),
  eligibleInGroup(onCall, { eligibilityId: 'owner' }, 'owner'),
  eligibleFor(roleNamed('Reader', 5), {
    eligibilityId: 'through',
    membership: 'group',
    throughGroup: { id: onCall.definitionId, name: onCall.name },
  }),
];
const ids = (list: typeof rows) => list.map(({ eligibilityId }) => eligibilityId);

describe('filtering by words', () => {
  it.each([
    ['', ['nordics', 'tenant', 'member', 'owner', 'through']],
    ['ÚSER  nord', ['nordics']],
    ['whole user', ['tenant']],
    ['what user can', ['nordics', 'tenant']],
    ['on call', ['member', 'owner', 'through']],
    ['as owner', ['owner']],
    ['exchange', ['member']],
    ['xch zz', []],
  ])('"%s"', (text, expected) => expect(ids(rows.filter(matcher(text)))).toEqual(expected));
});

describe('filtering by plane', () => {
  it('keeps what is on it; null keeps both', () => {
    const on = (plane: 'entra-roles' | 'groups' | null) =>
      ids(rows.filter((one) => onPlane(one, { text: '', plane })));
    expect(on('groups')).toEqual(['member', 'owner']);
    expect(on('entra-roles')).toEqual(['nordics', 'tenant', 'through']);
    expect(on(null)).toHaveLength(5);
  });
});
