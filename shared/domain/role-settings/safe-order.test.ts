import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SettingValues, SomeSettings } from '../../contract/role-settings/settings.ts';
import { SETTING_KEYS } from '../../contract/role-settings/settings.ts';
import type { RuleWrite } from './plan-writes.ts';
import { planWrites } from './plan-writes.ts';
import { strictness } from './strictness.ts';
import { anySettings } from './test-arbitraries.ts';
import type { JsonObject } from './test-rules.ts';
import { NO_EXTRAS, rulesSaying, rulesWith } from './test-rules.ts';
import type { Conflict } from './test-service.ts';
import { save } from './test-service.ts';
import { understandRules } from './understand-rules.ts';

const ASKS = 'Enablement_EndUser_Assignment';
const CONTEXT = 'AuthenticationContext_EndUser_Assignment';
const APPROVAL = 'Approval_EndUser_Assignment';
const LONGEST = 'Expiration_EndUser_Assignment';

const orderOf = (before: Partial<SettingValues>, wanted: SomeSettings): string[] =>
  planWrites(rulesWith(before), wanted).writes.map(({ ruleId }) => ruleId);
const [none, mfa, c1] = [
  { mfa: false, context: null },
  { mfa: true, context: null },
  { mfa: false, context: 'c1' },
];

/** Whether it asks for less in something, and for more in nothing. */
function weaker(a: SomeSettings, b: SomeSettings): boolean {
  const from = SETTING_KEYS.map((key) => compared(key, b, a));
  return from.includes('looser') && from.every((one) => one === 'looser' || one === 'same');
}
const compared = (key: (typeof SETTING_KEYS)[number], a: SomeSettings, b: SomeSettings) => {
  const [x, y] = [a[key], b[key]];
  return x === undefined || y === undefined ? 'other' : strictness(key, x, y);
};

type Way = { readonly refused: boolean; readonly weak: boolean };

/** What a save in this order goes through. */
function wayOf(rules: readonly JsonObject[], writes: readonly RuleWrite[], conflict: Conflict): Way {
  const states = writes.map((_write, index) => save(rules, writes.slice(0, index + 1), conflict));
  const settings = states.map((state) => understandRules(state.rules).settings);
  const [first, last] = [understandRules(rules).settings, settings.at(-1) ?? {}];
  return {
    refused: states.some(({ refused }) => refused !== null),
    weak: settings.some((one) => weaker(one, first) && weaker(one, last)),
  };
}

const permutations = <T>(all: readonly T[]): T[][] =>
  all.length <= 1
    ? [[...all]]
    : all.flatMap((one, index) => permutations(all.toSpliced(index, 1)).map((rest) => [one, ...rest]));

describe('the order of writes', () => {
  it('turns a context off before MFA on, and MFA off before a context on', () => {
    expect(orderOf({ signIn: c1 }, { signIn: mfa })).toEqual([CONTEXT, ASKS]);
    expect(orderOf({ signIn: mfa }, { signIn: c1 })).toEqual([ASKS, CONTEXT]);
  });

  it('turns the context off first where both are on, and something else of what is asked changes', () => {
    const both = { mfa: true, context: 'c1' };
    expect(orderOf({ signIn: both }, { signIn: mfa, ticket: true })).toEqual([CONTEXT, ASKS]);
  });

  it('asks for approval before it asks for less', () => {
    expect(orderOf({ signIn: mfa }, { signIn: none, approval: true })).toEqual([APPROVAL, ASKS]);
    expect(orderOf({ approval: true, signIn: none }, { approval: false, signIn: mfa })).toEqual([
      ASKS,
      APPROVAL,
    ]);
    expect(orderOf({ maximum: 'PT8H', approval: true }, { maximum: 'PT1H', approval: false })).toEqual([
      LONGEST,
      APPROVAL,
    ]);
    expect(orderOf({ maximum: 'PT1H', approval: false }, { maximum: 'PT8H', approval: true })).toEqual([
      APPROVAL,
      LONGEST,
    ]);
  });

  it('changes the proof between what gets stricter and what gets looser', () => {
    const wanted = { signIn: c1, maximum: 'PT2H', approval: false };
    expect(orderOf({ signIn: mfa, approval: true }, wanted)).toEqual([LONGEST, ASKS, CONTEXT, APPROVAL]);
    expect(orderOf({ signIn: mfa }, { signIn: c1, approval: true })).toEqual([APPROVAL, ASKS, CONTEXT]);
  });

  it('takes a context as any other setting where nobody asks for MFA', () => {
    expect(orderOf({ signIn: none, justification: true }, { signIn: c1, justification: false })).toEqual([
      CONTEXT,
      ASKS,
    ]);
  });

  it('is never refused, and never weaker on the way than before and after where an order avoids it', () => {
    const few = fc.subarray(
      [
        'maximum',
        'signIn',
        'justification',
        'ticket',
        'approval',
        'approvers',
        'eligibleExpiry',
        'Notification_Admin_EndUser_Assignment',
      ] as const,
      { maxLength: 5 },
    );
    const conflict = fc.constantFrom<Conflict>('oneWay', 'bothWays');
    fc.assert(
      fc.property(anySettings, anySettings, few, conflict, (before, after, keys, mode) => {
        const rules = rulesSaying(before, NO_EXTRAS);
        const { writes } = planWrites(rules, Object.fromEntries(keys.map((key) => [key, after[key]])));
        const ours = wayOf(rules, writes, mode);
        expect(ours.refused).toBe(false);
        if (!ours.weak) return;
        // One that every service takes, since nobody knows which one it is.
        const better = permutations(writes).filter((order) => {
          const way = wayOf(rules, order, 'bothWays');
          return !way.refused && !way.weak;
        });
        expect(better).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
