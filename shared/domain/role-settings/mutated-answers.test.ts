import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SettingKey } from '../../contract/role-settings/settings.ts';
import { SETTING_KEYS, someSettings } from '../../contract/role-settings/settings.ts';
import { compareWritten, sameRules } from './compare-written.ts';
import { diffSettings } from './diff-settings.ts';
import { planWrites } from './plan-writes.ts';
import { isRuleId } from './setting-rules.ts';
import { anyExtras, anySettings, anyWish } from './test-arbitraries.ts';
import type { Mutation } from './test-mutations.ts';
import { leavesOf, mutated, mutationOf } from './test-mutations.ts';
import type { Json, JsonObject } from './test-rules.ts';
import { rulesSaying } from './test-rules.ts';
import { understandRules } from './understand-rules.ts';

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ANSWER = fc
  .tuple(anySettings, anyExtras)
  .map(([values, extras]) => rulesSaying(values, extras))
  .chain((rules) =>
    fc.record({
      rules: fc.constant(rules),
      mutations: fc.array(mutationOf(rules), { minLength: 1, maxLength: 3 }),
    }),
  )
  .map(({ rules, mutations }) => ({ rules, answer: mutations.reduce(after, rules) }));
const after = (rules: Json, mutation: Mutation): Json => mutated(rules, mutation);
const listOf = (answer: Json): Json[] => (Array.isArray(answer) ? answer : [answer]);

const EXPIRY = /^\.(isExpirationRequired|maximumDuration)$/;
const MFA = /^\.enabledRules\[MultiFactorAuthentication\]$/;
const JUSTIFICATION = /^\.enabledRules\[Justification\]$/;

/** What a setting is made of, in a rule as it is read. */
function membersOf(setting: SettingKey): RegExp {
  if (setting.startsWith('Notification_'))
    return /^\.(notificationLevel|isDefaultRecipientsEnabled|notificationRecipients)/;
  if (setting.endsWith('Expiry') || setting === 'maximum') return EXPIRY;
  if (setting === 'signIn') return /^\.(isEnabled|claimValue)$|^\.enabledRules\[MultiFactorAuthentication\]$/;
  if (setting === 'approval') return /^\.setting\.(isApprovalRequired|approvalMode)$/;
  if (setting === 'approvers') return /\.primaryApprovers\[/;
  if (setting === 'approverJustification') return /\.isApproverJustificationRequired$/;
  if (setting === 'ticket') return /^\.enabledRules\[Ticketing\]$/;
  return setting.endsWith('Mfa') ? MFA : JUSTIFICATION;
}

/** A target that says nothing is given back, by the rule's id. */
const saysNothing = (path: string, value: Json): boolean => path.startsWith('.target') && value === null;

describe('any answer, whatever is wrong with it', () => {
  it('is read, or said not to be: no rule is both, and none is neither', () => {
    fc.assert(
      fc.property(ANSWER, ({ answer }) => {
        const { settings, kept } = understandRules(listOf(answer));
        expect(someSettings.safeParse(settings).success).toBe(true);
        const ids = listOf(answer).map((rule) => (isObject(rule) ? rule['id'] : null));
        for (const id of ids) {
          const known = typeof id === 'string' && isRuleId(id);
          if (!known) expect(kept.map((rule) => rule.id)).toContain(typeof id === 'string' ? id : '');
        }
      }),
      { numRuns: 150 },
    );
  });

  it('says nothing else of the rules that are as they were', () => {
    fc.assert(
      fc.property(ANSWER, ({ rules, answer }) => {
        const [was, is] = [understandRules(rules), understandRules(listOf(answer))];
        const untouched = rules.filter(
          (rule) => listOf(answer).filter((one) => JSON.stringify(one) === JSON.stringify(rule)).length === 1,
        );
        const once = untouched.filter(
          ({ id }) => listOf(answer).filter((one) => isObject(one) && one['id'] === id).length === 1,
        );
        const changed = diffSettings(was.settings, is.settings).flatMap(({ ruleIds }) => ruleIds);
        for (const { id } of once) {
          expect(is.kept.map((rule) => rule.id)).not.toContain(id);
          expect(changed).not.toContain(id);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('loses nothing by a save: what is not understood is not written, and what is written is whole', () => {
    fc.assert(
      fc.property(ANSWER, anyWish, ({ answer }, wanted) => {
        const all = listOf(answer);
        const { kept } = understandRules(all);
        const { writes, changes } = planWrites(all, wanted);
        for (const { ruleId, body } of writes) {
          const own = changes
            .filter(({ ruleIds }) => ruleIds.includes(ruleId))
            .map(({ setting }) => membersOf(setting));
          expect(kept.map(({ id }) => id)).not.toContain(ruleId);
          const [read, ...more] = all.filter((rule) => isObject(rule) && rule['id'] === ruleId);
          expect(more).toEqual([]);
          const sent = leavesOf(body as JsonObject);
          const lost = [...leavesOf(read as JsonObject)].filter(
            ([path, value]) =>
              !own.some((members) => members.test(path)) &&
              !saysNothing(path, value) &&
              sent.get(path) !== value,
          );
          expect(lost).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('can be compared: with itself it is the same, and a rule that differs was changed', () => {
    fc.assert(
      fc.property(ANSWER, anyWish, ({ answer }, wanted) => {
        const all = listOf(answer);
        expect(sameRules(all, [...all].reverse())).toBe(true);
        const { writes } = planWrites(all, wanted);
        // Nothing was taken, so nothing reads back as written.
        expect(compareWritten(writes, all).filter(({ state }) => state === 'saved')).toEqual([]);
        expect(compareWritten(writes, []).filter(({ state }) => state === 'saved')).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('a change of what a rule says is seen, wherever in it it is', () => {
    fc.assert(
      fc.property(ANSWER, ({ rules, answer }) => {
        const [was, is] = [understandRules(rules), understandRules(listOf(answer))];
        const differs =
          diffSettings(was.settings, is.settings).length > 0 ||
          SETTING_KEYS.some((key) => is.settings[key] === undefined) ||
          is.kept.length > 0;
        if (differs) expect(sameRules(rules, listOf(answer))).toBe(false);
      }),
      { numRuns: 150 },
    );
  });
});
