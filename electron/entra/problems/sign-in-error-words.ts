import { signInErrorBy } from '../../../shared/domain/sign-in-errors/sign-in-errors.ts';
import type { Words } from './graph-codes.ts';

/**
 * One of Entra's numbered errors as the console says it, from the table that the waiting screen and the documentation show too;
 * undefined for a number without a remedy of its own. The table words what others do for `who`: `Opens the consent page.`
 */
export function signInErrorWords(number: string): Words | undefined {
  const error = signInErrorBy(number);
  if (!error) return undefined;
  const { kind, title, cause, fix, who } = error;
  const toDo = who === 'You' ? fix : `${who} ${fix.charAt(0).toLowerCase()}${fix.slice(1)}`;
  return { kind, title, advice: `${cause} ${toDo}` };
}
