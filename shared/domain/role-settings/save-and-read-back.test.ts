import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SettingValues, SomeSettings } from '../../contract/role-settings/settings.ts';
import { SETTING_KEYS, someSettings } from '../../contract/role-settings/settings.ts';
import { compareWritten, sameRules } from './compare-written.ts';
import { diffSettings } from './diff-settings.ts';
import { planWrites } from './plan-writes.ts';
import { sameSetting } from './same-setting.ts';
import { anyExtras, anySettings, anySpelling, anyWish } from './test-arbitraries.ts';
import type { Extras } from './test-rules.ts';
import { rulesSaying } from './test-rules.ts';
import type { Conflict, Saved } from './test-service.ts';
import { save } from './test-service.ts';
import { spelt } from './test-spelling.ts';
import { understandRules } from './understand-rules.ts';

const conflict = fc.constantFrom<Conflict>('oneWay', 'bothWays');
const BEFORE = fc.record({ values: anySettings, extras: anyExtras, spelling: anySpelling });
const saved = ({ refused, rules }: Saved): Saved['rules'] => {
  expect(refused).toBeNull();
  return rules;
};

/** A context that is turned off leaves its name behind, and an approval its mode. */
const extrasAfter = (extras: Extras, { signIn, approval }: SettingValues): Extras => ({
  ...extras,
  idleClaim: signIn.context ?? extras.idleClaim,
  idleMode: approval ? 'SingleStage' : extras.idleMode,
});

describe('any rule set', () => {
  it('is understood in whatever spelling, and says what it is made of', () => {
    fc.assert(
      fc.property(BEFORE, ({ values, extras, spelling }) => {
        const { settings, kept } = understandRules(spelt(rulesSaying(values, extras), spelling));
        expect(kept).toEqual([]);
        expect(someSettings.safeParse(settings).success).toBe(true);
        expect(SETTING_KEYS.filter((key) => !sameSetting(key, settings[key], values[key]))).toEqual([]);
      }),
    );
  });

  it('any edit, saved and read back, changes exactly what the diff said and nothing else', () => {
    fc.assert(
      fc.property(BEFORE, anyWish, conflict, ({ values, extras, spelling }, wanted, mode) => {
        const rules = spelt(rulesSaying(values, extras), spelling);
        const { writes, changes, keptBack } = planWrites(rules, wanted);
        expect(keptBack).toEqual([]);
        expect(changes).toEqual(diffSettings(understandRules(rules).settings, wanted));
        expect(changes.map(({ setting }) => setting)).toEqual(
          SETTING_KEYS.filter(
            (key) => wanted[key] !== undefined && !sameSetting(key, wanted[key], values[key]),
          ),
        );
        const after = saved(save(rules, writes, mode));
        const read = understandRules(after).settings;
        expect(diffSettings(understandRules(rules).settings, read)).toMatchObject(
          changes.map(({ setting, ruleIds }) => ({ setting, ruleIds })),
        );
        expect(diffSettings(read, wanted)).toEqual([]);
        // What it should say now, made from nothing that is tested: settings, and all that is none.
        const meant = rulesSaying(
          { ...values, ...(wanted as Partial<SettingValues>) },
          extrasAfter(extras, values),
        );
        expect(sameRules(after, meant)).toBe(true);
        const untouched = rules.filter(({ id }) => !writes.some(({ ruleId }) => ruleId === id));
        expect(after).toEqual(expect.arrayContaining(untouched));
      }),
    );
  });

  it('a rule is written only where one of its settings changes, and then once', () => {
    fc.assert(
      fc.property(BEFORE, anyWish, ({ values, extras, spelling }, wanted) => {
        const { writes, changes } = planWrites(spelt(rulesSaying(values, extras), spelling), wanted);
        const written = writes.map(({ ruleId }) => ruleId);
        expect(new Set(written).size).toBe(written.length);
        expect([...written].sort()).toEqual([...new Set(changes.flatMap(({ ruleIds }) => ruleIds))].sort());
      }),
    );
  });

  it('saving twice is saving once, and what it read back is what was written', () => {
    fc.assert(
      fc.property(BEFORE, anyWish, conflict, ({ values, extras, spelling }, wanted, mode) => {
        const rules = spelt(rulesSaying(values, extras), spelling);
        const { writes } = planWrites(rules, wanted);
        const after = saved(save(rules, writes, mode));
        expect(compareWritten(writes, after).filter(({ state }) => state !== 'saved')).toEqual([]);
        expect(planWrites(after, wanted)).toMatchObject({ writes: [], changes: [] });
      }),
    );
  });

  it('goes back to where it was', () => {
    fc.assert(
      fc.property(BEFORE, anyWish, conflict, ({ values, extras, spelling }, wanted, mode) => {
        const rules = spelt(rulesSaying(values, extras), spelling);
        const snapshot: SomeSettings = understandRules(rules).settings;
        const after = saved(save(rules, planWrites(rules, wanted).writes, mode));
        const back = saved(save(after, planWrites(after, snapshot).writes, mode));
        expect(diffSettings(snapshot, understandRules(back).settings)).toEqual([]);
        expect(planWrites(back, snapshot).writes).toEqual([]);
      }),
    );
  });
});
