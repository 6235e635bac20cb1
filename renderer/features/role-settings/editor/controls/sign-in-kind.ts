import type { Contexts } from '../../../../../shared/contract/role-settings/detail.ts';
import type { SignInAsked } from '../../../../../shared/contract/role-settings/settings.ts';

/** What is asked for. `both`: a state the service can be brought to and should not be in (graph-pim.md §4.2 [2nd-hand]). */
export function signInKind({ mfa, context }: SignInAsked): 'none' | 'mfa' | 'context' | 'both' {
  if (context !== null) return mfa ? 'both' : 'context';
  return mfa ? 'mfa' : 'none';
}

/** The context to begin with: the first that is published, else the first; '' where there is none to choose. */
export function firstContext(contexts: Contexts | null): string {
  const all = contexts?.contexts ?? [];
  return (all.find(({ available }) => available) ?? all[0])?.id ?? '';
}
