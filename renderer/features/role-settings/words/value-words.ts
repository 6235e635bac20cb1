import type { Approver } from '../../../../shared/contract/my-roles.ts';
import type {
  Expiry,
  Mail,
  SettingKey,
  SettingValues,
  SignInAsked,
} from '../../../../shared/contract/role-settings/settings.ts';
import { durationText, minutesOf } from '../../../../shared/domain/durations.ts';
import { expiryWords } from './expiry-words.ts';
import { mailWords } from './mail-words.ts';
import { approversWords } from './named-words.ts';
import { signInWords, type ContextNames } from './sign-in-words.ts';

/** `short` for a cell of the matrix, `long` for a diff. */
export type ValueLength = 'short' | 'long';

/**
 * The value of a setting in words. Names and addresses in it are the service's or a file's: show it through ServiceText.
 * @param contexts names of authentication contexts, where they were read
 */
export function valueWords<K extends SettingKey>(
  key: K,
  value: SettingValues[K],
  length: ValueLength = 'long',
  contexts: ContextNames = [],
): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  switch (key) {
    case 'maximum':
      return maximumWords(value as string);
    case 'signIn':
      return signInWords(value as SignInAsked, length, contexts);
    case 'approvers':
      return approversWords(value as readonly Approver[], length);
    case 'eligibleExpiry':
    case 'activeExpiry':
      return expiryWords(value as Expiry, length);
    default:
      return mailWords(value as Mail, length);
  }
}

/** "1 h 45 min"; what cannot be read stands as it is. */
export function maximumWords(iso: string): string {
  const minutes = minutesOf(iso);
  return minutes === undefined ? iso : durationText(minutes);
}
