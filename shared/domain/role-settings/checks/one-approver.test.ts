import { expect, it } from 'vitest';
import { changing, EMPTY, group, person, readGroup, readUser, results, said, user } from '../test-planned.ts';

const CHECK = 'one-approver';
const two = changing({ approval: true, approvers: [user(1), group(2)] });

it.each([
  ['two', [readUser(1), readGroup(2, [person(3)])], ['passed approval']],
  ['one, named and in the group', [readUser(1), readGroup(2, [person(1)])], ['warned approval']],
  [
    'one, the other disabled',
    [readUser(1), readGroup(2, [person(3, { enabled: false })])],
    ['warned approval'],
  ],
  ['one, the group not read', [readUser(1)], ['not-checked approval']],
  ['none', [readUser(1, { enabled: false }), readGroup(2, [])], []],
] as const)('%s', (_, approvers, result) =>
  expect(results(CHECK, two, { ...EMPTY, approvers })).toEqual(result),
);

it('names them', () => {
  const facts = { ...EMPTY, approvers: [readUser(1)] };
  const one = changing({ approval: true, approvers: [user(1)] });
  expect(said(CHECK, one, facts)).toMatchObject([{ about: { name: 'Person 1' } }]);
  expect(said(CHECK, changing({}), facts)).toEqual([]);
});
