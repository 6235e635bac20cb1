import { describe, expect, it } from 'vitest';
import type { Holder } from '../../../contract/role-settings/detail.ts';
import type { CheckFacts } from '../check-facts.ts';
import {
  changing,
  EMPTY,
  factsOf,
  group,
  holder,
  person,
  readGroup,
  readUser,
  REFUSED,
  results,
  user,
} from '../test-planned.ts';

const CHECK = 'only-approver-is-requestor';
const planned = changing({ approval: true, approvers: [user(1)] });
const among = (holders: readonly Holder[], more: Partial<CheckFacts> = {}): CheckFacts => ({
  ...EMPTY,
  approvers: [readUser(1)],
  holders: { state: 'read', reason: null, holders: [...holders] },
  ...more,
});

describe('the only approver is the requestor', () => {
  it.each([
    ['eligible', [holder(1)], 'refused'],
    ['eligible at another scope', [holder(1, { scopeId: '/administrativeUnits/a' })], 'refused'],
    ['eligible in another spelling', [holder(1, { principalId: person(1).id.toUpperCase() })], 'refused'],
    ['one of two who are', [holder(2), holder(1)], 'refused'],
    ['somebody else is', [holder(2)], 'passed'],
    ['active, not eligible', [holder(1, { kind: 'assigned' })], 'passed'],
    ['a group that was not read is', [holder(5, { principalKind: 'group' })], 'not-checked'],
    ['a holder nobody knows what it is', [holder(2, { kind: 'unknown' })], 'not-checked'],
  ] as const)('%s', (_, holders, result) =>
    expect(results(CHECK, planned, among(holders))).toEqual([`${result} approval`]),
  );

  it('looks into a group that is approver and eligible in one', () => {
    const one = changing({ approval: true, approvers: [group(2)] });
    const facts = among([holder(2, { principalKind: 'group' })], { approvers: [readGroup(2, [person(1)])] });
    expect(results(CHECK, one, facts)).toEqual(['refused approval']);
  });

  it('passes with two approvers, eligible or not', () => {
    const two = changing({ approval: true, approvers: [user(1), user(2)] });
    const facts = among([holder(1)], { approvers: [readUser(1), readUser(2)] });
    expect(results(CHECK, two, facts)).toEqual(['passed approval']);
  });

  it('counts one who is disabled for nobody', () => {
    const two = changing({ approval: true, approvers: [user(1), user(2)] });
    const facts = among([holder(1)], { approvers: [readUser(1), readUser(2, { enabled: false })] });
    expect(results(CHECK, two, facts)).toEqual(['refused approval']);
  });

  it('holds for the default approvers too', () => {
    const facts = among([holder(9)], { defaults: factsOf(user(9), [person(9)]) });
    expect(results(CHECK, changing({ approval: true }), facts)).toEqual(['refused approval']);
  });

  it('is not checked where holders or approvers could not be read', () => {
    expect(results(CHECK, planned, among([], { holders: null }))).toEqual(['not-checked approval']);
    const partly = { state: 'partial' as const, reason: REFUSED, holders: [] };
    expect(results(CHECK, planned, among([], { holders: partly }))).toEqual(['not-checked approval']);
    expect(results(CHECK, planned, among([], { approvers: [] }))).toEqual(['not-checked approval']);
  });

  it('is refused even where not all holders could be read, if the approver is among those who were', () => {
    const partly = { state: 'partial' as const, reason: REFUSED, holders: [holder(1)] };
    expect(results(CHECK, planned, among([], { holders: partly }))).toEqual(['refused approval']);
  });
});
