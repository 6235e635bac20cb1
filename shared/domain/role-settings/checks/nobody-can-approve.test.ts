import { describe, expect, it } from 'vitest';
import type { ApproverFacts } from '../../../contract/role-settings/detail.ts';
import type { Approver } from '../../../contract/my-roles.ts';
import {
  changing,
  EMPTY,
  factsOf,
  group,
  MEMBERSHIP,
  person,
  readGroup,
  readUser,
  REFUSED,
  results,
  said,
  user,
} from '../test-planned.ts';

const asked = (approvers: readonly Approver[], facts: readonly ApproverFacts[]) =>
  results('nobody-can-approve', changing({ approval: true, approvers: [...approvers] }), {
    ...EMPTY,
    approvers: facts,
  });

describe('nobody can approve', () => {
  it.each([
    ['one person who can', [user(1)], [readUser(1)], 'passed'],
    ['somebody in a group', [group(2)], [readGroup(2, [person(1)])], 'passed'],
    ['one of two', [user(1), user(2)], [readUser(1, { enabled: false }), readUser(2)], 'passed'],
    ['a guest', [user(1)], [readUser(1, { guest: true })], 'passed'],
    ['one who can, another unread', [user(1), user(2)], [readUser(1)], 'passed'],
    ['a disabled account', [user(1)], [readUser(1, { enabled: false })], 'refused'],
    ['one that is gone', [user(1)], [factsOf(user(1), [], { state: 'gone' })], 'refused'],
    ['an empty group', [group(2)], [readGroup(2, [])], 'refused'],
    [
      'a distribution group',
      [group(2)],
      [readGroup(2, [person(1)], { groupKind: 'distribution' })],
      'refused',
    ],
    ['one not read', [user(1)], [], 'not-checked'],
    ['one of whom it is not said', [user(1)], [readUser(1, { enabled: null })], 'not-checked'],
    ['a group read in part', [group(2)], [readGroup(2, [], { state: 'partial' })], 'not-checked'],
    [
      'a group of which it is not said whether it is for mail alone',
      [group(2)],
      [readGroup(2, [person(1)], { groupKind: null })],
      'not-checked',
    ],
    ['disabled, and another not read', [user(1), user(2)], [readUser(1, { enabled: false })], 'not-checked'],
  ] as const)('%s', (_, approvers, facts, result) =>
    expect(asked(approvers, facts)).toEqual([`${result} approval`]),
  );

  it('says why it could not be checked', () => {
    const facts = [readGroup(2, [], { state: 'refused', reason: REFUSED })];
    const planned = changing({ approval: true, approvers: [group(2)] });
    expect(said('nobody-can-approve', planned, { ...EMPTY, approvers: facts })[0]?.reason).toBe(REFUSED);
  });

  it('does not apply where no approval is asked for', () =>
    expect(results('nobody-can-approve', changing({ approvers: [user(1)] }))).toEqual([]));

  it('leaves it to active administrators where a role names nobody', () => {
    const planned = changing({ approval: true });
    const defaults = factsOf(user(9), [person(9)]);
    expect(results('nobody-can-approve', planned, { ...EMPTY, defaults })).toEqual(['passed approval']);
    expect(
      results('nobody-can-approve', planned, { ...EMPTY, defaults: { ...defaults, people: [] } }),
    ).toEqual(['refused approval']);
    expect(results('nobody-can-approve', planned)).toEqual(['not-checked approval']);
  });

  it('is refused of a group that names nobody, whatever administrators there are', () => {
    const planned = changing({ approval: true }, { scope: MEMBERSHIP });
    const facts = { ...EMPTY, defaults: factsOf(user(9), [person(9)]) };
    expect(said('nobody-can-approve', planned, facts)).toMatchObject([
      { result: 'refused', about: { by: 'nobody' } },
    ]);
  });

  it('belongs to the approvers where approval was on before', () => {
    const before = changing({ approval: true, approvers: [user(1)] }).after;
    const planned = changing({ approvers: [user(2)] }, { before });
    const facts = { ...EMPTY, approvers: [readUser(2, { enabled: false })] };
    expect(results('nobody-can-approve', planned, facts)).toEqual(['refused approvers']);
  });

  it('is not checked where the rule is kept as it is', () => {
    const before = { ...changing({}).before, approval: undefined, approvers: undefined };
    expect(results('nobody-can-approve', changing({ ticket: true }, { before }))).toEqual([
      'not-checked approvers',
    ]);
  });
});
