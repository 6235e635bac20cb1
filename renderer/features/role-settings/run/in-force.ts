import type { RunItem, SettingChange } from '../../../../shared/contract/role-settings/plan.ts';
import { signInAsked, type SignInAsked } from '../../../../shared/contract/role-settings/settings.ts';
import { ruleEnd } from './item-end.ts';

type Item = Pick<RunItem, 'rules' | 'state' | 'snapshotId'>;

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
export function valuesNow(change: SettingChange, item: Item, underWay: boolean): readonly unknown[] {
  switch (inForce(change, item, underWay)) {
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
export function inForce(change: SettingChange, item: Item, underWay: boolean): InForce {
  const ends = item.rules
    .filter(({ ruleId }) => change.ruleIds.includes(ruleId))
    .map((rule) => ruleEnd(rule, item, underWay));
  if (item.state === 'saved') return 'after';
  if (ends.length === 0) return item.snapshotId === null ? 'before' : 'unknown';
  if (ends.some((end) => end === 'unknown' || end === 'differs')) return 'unknown';
  if (ends.includes('waiting')) return 'waiting';
  const saved = ends.filter((end) => end === 'saved').length;
  if (saved === ends.length) return 'after';
  return saved === 0 ? 'before' : 'mixed';
}
