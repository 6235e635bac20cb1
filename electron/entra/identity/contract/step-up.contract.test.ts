import { expect, it } from 'vitest';
import { ok } from '../../../../shared/contract/result.ts';
import type { AuthProvider, Challenge, Identity, SignInVisit } from '../../../console/ports.ts';
import type { CreateAuthProvider } from '../auth-provider-options.ts';
import { onEachAdapter } from './test-adapters.ts';
import { claims, LEILA, MAREN, place, value } from './test-place.ts';

const C1: Challenge = {
  id: 'context:c1',
  proves: 'context',
  context: 'c1',
  claims: '{"access_token":{"acrs":{"essential":true, "value":"c1"}}}',
};
const MFA: Challenge = { id: 'mfa', proves: 'mfa', context: null, claims: null };

/** Maren, signed in without a second factor. */
async function withoutMfa(create: CreateAuthProvider) {
  const at = await place(create);
  const auth = at.provider();
  return { ...at, auth, maren: value(await auth.signIn(at.visit(MAREN, { withoutMfa: true }))) };
}
/** A visit whose page's address the test can look at. */
function seenBy(visit: SignInVisit) {
  let page = '';
  const openPage = (url: string) => {
    page = url;
    return visit.openPage(url);
  };
  return { visit: { ...visit, openPage }, query: () => new URL(page).searchParams };
}
const tokenOf = async (auth: AuthProvider, who: Identity) => value(await auth.token(who));

onEachAdapter('a step-up with %s', (create) => {
  it('brings a token with the context, which the provider gives from then on', async () => {
    const { auth, maren, visit } = await withoutMfa(create);
    expect(claims((await tokenOf(auth, maren)).secret).acrs).toBeUndefined();
    const proof = value(await auth.stepUp(maren, C1, visit(MAREN)));
    expect(claims(proof.secret)).toMatchObject({ acrs: ['c1'], xms_cc: ['cp1'], oid: maren.objectId });
    expect(proof).toMatchObject({ tenantId: maren.tenantId, objectId: maren.objectId });
    expect((await tokenOf(auth, maren)).secret).toBe(proof.secret);
  });

  it('asks for a second factor where the service gave no claims, and loses no capability by it', async () => {
    const { auth, maren, visit } = await withoutMfa(create);
    expect(claims((await tokenOf(auth, maren)).secret).amr).not.toContain('mfa');
    const seen = seenBy(visit(MAREN));
    const proof = value(await auth.stepUp(maren, MFA, seen.visit));
    expect(JSON.parse(seen.query().get('claims') ?? '')).toMatchObject({
      access_token: { amr: { essential: true, values: ['mfa'] }, xms_cc: { values: ['cp1'] } },
    });
    expect(claims(proof.secret).amr).toContain('mfa');
  });

  it('hints at the person and lets no other be chosen by a picker', async () => {
    const { auth, maren, visit } = await withoutMfa(create);
    const seen = seenBy(visit(MAREN));
    value(await auth.stepUp(maren, C1, seen.visit));
    expect(seen.query().get('login_hint')).toBe(maren.upn);
    expect(seen.query().get('prompt')).not.toBe('select_account');
  });

  it('keeps nothing of somebody else who signed in instead', async () => {
    const { auth, maren, visit, kept } = await withoutMfa(create);
    const answer = await auth.stepUp(maren, C1, visit(LEILA));
    expect(answer).toMatchObject({
      ok: false,
      problem: { kind: 'wrong-tenant', title: 'You signed in as leila.haddani@contoso.com.' },
    });
    expect(await auth.accounts()).toEqual([maren]);
    expect(await auth.remembered()).toEqual(maren);
    expect(kept.cache.text()).not.toContain('leila');
  });

  it('leaves somebody else signed in who was before', async () => {
    const { auth, maren, visit } = await withoutMfa(create);
    const leila = value(await auth.signIn(visit(LEILA)));
    await auth.remember(maren);
    const answer = await auth.stepUp(maren, C1, visit(LEILA));
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'wrong-tenant' } });
    expect((await auth.accounts()).map((a) => a.key).sort()).toEqual([maren.key, leila.key].sort());
    expect(await auth.remembered()).toEqual(maren);
  });

  it('ends when it is cancelled, and the person stays signed in', async () => {
    const { auth, maren } = await withoutMfa(create);
    const abort = new AbortController();
    const openPage = () => {
      abort.abort('cancelled');
      return Promise.resolve(ok(null));
    };
    const answer = await auth.stepUp(maren, C1, { openPage, signal: abort.signal });
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'cancelled' } });
    expect((await auth.token(maren)).ok).toBe(true);
  });

  it('opens no page for somebody who is signed out', async () => {
    const { auth, maren, visit } = await withoutMfa(create);
    await auth.signOut(maren);
    let opened = 0;
    const openPage = () => {
      opened += 1;
      return Promise.resolve(ok(null));
    };
    const answer = await auth.stepUp(maren, C1, { ...visit(MAREN), openPage });
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'sign-in-needed' } });
    expect(opened).toBe(0);
  });
});
