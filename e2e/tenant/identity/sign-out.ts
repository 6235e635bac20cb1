import type { Incoming, Outgoing } from '../transport/message.ts';
import { queryOf } from '../transport/message.ts';
import type { IdentityContext } from './identity-context.ts';
import { LOOPBACK } from './loopback.ts';
import { signedOutPage } from './pages/error-page.ts';

/** The logout endpoint: back to the app where it names an address of its own, else a page that says so. */
export function signOut(incoming: Incoming, of: IdentityContext): Outgoing {
  const given = new URLSearchParams([
    ...queryOf(incoming.url),
    ...new URLSearchParams(incoming.body.toString('utf8')),
  ]);
  const back = given.get('post_logout_redirect_uri');
  if (back === null || !LOOPBACK.test(back)) return signedOutPage(of);
  const target = new URL(back);
  const state = given.get('state');
  if (state !== null) target.searchParams.set('state', state);
  return { status: 302, headers: { Location: target.href, 'Cache-Control': 'no-store' }, body: '' };
}
