import { afterEach, expect, it } from 'vitest';
import { ok } from '../../../shared/contract/result.ts';
import type { AuthProvider, Identity } from '../../console/ports.ts';
import { onEachTenant } from '../test-each-tenant.ts';
import { entraOnTenant, personAtBrowser } from '../test-tenant.ts';

/*
 * What any AuthProvider must do, tried with MSAL against the simulated tenant over real HTTPS. A replacement (MSAL may lose its
 * public client, models.md §3.1) is put in here and has to pass.
 */
const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((tenant) => tenant.close()));
});

const LEILA = 'Leila Haddani';
async function place() {
  const at = await entraOnTenant();
  open.push(at.tenant);
  const signIn = (auth: AuthProvider, name = 'Maren Okafor') =>
    auth.signIn({ openPage: personAtBrowser(at.tenant, name), signal: new AbortController().signal });
  return { ...at, signIn };
}
function value<T>(result: { ok: true; value: T } | { ok: false; problem: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
const claims = (token: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;

onEachTenant('an auth provider', () => {
  it('signs a person in through their browser', async () => {
    const { connect, signIn, tenant } = await place();
    const identity = value(await signIn(connect().auth));
    expect(identity).toMatchObject({
      upn: 'maren.okafor@contoso.com',
      name: 'Maren Okafor',
      tenantId: tenant.tenantId,
    });
  });

  it('hands out tokens for this tenant and person, with the capability PIM insists on', async () => {
    const { connect, signIn } = await place();
    const { auth } = connect();
    const identity = value(await signIn(auth));
    const token = value(await auth.token(identity));
    expect(token).toMatchObject({ tenantId: identity.tenantId, objectId: identity.objectId });
    expect(claims(token.secret).xms_cc).toContain('cp1');
  });

  it('gets tokens from memory, and a new one when a fresh one is asked for', async () => {
    const { connect, signIn, calls } = await place();
    const { auth } = connect();
    const identity = value(await signIn(auth));
    const before = calls.length;
    const [first, second] = [value(await auth.token(identity)), value(await auth.token(identity))];
    expect(second.secret).toBe(first.secret);
    expect(calls.length).toBe(before);
    const fresh = value(await auth.token(identity, { fresh: true }));
    expect(fresh.secret).not.toBe(first.secret);
  });

  it('knows in the next run who was on screen last, without a page or a call', async () => {
    const { connect, signIn, calls } = await place();
    const identity = value(await signIn(connect().auth));
    const next = connect().auth;
    calls.length = 0;
    expect(await next.remembered()).toEqual(identity);
    expect(await next.accounts()).toEqual([identity]);
    expect(calls).toEqual([]);
    expect(value(await next.token(identity)).objectId).toBe(identity.objectId);
  });

  it('remembers nobody where nobody was', async () => {
    const { auth } = (await place()).connect();
    expect(await auth.remembered()).toBeNull();
    expect(await auth.accounts()).toEqual([]);
  });

  it('ends when it is cancelled, and frees the way for the next', async () => {
    const { connect, signIn } = await place();
    const { auth } = connect();
    const abort = new AbortController();
    const cancelled = auth.signIn({
      signal: abort.signal,
      openPage: () => {
        abort.abort('cancelled');
        return Promise.resolve(ok(null));
      },
    });
    expect(await cancelled).toMatchObject({ ok: false, problem: { kind: 'cancelled' } });
    expect((await signIn(auth)).ok).toBe(true);
  });

  it('signs nobody in who cancelled while the answer was on its way', async () => {
    const { connect, tenant, kept, heard } = await place();
    const abort = new AbortController();
    heard.push((call) => {
      if (call.endsWith('/token')) abort.abort('cancelled');
    });
    const openPage = personAtBrowser(tenant, 'Maren Okafor');
    const answer = await connect().auth.signIn({ openPage, signal: abort.signal });
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'cancelled' } });
    expect([...kept.values()].map((text) => text.text())).toEqual([undefined, undefined]);
  });

  it('names the refusal of an account that was disabled', async () => {
    const { connect, signIn, tenant } = await place();
    const { auth } = connect();
    const identity = value(await signIn(auth));
    const body = { error: 'invalid_client', error_description: 'AADSTS50057: The user account is disabled.' };
    const fault = {
      method: 'POST',
      path: '/oauth2/v2.0/token',
      times: 9,
      then: { status: 400, headers: {}, body },
    };
    await fetch(`${tenant.control}/faults`, { method: 'POST', body: JSON.stringify(fault) });
    expect(await auth.token(identity, { fresh: true })).toMatchObject({
      ok: false,
      problem: { kind: 'blocked-by-policy', code: 'AADSTS50057' },
    });
  });

  it('tells the time limit from a change of mind', async () => {
    const { connect } = await place();
    const abort = new AbortController();
    const openPage = () => {
      abort.abort('timed-out');
      return Promise.resolve(ok(null));
    };
    expect(await connect().auth.signIn({ signal: abort.signal, openPage })).toMatchObject({
      problem: { kind: 'timed-out' },
    });
  });

  it('says so where consent was declined on the page', async () => {
    const { connect, tenant } = await place();
    const signal = new AbortController().signal;
    const answer = await connect().auth.signIn({ openPage: personAtBrowser(tenant, 'Cancel'), signal });
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'consent-missing', code: 'AADSTS65004' } });
  });

  it('forgets a person who signs out, here and on disk', async () => {
    const { connect, signIn, kept } = await place();
    const { auth } = connect();
    const identity = value(await signIn(auth));
    await auth.signOut(identity);
    expect(await auth.token(identity)).toMatchObject({ ok: false, problem: { kind: 'sign-in-needed' } });
    expect([...kept.values()].map((text) => text.text())).toEqual([undefined, undefined]);
    expect(await connect().auth.remembered()).toBeNull();
  });

  it('keeps two people apart', async () => {
    const { connect, signIn } = await place();
    const { auth } = connect();
    const maren = value(await signIn(auth));
    const leila = value(await signIn(auth, LEILA));
    const oid = async (who: Identity) => claims(value(await auth.token(who)).secret).oid;
    expect([await oid(maren), await oid(leila)]).toEqual([maren.objectId, leila.objectId]);
    expect(new Set((await auth.accounts()).map((a) => a.upn))).toEqual(new Set([maren.upn, leila.upn]));
  });

  it('remembers who is put on screen, in the next run too', async () => {
    const { connect, signIn } = await place();
    const { auth } = connect();
    const maren = value(await signIn(auth));
    const leila = value(await signIn(auth, LEILA));
    expect(await auth.remembered()).toEqual(leila);
    await auth.remember(maren);
    expect(await connect().auth.remembered()).toEqual(maren);
  });

  it('signs one of two out and leaves the other as they were', async () => {
    const { connect, signIn } = await place();
    const { auth } = connect();
    const maren = value(await signIn(auth));
    const leila = value(await signIn(auth, LEILA));
    await auth.remember(maren);
    await auth.signOut(leila);
    expect(await auth.remembered()).toEqual(maren);
    const next = connect().auth;
    expect(await next.accounts()).toEqual([maren]);
    expect((await next.token(maren, { fresh: true })).ok).toBe(true);
    expect(await next.token(leila)).toMatchObject({ ok: false, problem: { kind: 'sign-in-needed' } });
  });

  it('takes up nobody where the one on screen signed out, though another is signed in', async () => {
    const { connect, signIn } = await place();
    const { auth } = connect();
    const maren = value(await signIn(auth));
    const leila = value(await signIn(auth, LEILA));
    await auth.signOut(leila);
    expect(await auth.remembered()).toBeNull();
    expect(await auth.accounts()).toEqual([maren]);
  });

  it('does not sign out who was signed in already when adding them again is cancelled late', async () => {
    const { connect, signIn, tenant, heard } = await place();
    const { auth } = connect();
    const maren = value(await signIn(auth));
    const abort = new AbortController();
    heard.push((call) => {
      if (call.endsWith('/token')) abort.abort('cancelled');
    });
    const openPage = personAtBrowser(tenant, 'Maren Okafor');
    expect(await auth.signIn({ openPage, signal: abort.signal })).toMatchObject({ ok: false });
    expect(await auth.accounts()).toEqual([maren]);
  });

  it('says offline where the sign-in service cannot be reached', async () => {
    const { connect, signIn, tenant } = await place();
    const { auth } = connect();
    const identity = value(await signIn(auth));
    await tenant.close();
    expect(await auth.token(identity, { fresh: true })).toMatchObject({
      ok: false,
      problem: { kind: 'offline' },
    });
  });

  it('recovers at once when the sign-in service does', async () => {
    const { connect, signIn, tenant } = await place();
    const { auth } = connect();
    const identity = value(await signIn(auth));
    const fault = {
      method: 'POST',
      path: '/oauth2/v2.0/token',
      then: { status: 503, headers: {}, body: {} },
    };
    await fetch(`${tenant.control}/faults`, { method: 'POST', body: JSON.stringify(fault) });
    expect((await auth.token(identity, { fresh: true })).ok).toBe(false);
    expect((await auth.token(identity, { fresh: true })).ok).toBe(true);
  });

  it('gives from then on the fresh token that was asked for', async () => {
    const { connect, signIn } = await place();
    const { auth } = connect();
    const identity = value(await signIn(auth));
    const fresh = value(await auth.token(identity, { fresh: true }));
    expect(value(await auth.token(identity)).secret).toBe(fresh.secret);
  });
});
