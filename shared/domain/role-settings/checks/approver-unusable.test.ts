import { expect, it } from 'vitest';
import {
  changing,
  EMPTY,
  factsOf,
  group,
  person,
  readGroup,
  readUser,
  results,
  said,
  user,
} from '../test-planned.ts';

const CHECK = 'approver-unusable';
const planned = changing({ approval: true, approvers: [user(1), group(2)] });
const good = readGroup(2, [person(3)]);

it.each([
  ['gone', [factsOf(user(1), [], { state: 'gone' }), good], 'Person 1'],
  ['disabled', [readUser(1, { enabled: false }), good], 'Person 1'],
  ['disabled', [readUser(1), readGroup(2, [person(3), person(4, { enabled: false })])], 'Person 4'],
  ['empty', [readUser(1), readGroup(2, [])], 'Group 2'],
  ['guest', [readUser(1), readGroup(2, [person(3, { guest: true })])], 'Person 3'],
] as const)('warns of one who is %s', (trouble, approvers, names) =>
  expect(said(CHECK, planned, { ...EMPTY, approvers })).toMatchObject([
    { result: 'warned', setting: 'approvers', about: { trouble, names, count: 1 } },
  ]),
);

it('says each trouble by itself', () => {
  const approvers = [readUser(1, { enabled: false }), readGroup(2, [person(3, { guest: true })])];
  expect(said(CHECK, planned, { ...EMPTY, approvers }).map(({ about }) => about['trouble'])).toEqual([
    'disabled',
    'guest',
  ]);
});

it('passes where all can decide and none is a guest', () =>
  expect(results(CHECK, planned, { ...EMPTY, approvers: [readUser(1), good] })).toEqual([
    'passed approvers',
  ]));

it.each([
  ['not read', [readUser(1)]],
  ['not said whether enabled', [readUser(1, { enabled: null }), good]],
  ['not said whether a guest', [readUser(1, { guest: null }), good]],
  ['read in part', [readUser(1), readGroup(2, [person(3)], { state: 'partial' })]],
] as const)('is not checked where one is %s', (_, approvers) =>
  expect(results(CHECK, planned, { ...EMPTY, approvers })).toEqual(['not-checked approvers']),
);

it('does not apply without approval', () =>
  expect(results(CHECK, changing({ approvers: [user(1)] }))).toEqual([]));
