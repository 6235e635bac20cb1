import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWritten, sameRules } from './compare-written.ts';
import { planWrites } from './plan-writes.ts';
import { anyExtras, anySettings, anySpelling } from './test-arbitraries.ts';
import type { Json } from './test-rules.ts';
import { editing, rulesSaying, rulesWith } from './test-rules.ts';
import { save } from './test-service.ts';
import { spelt } from './test-spelling.ts';

const MAIL = 'Notification_Admin_EndUser_Assignment';
const EXTENSION = {
  '@odata.type': '#x.CustomExtensionRule',
  id: 'CustomExtension_PreApproval_EndUser_Assignment',
};

describe('what was read back', () => {
  const rules = rulesWith();
  const { writes } = planWrites(rules, {
    maximum: 'PT60M',
    ticket: true,
    [MAIL]: { level: 'None', defaults: false, recipients: [] },
  });
  const { rules: after } = save(rules, writes, 'oneWay');
  const states = (readBack: readonly Json[]) => compareWritten(writes, readBack).map(({ state }) => state);

  it('is what was written, whatever the spelling', () => {
    expect(writes).toHaveLength(3);
    expect(states(after)).toEqual(['saved', 'saved', 'saved']);
  });

  it.each([
    ['says something else', editing(after, MAIL, (rule) => ({ ...rule, notificationLevel: 'Critical' }))],
    ['has lost its target', editing(after, MAIL, (rule) => ({ ...rule, target: { operations: [] } }))],
    ['is no longer understood', editing(after, MAIL, (rule) => ({ ...rule, isNew: true }))],
    ['is not there', after.filter(({ id }) => id !== MAIL)],
    ['is there twice', [...after, ...after.filter(({ id }) => id === MAIL)]],
  ])('differs where the rule %s, and only there', (_said, readBack) => {
    expect(compareWritten(writes, readBack)).toEqual(
      writes.map(({ ruleId }) => ({ ruleId, state: ruleId === MAIL ? 'differs' : 'saved' })),
    );
  });
});

it('a context that is off is off, whatever it would be', () => {
  const off = editing(rulesWith(), 'AuthenticationContext_EndUser_Assignment', (rule) => ({
    ...rule,
    claimValue: 'c4',
  }));
  expect(sameRules(off, rulesWith())).toBe(true);
  const on = rulesWith({ signIn: { mfa: true, context: 'c4' } });
  expect(sameRules(on, rulesWith({ signIn: { mfa: true, context: 'c5' } }))).toBe(false);
});

describe('two readings', () => {
  it('are the same in whatever spelling', () => {
    fc.assert(
      fc.property(anySettings, anyExtras, anySpelling, (values, extras, spelling) => {
        const rules = rulesSaying(values, extras);
        expect(sameRules(rules, spelt(rules, spelling))).toBe(true);
      }),
    );
  });

  it.each([
    ['a rule more', [...rulesWith(), EXTENSION]],
    ['a rule less', rulesWith().slice(1)],
    ['one of them twice', [...rulesWith(), ...rulesWith().slice(0, 1)]],
    [
      'a member that is no setting',
      editing(rulesWith(), 'Approval_EndUser_Assignment', ({ setting, ...rule }) => ({
        ...rule,
        setting: { ...(setting as object), isApprovalRequiredForExtension: true },
      })),
    ],
    ['a member nobody knows', editing(rulesWith(), MAIL, (rule) => ({ ...rule, isNew: null }))],
  ])('differ by %s', (_said, other) => {
    expect(sameRules(rulesWith(), other)).toBe(false);
    expect(sameRules(other, rulesWith())).toBe(false);
  });

  it('of a rule nobody understands differ by anything but annotations and the order of members', () => {
    const rule = { ...EXTENSION, steps: ['a', 'b'], inner: { one: 1, two: 2 } };
    const same = { inner: { two: 2, one: 1 }, steps: ['a', 'b'], ...EXTENSION, 'steps@odata.context': 'x' };
    expect(sameRules([rule], [same])).toBe(true);
    expect(sameRules([rule], [{ ...rule, steps: ['b', 'a'] }])).toBe(false);
    expect(sameRules([rule], [{ ...rule, inner: { one: 1, two: null } }])).toBe(false);
  });
});
