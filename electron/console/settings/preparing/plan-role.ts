import type { PlannedRole } from '../../../../shared/contract/role-settings/plan.ts';
import type { SomeSettings } from '../../../../shared/contract/role-settings/settings.ts';
import { canonicalRules } from '../../../../shared/domain/role-settings/canonical-rule.ts';
import { diffSettings } from '../../../../shared/domain/role-settings/diff-settings.ts';
import { idOfRule } from '../../../../shared/domain/role-settings/id-of-rule.ts';
import { notBroughtBack } from '../../../../shared/domain/role-settings/not-brought-back.ts';
import { planWrites } from '../../../../shared/domain/role-settings/plan-writes.ts';
import { understandRules } from '../../../../shared/domain/role-settings/understand-rules.ts';
import { refOf } from '../../../../shared/domain/role-settings/ref-of.ts';
import type { KeptRun, PolicyRecord, RuleWrite } from '../../settings-ports.ts';
import { pick } from './pick.ts';
import type { Wanted } from './wanted-settings.ts';

/** One role thought through, not checked yet. `before` and `after` are its whole settings, as far as they are understood. */
export type Thought = {
  readonly planned: PlannedRole;
  readonly before: SomeSettings;
  readonly after: SomeSettings;
  readonly work: KeptRun['work'][number];
  /** What of the wish would not come true and is told nowhere else, in words. */
  readonly ignored: readonly string[];
};

/** What would be done to a role to bring it from what is in force to what is wanted. */
export function planRole(record: PolicyRecord, { wanted, base, compared, snapshot }: Wanted): Thought {
  const { role, scope, rules } = record;
  const { settings: before } = understandRules(rules);
  const asked = wanted(before);
  const { writes, changes, keptBack } = planWrites(rules, asked);
  const changed = Object.fromEntries(changes.map(({ setting, after }) => [setting, after])) as SomeSettings;
  return {
    before,
    // What is kept back stands in it too: the checks say so by it.
    after: {
      ...before,
      ...pick(
        asked,
        keptBack.map(({ setting }) => setting),
      ),
      ...changed,
    },
    work: { of: refOf(record), before: rules, writes, readBack: [] },
    ignored: snapshot ? notBroughtBack(snapshot, rulesAfter(rules, writes)) : [],
    planned: {
      role,
      scope,
      changes: [...changes],
      keptBack: [...keptBack],
      theirs: base === null ? [] : diffSettings(base, before),
      inForce: compared ? canonicalRules(rules) : null,
      checks: [],
      writes: writes.map(({ ruleId }) => ruleId),
      problem: null,
    },
  };
}

function rulesAfter(rules: readonly unknown[], writes: readonly RuleWrite[]): unknown[] {
  const bodies = new Map(writes.map(({ ruleId, body }) => [ruleId, body]));
  return rules.map((rule) => bodies.get(idOfRule(rule)) ?? rule);
}
