import type { SignInRun } from '../../shared/contract/session.ts';

/** What the person on screen is asked to prove, and what for. Null where the running sign-in is no step-up, or none runs. */
export function stepUpWords(
  signIn: SignInRun | null,
): { readonly title: string; readonly detail: string } | null {
  if (signIn?.purpose !== 'step-up') return null;
  const whatFor = signIn.roleName === null ? '' : `For ${signIn.roleName}. `;
  return { title: titleOf(signIn), detail: `${whatFor}Then it is sent, once; what you typed is kept.` };
}

function titleOf({ proves, context }: SignInRun): string {
  switch (proves) {
    case 'context':
      return `Prove ${context ?? 'the authentication context'} in your browser`;
    case 'mfa':
      return 'Prove a second factor in your browser';
    case 'session':
    case null:
      return 'Sign in again in your browser';
  }
}
