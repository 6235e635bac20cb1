import type { Connection } from '../../../../shared/contract/connection.ts';
import { findSignInErrors } from '../../../../shared/domain/sign-in-errors/find-sign-in-errors.ts';
import type { SignInError } from '../../../../shared/domain/sign-in-errors/sign-in-error.ts';
import { SIGN_IN_ERRORS } from '../../../../shared/domain/sign-in-errors/sign-in-errors.ts';
import { cloudWords } from '../../../components/entry/connection-words.ts';
import { visibleText } from '../../../components/visible-text.ts';

/** "AADSTS50011"; an error the page shows without a number goes by its title alone. */
export const errorName = ({ number }: Pick<SignInError, 'number'>): string =>
  /^\d+$/.test(number) ? `AADSTS${number}` : number;

/** Whether somebody else has to mend it. */
export const fixedByOther = ({ who }: Pick<SignInError, 'who'>): boolean => who !== 'You';

/** Those the browser alone shows, by number; with something typed, the best matches of all first. */
export function listFor(typed: string): readonly SignInError[] {
  if (typed.trim() !== '') return findSignInErrors(typed);
  return SIGN_IN_ERRORS.filter(({ shown }) => shown !== 'app').toSorted(
    (a, b) => Number(a.number) - Number(b.number),
  );
}

/** How the search went, and what to do where it found nothing; null where nothing is typed. */
export function countWords(typed: string, count: number): string | null {
  if (typed.trim() === '') return null;
  if (count === 0)
    return 'No error here matches. Copy the error code and the trace id from the page, and send them to an administrator.';
  return count === 1 ? '1 error matches.' : `${count} errors match, the best first.`;
}

const LONGEST = 2000;

/** What an administrator needs to find the failed sign-in in the sign-in log. Nothing in it is secret. */
export function administratorMessage(pasted: string, connection: Connection, at: number): string {
  const { tenant, cloud, clientId } = connection;
  const text = visibleText(pasted.trim()).slice(0, LONGEST);
  return [
    'Signing in to PIM Desk ended with an error in the browser.',
    `Tenant: ${tenant} (${cloudWords(cloud)})`,
    `Application (client) id: ${clientId}`,
    `Time: ${new Date(at).toISOString()}`,
    ...(text === '' ? [] : [`The page said: ${text}`]),
  ].join('\n');
}
