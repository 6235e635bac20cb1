import type { Outgoing } from '../transport/message.ts';
import type { ReplyTo } from './authorize-request.ts';
import type { EntraError } from './entra-error.ts';
import { describe } from './entra-error.ts';
import type { IdentityContext } from './identity-context.ts';
import { formPostPage } from './pages/form-post-page.ts';

/** Sends parameters to the app's redirect address, the way it asked for. */
export function reply(to: ReplyTo, parameters: Readonly<Record<string, string>>): Outgoing {
  const fields = { ...parameters, ...(to.state === undefined ? {} : { state: to.state }) };
  if (to.responseMode === 'form_post') return formPostPage(to.redirectUri, fields);
  const target = new URL(to.redirectUri);
  const encoded = new URLSearchParams(fields);
  if (to.responseMode === 'fragment') target.hash = encoded.toString();
  else encoded.forEach((value, name) => target.searchParams.append(name, value));
  return { status: 302, headers: { Location: target.href, 'Cache-Control': 'no-store' }, body: '' };
}

/** Sends an error to the app's redirect address. */
export const replyError = (to: ReplyTo, problem: EntraError, of: IdentityContext): Outgoing =>
  reply(to, {
    error: problem.error,
    error_description: describe(problem, of.world.clock.now()),
    error_uri: `https://login.microsoftonline.com/error?code=${problem.code}`,
  });
