import type { Mail, SettingKey, SettingValues, SignInAsked } from '../../contract/role-settings/settings.ts';
import { isMailRule } from './mail-rule.ts';
import { strictness } from './strictness.ts';

const proves = ({ mfa, context }: SignInAsked): boolean => mfa || context !== null;

const tells = ({ defaults, recipients }: Mail): boolean => defaults || recipients.length > 0;

/**
 * Whether a value does what a template asks: it is the same, or stricter. A context does for MFA, as it can ask for more; an address does for
 * the default recipients, as CISA asks for one (MS.AAD.7.7).
 */
export function meetsTemplate<K extends SettingKey>(
  key: K,
  value: SettingValues[K],
  asked: SettingValues[K],
): boolean {
  if (key === 'signIn' && (asked as SignInAsked).context === null)
    return proves(value as SignInAsked) || !proves(asked as SignInAsked);
  if (isMailRule(key)) {
    const [has, wants] = [value as Mail, asked as Mail];
    if (wants.defaults && tells(has)) return isSo(key, { ...has, defaults: true } as SettingValues[K], asked);
  }
  return isSo(key, value, asked);
}

function isSo<K extends SettingKey>(key: K, value: SettingValues[K], asked: SettingValues[K]): boolean {
  const than = strictness(key, asked, value);
  return than === 'same' || than === 'stricter';
}
