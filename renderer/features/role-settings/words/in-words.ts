import type { Approver, Scope } from '../../../../shared/contract/my-roles.ts';
import type { SettingKey, SomeSettings } from '../../../../shared/contract/role-settings/settings.ts';
import { accessOf } from '../../../../shared/domain/planes.ts';
import { countedApprovers, nameOfApprover } from './named-words.ts';
import { settingLabel } from './setting-words.ts';
import { contextWords, type ContextNames } from './sign-in-words.ts';
import { maximumWords } from './value-words.ts';

/** A run of the sentence. `setting`: which setting says so, to be underlined where it was changed; null for what joins them. */
export type Segment = { readonly text: string; readonly setting: SettingKey | null };

const TOLD: readonly SettingKey[] = ['maximum', 'signIn', 'justification', 'ticket', 'approval', 'approvers'];

const joined = (text: string): Segment => ({ text, setting: null });

/**
 * What the activation settings come to, as one sentence (picture 07); what is not understood is named in a second one, and never guessed.
 * Names in it are the service's: show it through ServiceText.
 * @param contexts names of authentication contexts, where they were read
 */
export function inWords(
  settings: SomeSettings,
  scope: Scope,
  contexts: ContextNames = [],
): readonly Segment[] {
  const parts = [
    maximumPart(settings),
    signInPart(settings, contexts),
    ...saidParts(settings),
    approvalPart(settings, scope),
  ].filter((part) => part.length > 0);
  const sentence = parts.flatMap((part, at) => (at === 0 ? part : [joined(', '), ...part]));
  const unknown = TOLD.filter((key) => settings[key] === undefined);
  return [
    joined(`Whoever is eligible may ${HOLDING[accessOf(scope.id) ?? 'role']}${parts.length > 0 ? ' ' : ''}`),
    ...sentence,
    joined('.'),
    ...(unknown.length > 0 ? [joined(` Not understood, and kept as it is: ${labels(unknown)}.`)] : []),
  ];
}

const HOLDING = {
  role: 'hold this role',
  member: 'be a member of this group',
  owner: 'own this group',
} as const;

const labels = (keys: readonly SettingKey[]): string =>
  keys.map((key) => settingLabel(key).toLowerCase()).join(', ');

function maximumPart({ maximum }: SomeSettings): readonly Segment[] {
  if (maximum === undefined) return [];
  return [joined('for at most '), { text: maximumWords(maximum), setting: 'maximum' }];
}

function signInPart({ signIn }: SomeSettings, contexts: ContextNames): readonly Segment[] {
  if (signIn === undefined) return [];
  const { mfa, context } = signIn;
  if (!mfa && context === null) return [{ text: 'with no further sign-in', setting: 'signIn' }];
  const proved = context === null ? '' : `proving ${contextWords(context, contexts)}`;
  const text = [mfa ? 'multi-factor authentication' : '', proved].filter((part) => part !== '').join(' and ');
  return [joined('after '), { text, setting: 'signIn' }];
}

/** A ticket that is not asked for is nothing to say; a justification that is not, is. */
function saidParts({ justification, ticket }: SomeSettings): readonly (readonly Segment[])[] {
  const why: Segment | null =
    justification === undefined
      ? null
      : { text: justification ? 'with a justification' : 'with no justification', setting: 'justification' };
  const number: Segment | null = ticket === true ? { text: 'with a ticket', setting: 'ticket' } : null;
  return [why, number].flatMap((segment) => (segment === null ? [] : [[segment]]));
}

function approvalPart({ approval, approvers }: SomeSettings, scope: Scope): readonly Segment[] {
  if (approval === undefined) return [];
  if (!approval) return [{ text: 'with nobody’s approval', setting: 'approval' }];
  const who: Segment | null =
    approvers === undefined ? null : { text: decidersWords(approvers, scope), setting: 'approvers' };
  return [joined('once '), who ?? joined('somebody'), joined(' '), { text: 'agrees', setting: 'approval' }];
}

function decidersWords(approvers: readonly Approver[], scope: Scope): string {
  const [first] = approvers;
  if (first === undefined)
    return accessOf(scope.id) === null ? 'a default approver' : 'somebody, though nobody is named,';
  if (approvers.length > 1) return `one of ${countedApprovers(approvers)}`;
  return first.kind === 'group' ? `somebody in ${nameOfApprover(first)}` : nameOfApprover(first);
}
