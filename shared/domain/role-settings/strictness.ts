import type {
  Expiry,
  Mail,
  SettingKey,
  SettingValues,
  SignInAsked,
} from '../../contract/role-settings/settings.ts';
import { isMailRule } from './mail-rule.ts';
import { sameSetting } from './same-setting.ts';
import { secondsOf } from './seconds-of.ts';

/** What a value is beside the one before it: `other` where each is stricter in some way, or nobody can say. */
export type Strictness = 'same' | 'stricter' | 'looser' | 'other';

type Compare<V> = (before: V, after: V) => Strictness;

/** Several comparisons as one. */
export function together(all: readonly Strictness[]): Strictness {
  const moving = new Set(all.filter((one) => one !== 'same'));
  if (moving.size === 0) return 'same';
  const [only = 'other'] = moving;
  return moving.size === 1 ? only : 'other';
}

const on: Compare<boolean> = (before, after) => {
  if (before === after) return 'same';
  return after ? 'stricter' : 'looser';
};

const shorter: Compare<string> = (before, after) => {
  const [a, b] = [secondsOf(before), secondsOf(after)];
  if (a === undefined || b === undefined) return before === after ? 'same' : 'other';
  return a === b ? 'same' : on(b > a, b < a);
};

const expiry: Compare<Expiry> = (before, after) => {
  if (before.limited !== after.limited) return on(before.limited, after.limited);
  return before.limited ? shorter(before.maximum, after.maximum) : 'same';
};

const context: Compare<SignInAsked['context']> = (before, after) => {
  if (before === after) return 'same';
  return before !== null && after !== null ? 'other' : on(before !== null, after !== null);
};

const LEVELS: readonly Mail['level'][] = ['None', 'Critical', 'All'];

/** More told is stricter. */
const mail: Compare<Mail> = (before, after) => {
  const levels = LEVELS.indexOf(after.level) - LEVELS.indexOf(before.level);
  const lost = before.recipients.some((one) => !after.recipients.includes(one));
  const won = after.recipients.some((one) => !before.recipients.includes(one));
  return together([
    levels === 0 ? 'same' : on(levels < 0, levels > 0),
    on(before.defaults, after.defaults),
    lost ? 'looser' : 'same',
    won ? 'stricter' : 'same',
  ]);
};

type CompareAll = { readonly [K in SettingKey]?: Compare<SettingValues[K]> };
const COMPARE: CompareAll = {
  maximum: shorter,
  signIn: (before, after) => together([on(before.mfa, after.mfa), context(before.context, after.context)]),
  approvers: (before, after) => (sameSetting('approvers', before, after) ? 'same' : 'other'),
  eligibleExpiry: expiry,
  activeExpiry: expiry,
};

/**
 * Whether a setting gets stricter. Shorter, more asked for and more told is stricter; other approvers or another context are neither one
 * nor the other.
 */
export function strictness<K extends SettingKey>(
  key: K,
  before: SettingValues[K],
  after: SettingValues[K],
): Strictness {
  if (isMailRule(key)) return mail(before as Mail, after as Mail);
  const compare = COMPARE[key];
  return compare ? compare(before, after) : on(before === true, after === true);
}
