import type { SettingValues, SomeSettings } from '../../contract/role-settings/settings.ts';
import type { NotUnderstood } from './shape.ts';
import type { RuleId } from './setting-rules.ts';

/** What a single rule says: settings, with the two halves of `signIn`, which live in a rule each. */
export type RuleParts = Omit<SomeSettings, 'signIn'> & {
  readonly mfa?: boolean;
  readonly context?: SettingValues['signIn']['context'];
};

/** How the rules of one type are read and changed. `Rule` is what one is once it is understood: the service's own object. */
export type RuleKind<Rule> = {
  /** `@odata.type`, as the service writes it. */
  readonly type: string;
  /** @returns why it is not understood, null where all of it is */
  readonly judge: (id: RuleId, rule: unknown) => NotUnderstood | null;
  readonly read: (id: RuleId, rule: Rule) => RuleParts;
  /** The rule with these parts and all else as it was. Parts of other rules mean nothing. */
  readonly change: (id: RuleId, rule: Rule, parts: RuleParts) => Rule;
  /** What it takes to send it back, besides its id, type and target: each member, each type within. */
  readonly members: (rule: Rule) => Readonly<Record<string, unknown>>;
};
