import { signInAsked, type SignInAsked } from '../../../../shared/contract/role-settings/settings.ts';
import type { RuleOutcome, RunItem, SettingChange } from '../../../../shared/contract/role-settings/plan.ts';

const RULES: readonly (readonly [RuleOutcome['state'], string])[] = [
  ['saved', 'saved'],
  ['differs', 'read back as something else'],
  ['refused', 'refused'],
  ['unknown', 'not read back'],
  ['not-sent', 'not sent'],
  ['waiting', 'waiting'],
];

/** "3 saved, 1 refused, 1 not sent": how many rules came to what. */
export const rulesTally = (rules: readonly RuleOutcome[]): string =>
  RULES.flatMap(([state, words]) => {
    const count = rules.filter((rule) => rule.state === state).length;
    return count === 0 ? [] : [`${count}\u00a0${words}`];
  }).join(', ');

/** What became of one rule. */
export function ruleWords({ state }: RuleOutcome): string {
  switch (state) {
    case 'saved':
      return 'Saved. Read back and equal.';
    case 'differs':
      return 'Taken by the service, and read back as something else than was sent.';
    case 'refused':
      return 'Refused. As it was.';
    case 'not-sent':
      return 'Not sent. As it was.';
    case 'unknown':
      return 'Written, and it could not be read back. It may hold either value.';
    case 'waiting':
      return 'Waiting.';
  }
}

/** Which value of a setting holds now. `mixed`: it stands in several rules, of which some were saved. */
export type InForce = 'after' | 'before' | 'mixed' | 'unknown' | 'waiting';

/**
 * What an activation asks to prove now, where only one of the two rules it stands in was saved: MFA goes by the one, the context by the
 * other. Null where that is not known.
 */
function signInNow(change: SettingChange, { rules }: Pick<RunItem, 'rules'>): SignInAsked | null {
  const before = signInAsked.safeParse(change.before).data;
  const after = signInAsked.safeParse(change.after).data;
  const side = (ruleId: string): SignInAsked | undefined =>
    rules.some((rule) => rule.ruleId === ruleId && rule.state === 'saved') ? after : before;
  const mfa = side('Enablement_EndUser_Assignment')?.mfa;
  const context = side('AuthenticationContext_EndUser_Assignment')?.context;
  return mfa === undefined || context === undefined ? null : { mfa, context };
}

/** The value of a setting that holds now; of one that is not known, both it may be. */
export function valuesNow(change: SettingChange, item: Pick<RunItem, 'rules' | 'state'>): readonly unknown[] {
  switch (inForce(change, item)) {
    case 'after':
      return [change.after];
    case 'before':
    case 'waiting':
      return [change.before];
    case 'mixed': {
      const now = change.setting === 'signIn' ? signInNow(change, item) : null;
      return now === null ? [change.before, change.after] : [now];
    }
    case 'unknown':
      return [change.before, change.after];
  }
}

/** Which value of one change is in force, going by its rules as they were read back. */
export function inForce(change: SettingChange, item: Pick<RunItem, 'rules' | 'state'>): InForce {
  if (item.state === 'saved') return 'after';
  if (item.state === 'refused' || item.state === 'not-sent' || item.state === 'changed-meanwhile')
    return 'before';
  const states = item.rules.filter(({ ruleId }) => change.ruleIds.includes(ruleId)).map(({ state }) => state);
  if (states.length === 0) return item.state === 'unknown' ? 'unknown' : 'waiting';
  if (states.some((state) => state === 'unknown' || state === 'differs')) return 'unknown';
  if (states.some((state) => state === 'waiting')) return 'waiting';
  const saved = states.filter((state) => state === 'saved').length;
  if (saved === states.length) return 'after';
  return saved === 0 ? 'before' : 'mixed';
}
