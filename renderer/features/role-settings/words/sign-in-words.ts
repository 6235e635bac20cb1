import type { AuthenticationContext } from '../../../../shared/contract/role-settings/detail.ts';
import type { SignInAsked } from '../../../../shared/contract/role-settings/settings.ts';

/** Contexts by name; empty where they were not read: then the id has to do. */
export type ContextNames = readonly Pick<AuthenticationContext, 'id' | 'name'>[];

/** "context c1", or "context c1, Phishing-resistant MFA" where its name is known. */
export function contextWords(id: string, contexts: ContextNames): string {
  const name = contexts.find((one) => one.id === id)?.name ?? '';
  return name === '' ? `context ${id}` : `context ${id}, ${name}`;
}

/** @param length a cell does not name the context */
export function signInWords(
  { mfa, context }: SignInAsked,
  length: 'short' | 'long',
  contexts: ContextNames,
): string {
  const proved = context === null ? null : contextWords(context, length === 'short' ? [] : contexts);
  if (mfa && proved !== null) return `MFA and ${proved}`;
  return proved ?? (mfa ? 'MFA' : 'nothing more');
}
