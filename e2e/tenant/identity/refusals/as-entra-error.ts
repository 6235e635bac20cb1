import { stableGuid } from '../../world/random.ts';
import type { EntraError } from '../entra-error.ts';
import { refusalOf } from './refusal-table.ts';
import type { About } from './sign-in-refusal.ts';

/** A refusal in Entra's words, for the page, the app or the token endpoint. Throws RangeError for a number that is not in the table. */
export function entraErrorOf(code: number, about: About): EntraError {
  const { error, message, silent, telling } = refusalOf(code);
  return {
    code,
    error: error === 'interaction' ? 'interaction_required' : error,
    message: message(about),
    ...(silent?.suberror === undefined ? {} : { suberror: silent.suberror }),
    ...(silent?.namesPolicy ? { claims: policyClaims(about) } : {}),
    ...(telling ? { telling: telling(about) } : {}),
  };
}

/** Which conditional access policies must be met, as the token endpoint names them (captured: msal-js#5491). */
const policyClaims = ({ organization }: About): string =>
  JSON.stringify({
    access_token: {
      capolids: {
        essential: true,
        values: [stableGuid(1, `policy of conditional access:${organization.id}`)],
      },
    },
  });
