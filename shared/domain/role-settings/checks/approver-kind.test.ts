import { expect, it } from 'vitest';
import type { Approver } from '../../../contract/my-roles.ts';
import {
  changing,
  EMPTY,
  factsOf,
  group,
  person,
  readGroup,
  readUser,
  REFUSED,
  results,
  said,
  user,
} from '../test-planned.ts';

const CHECK = 'approver-kind';
const manager: Approver = { kind: 'unknown', id: 'x', name: null };
const distribution = readGroup(2, [person(1)], { groupKind: 'distribution' });

it.each([
  ['a person', [user(1)], [readUser(1)], 'passed'],
  ['a security group', [group(2)], [readGroup(2, [])], 'passed'],
  ['a Microsoft 365 group', [group(2)], [readGroup(2, [], { groupKind: 'microsoft-365' })], 'passed'],
  ['a group that is gone', [group(2)], [factsOf(group(2), [], { kind: 'group', state: 'gone' })], 'passed'],
  ['a distribution group', [group(2)], [distribution], 'refused'],
  ['a distribution group beside a person', [user(1), group(2)], [distribution], 'refused'],
  ['one of another kind', [manager], [], 'refused'],
  ['a group not read', [group(2)], [], 'not-checked'],
  ['a group of which it is not said', [group(2)], [readGroup(2, [], { groupKind: null })], 'not-checked'],
] as const)('%s', (_, approvers, facts, result) =>
  expect(
    results(CHECK, changing({ approval: true, approvers: [...approvers] }), { ...EMPTY, approvers: facts }),
  ).toEqual([`${result} approvers`]),
);

it('says which, and why it could not be read', () => {
  const planned = changing({ approval: true, approvers: [group(2)] });
  expect(said(CHECK, planned, { ...EMPTY, approvers: [distribution] })).toMatchObject([
    { about: { names: 'Group 2', count: 1 } },
  ]);
  const refused = readGroup(2, [], { state: 'refused', groupKind: null, reason: REFUSED });
  expect(said(CHECK, planned, { ...EMPTY, approvers: [refused] })[0]?.reason).toBe(REFUSED);
});

it('does not apply without approval, or where nobody is named', () => {
  expect(
    results(CHECK, changing({ approvers: [group(2)] }), { ...EMPTY, approvers: [distribution] }),
  ).toEqual([]);
  expect(results(CHECK, changing({ approval: true }))).toEqual([]);
});
