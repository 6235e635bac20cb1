import { expect, it } from 'vitest';
import type { Contexts } from '../../../contract/role-settings/detail.ts';
import { changing, EMPTY, GOOD, REFUSED, results, said } from '../test-planned.ts';

const contexts: Contexts = {
  state: 'read',
  reason: null,
  contexts: [
    { id: 'c1', name: 'Phishing-resistant MFA', available: true },
    { id: 'c9', name: 'Not yet', available: false },
  ],
};
const read = { ...EMPTY, contexts };
const asking = (mfa: boolean, context: string | null) => changing({ signIn: { mfa, context } });

it.each([
  [true, 'c1', 'refused'],
  [true, null, 'passed'],
  [false, 'c1', 'passed'],
  [false, null, 'passed'],
] as const)('MFA %s and context %s together: %s', (mfa, context, result) => {
  const before = { ...GOOD, signIn: { mfa: false, context: 'c7' } };
  const planned = changing({ signIn: { mfa, context } }, { before });
  expect(results('mfa-and-context', planned, read)).toEqual([`${result} signIn`]);
});

it('refuses what the service would, where both are on already', () => {
  const before = { ...GOOD, signIn: { mfa: true, context: 'c1' } };
  for (const wanted of [{ justification: false }, { ticket: true }])
    expect(results('mfa-and-context', changing(wanted, { before }), read)).toEqual(['refused signIn']);
  expect(results('mfa-and-context', changing({ maximum: 'PT1H' }, { before }), read)).toEqual([
    'warned signIn',
  ]);
});

it('refuses a context there is none of, and takes one that exists', () => {
  expect(results('context-unknown', asking(false, 'c1'), read)).toEqual(['passed signIn']);
  expect(results('context-unknown', asking(false, 'c5'), read)).toEqual(['refused signIn']);
  expect(results('context-unknown', asking(true, null), read)).toEqual([]);
});

it('does not check a context where contexts could not be read, but takes one that was', () => {
  const refused: Contexts = { state: 'refused', reason: REFUSED, contexts: [] };
  expect(said('context-unknown', asking(false, 'c1'), { ...EMPTY, contexts: refused })).toMatchObject([
    { result: 'not-checked', reason: REFUSED },
  ]);
  expect(results('context-unknown', asking(false, 'c1'), { ...EMPTY, contexts: null })).toEqual([
    'not-checked signIn',
  ]);
  const partly: Contexts = { ...contexts, state: 'partial', reason: REFUSED };
  expect(results('context-unknown', asking(false, 'c1'), { ...EMPTY, contexts: partly })).toEqual([
    'passed signIn',
  ]);
  expect(results('context-unknown', asking(false, 'c5'), { ...EMPTY, contexts: partly })).toEqual([
    'not-checked signIn',
  ]);
});

it('warns of a context that is not published', () => {
  expect(results('context-not-published', asking(false, 'c9'), read)).toEqual(['warned signIn']);
  expect(results('context-not-published', asking(false, 'c1'), read)).toEqual(['passed signIn']);
  expect(results('context-not-published', asking(false, 'c5'), read)).toEqual([]);
  expect(results('context-not-published', asking(true, null), read)).toEqual([]);
});

it('warns where no proof is asked for', () => {
  expect(results('no-proof-asked', asking(false, null))).toEqual(['warned signIn']);
  expect(results('no-proof-asked', asking(true, null))).toEqual(['passed signIn']);
  expect(results('no-proof-asked', asking(false, 'c1'))).toEqual(['passed signIn']);
});

it('checks none of it where a rule of it is kept as it is', () => {
  const kept = changing({ maximum: 'PT1H' }, { before: { ...GOOD, signIn: undefined } });
  for (const check of ['mfa-and-context', 'context-unknown', 'no-proof-asked'] as const)
    expect(results(check, kept, read)).toEqual(['not-checked signIn']);
});
