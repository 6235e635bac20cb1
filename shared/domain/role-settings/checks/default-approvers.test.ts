import { expect, it } from 'vitest';
import { changing, EMPTY, factsOf, MEMBERSHIP, person, results, said, user } from '../test-planned.ts';

const CHECK = 'default-approvers';
const defaults = factsOf(user(9), [person(8), person(9)]);

it('warns where a role names nobody, and says how many decide now', () => {
  expect(said(CHECK, changing({ approval: true }), { ...EMPTY, defaults })).toMatchObject([
    { result: 'warned', setting: 'approval', about: { people: 2 } },
  ]);
});

it('says no number where not all of them were read', () => {
  for (const some of [null, { ...defaults, state: 'partial' as const }])
    expect(said(CHECK, changing({ approval: true }), { ...EMPTY, defaults: some })[0]?.about).toEqual({});
});

it('passes where somebody is named', () =>
  expect(results(CHECK, changing({ approval: true, approvers: [user(1)] }))).toEqual(['passed approval']));

it('does not apply to groups, which have none, nor without approval', () => {
  expect(results(CHECK, changing({ approval: true }, { scope: MEMBERSHIP }))).toEqual([]);
  expect(results(CHECK, changing({}))).toEqual([]);
});
