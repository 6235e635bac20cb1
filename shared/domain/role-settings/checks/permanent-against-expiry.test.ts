import { expect, it } from 'vitest';
import type { Holder } from '../../../contract/role-settings/detail.ts';
import { changing, EMPTY, holder, REFUSED, results, said } from '../test-planned.ts';

const CHECK = 'permanent-against-expiry';
const limit = (maximum: string) => ({ limited: true, maximum });
const among = (holders: Holder[], state: 'read' | 'partial' = 'read') => ({
  ...EMPTY,
  holders: { state, reason: state === 'read' ? null : REFUSED, holders },
});

it.each(['PT0S', 'P0D'])('refuses an end with no limit: %s', (maximum) =>
  expect(results(CHECK, changing({ eligibleExpiry: limit(maximum), activeExpiry: limit(maximum) }))).toEqual([
    'refused eligibleExpiry',
    'refused activeExpiry',
  ]),
);

it('lets no limit stand where none is asked for', () =>
  expect(results(CHECK, changing({ eligibleExpiry: { limited: false, maximum: 'PT0S' } }))).toEqual([
    'passed activeExpiry',
  ]));

it('names who has no end already, each kind by itself', () => {
  const facts = among([
    holder(1, { endsAt: null }),
    holder(2),
    holder(3, { kind: 'assigned', endsAt: null }),
    holder(4, { kind: 'activated', endsAt: null }),
  ]);
  expect(said(CHECK, changing({}), facts)).toMatchObject([
    { result: 'warned', setting: 'eligibleExpiry', about: { without: 1, of: 2, names: 'Person 1' } },
    { result: 'warned', setting: 'activeExpiry', about: { without: 1, of: 1, names: 'Person 3' } },
  ]);
});

it('passes where everybody has an end, and is not checked where somebody could be missing', () => {
  expect(results(CHECK, changing({}), among([holder(1)]))).toEqual([
    'passed eligibleExpiry',
    'passed activeExpiry',
  ]);
  for (const facts of [
    among([], 'partial'),
    among([holder(1, { kind: 'unknown' })]),
    { ...EMPTY, holders: null },
  ])
    expect(results(CHECK, changing({}), facts)).toEqual([
      'not-checked eligibleExpiry',
      'not-checked activeExpiry',
    ]);
});
