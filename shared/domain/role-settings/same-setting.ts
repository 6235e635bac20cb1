import type { Approver } from '../../contract/my-roles.ts';
import type { Expiry, Mail, SettingKey, SettingValues } from '../../contract/role-settings/settings.ts';
import { isMailRule } from './mail-rule.ts';
import { sameApprover } from './named-approvers.ts';
import { secondsOf } from './seconds-of.ts';

/** Whether two ISO 8601 durations of days and smaller are as long as each other: `PT60M` is `PT1H`, a day is 24 hours. */
const sameLength = (a: string, b: string): boolean => {
  const seconds = secondsOf(a);
  // What is no duration is the same only if it is spelt the same.
  return seconds === undefined ? a === b : seconds === secondsOf(b);
};

const sameExpiry = (a: Expiry, b: Expiry): boolean =>
  a.limited === b.limited && sameLength(a.maximum, b.maximum);

const within = (some: readonly Approver[], all: readonly Approver[]): boolean =>
  some.every((one) => all.some((other) => sameApprover(one, other)));

const sameMail = (a: Mail, b: Mail): boolean =>
  a.level === b.level &&
  a.defaults === b.defaults &&
  a.recipients.every((one) => b.recipients.includes(one)) &&
  b.recipients.every((one) => a.recipients.includes(one));

type Same = { readonly [K in SettingKey]?: (a: SettingValues[K], b: SettingValues[K]) => boolean };
const SAME: Same = {
  maximum: sameLength,
  signIn: (a, b) => a.mfa === b.mfa && a.context === b.context,
  approvers: (a, b) => within(a, b) && within(b, a),
  eligibleExpiry: sameExpiry,
  activeExpiry: sameExpiry,
};

/**
 * Whether two values of a setting say the same: durations by length, approvers and recipients in any order, an approver by id whatever the
 * name. A setting that is not there is the same as no other, not even as one that is not there either: nobody knows it.
 */
export function sameSetting<K extends SettingKey>(
  key: K,
  a: SettingValues[K] | undefined,
  b: SettingValues[K] | undefined,
): boolean {
  if (a === undefined || b === undefined) return false;
  if (isMailRule(key)) return sameMail(a as Mail, b as Mail);
  const same = SAME[key];
  return same ? same(a, b) : a === b;
}
