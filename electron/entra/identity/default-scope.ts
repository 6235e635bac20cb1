import { z } from 'zod';

/**
 * What the console asks for: exactly what an administrator has consented to, and never a permission by name. Asking for one that
 * nobody consented to would end a plain user's sign-in on a page from which nothing comes back. docs/decisions/0011-default-scope.md
 * @param graph origin of the cloud's Microsoft Graph
 */
export const defaultScope = (graph: string): string => `${graph}/${DEFAULT}`;

/**
 * The permissions of a token, by their bare names, from the scopes of the answer that brought it. The sign-in service prints them with
 * the resource before each, the OpenID scopes without, and the `.default` that was asked for among them.
 */
export const grantedOf = (scopes: readonly string[]): readonly string[] => [
  ...new Set(
    scopes
      .map((scope) => scope.slice(scope.lastIndexOf('/') + 1))
      .filter((name) => name !== '' && name !== DEFAULT && !OPENID.has(name.toLowerCase())),
  ),
];

/**
 * A token answer under which MSAL finds its token again. MSAL looks a cached token up by the scopes asked for among those of the answer:
 * one that leaves the `.default` out would have every silent call redeem the refresh token. Entra puts it in; nothing promises that it
 * does so in every cloud.
 * @param form body of the token request; @param answer body of the service's answer, returned as it is where nothing is missing
 */
export function withAskedScope(form: string, answer: unknown): unknown {
  const asked = (new URLSearchParams(form).get('scope') ?? '')
    .split(' ')
    .find((scope) => scope.endsWith(`/${DEFAULT}`));
  const { success, data } = tokenAnswer.safeParse(answer);
  if (asked === undefined || !success) return answer;
  const given = data.scope.split(' ');
  return given.some((scope) => scope.toLowerCase() === asked.toLowerCase())
    ? answer
    : { ...data, scope: [...given, asked].join(' ') };
}

const DEFAULT = '.default';
const OPENID: ReadonlySet<string> = new Set(['openid', 'profile', 'email', 'offline_access']);
const tokenAnswer = z.looseObject({ scope: z.string() });
