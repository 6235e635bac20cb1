import { describe, expect, it } from 'vitest';
import type { Holder } from '../../../contract/role-settings/detail.ts';
import { changing, EMPTY, holder, readUser, REFUSED, results, said, user } from '../test-planned.ts';

const CHECK = 'approvers-overlap';
const planned = changing({ approval: true, approvers: [user(1), user(2)] });
const facts = {
  ...EMPTY,
  approvers: [readUser(1), readUser(2)],
};
const among = (holders: Holder[], state: 'read' | 'partial' = 'read') => ({
  ...facts,
  holders: { state, reason: state === 'read' ? null : REFUSED, holders },
});

describe('approvers who may ask for it too', () => {
  it('are counted and named', () => {
    expect(said(CHECK, planned, among([holder(2), holder(3)]))).toMatchObject([
      { result: 'warned', about: { overlap: 1, people: 2, names: 'Person 2' } },
    ]);
    expect(said(CHECK, planned, among([holder(2), holder(1)]))).toMatchObject([
      { result: 'warned', about: { overlap: 2, people: 2, names: 'Person 1 and Person 2' } },
    ]);
  });

  it('pass where nobody is both', () =>
    expect(results(CHECK, planned, among([holder(3)]))).toEqual(['passed approval']));

  it('are not checked where somebody could be missing, and warned of where one was found all the same', () => {
    expect(results(CHECK, planned, among([holder(3)], 'partial'))).toEqual(['not-checked approval']);
    expect(results(CHECK, planned, among([holder(1)], 'partial'))).toEqual(['warned approval']);
    expect(results(CHECK, planned, { ...facts, holders: null })).toEqual(['not-checked approval']);
    const unread = { ...among([holder(3)]), approvers: [readUser(1)] };
    expect(results(CHECK, planned, unread)).toEqual(['not-checked approval']);
  });

  it('do not apply without approval', () =>
    expect(results(CHECK, changing({}), among([holder(1)]))).toEqual([]));
});
