import type { SignInRun } from '../../shared/contract/session.ts';

/**
 * What is asked to be proved, and what for. Null where the running sign-in is no step-up, or none runs.
 * @param onScreen who is on screen: a step-up of somebody else, begun before a switch of accounts, names them
 */
export function stepUpWords(
  signIn: SignInRun | null,
  onScreen: string | null,
): { readonly title: string; readonly detail: string } | null {
  if (signIn?.purpose !== 'step-up') return null;
  const whatFor = signIn.roleName === null ? '' : `For ${signIn.roleName}${asWhom(signIn, onScreen)}. `;
  return { title: titleOf(signIn), detail: `${whatFor}Then it is sent, once; what you typed is kept.` };
}

const asWhom = ({ personName }: SignInRun, onScreen: string | null): string =>
  personName === null || personName === onScreen ? '' : `, as ${personName}`;

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
