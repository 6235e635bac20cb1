import { afterEach, expect, it } from 'vitest';
import type { AuthProvider, Challenge, Identity, SignInVisit } from '../../console/ports.ts';
import { ok } from '../../../shared/contract/result.ts';
import { onEachTenant } from '../test-each-tenant.ts';
import { entraOnTenant, personAtBrowser } from '../test-tenant.ts';

/* The other half of what any AuthProvider must do: answering a challenge. See auth-provider.contract.test.ts. */
const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((tenant) => tenant.close()));
});

const C1: Challenge = {
  id: 'context:c1',
  proves: 'context',
  context: 'c1',
  claims: '{"access_token":{"acrs":{"essential":true, "value":"c1"}}}',
};
const MFA: Challenge = { id: 'mfa', proves: 'mfa', context: null, claims: null };

async function place() {
  const at = await entraOnTenant();
  open.push(at.tenant);
  const { auth } = at.connect();
  const visit = (name: string, options = {}) => ({
    openPage: personAtBrowser(at.tenant, name, options),
    signal: new AbortController().signal,
  });
  const maren = value(await auth.signIn(visit('Maren Okafor', { withoutMfa: true })));
  return { ...at, auth, maren, visit };
}
function value<T>(result: { ok: true; value: T } | { ok: false; problem: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
const claims = (token: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;
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

onEachTenant('a step-up', () => {
  it('brings a token with the context, which the provider gives from then on', async () => {
    const { auth, maren, visit } = await place();
    expect(claims((await tokenOf(auth, maren)).secret).acrs).toBeUndefined();
    const proof = value(await auth.stepUp(maren, C1, visit('Maren Okafor')));
    expect(claims(proof.secret)).toMatchObject({ acrs: ['c1'], xms_cc: ['cp1'], oid: maren.objectId });
    expect(proof).toMatchObject({ tenantId: maren.tenantId, objectId: maren.objectId });
    expect((await tokenOf(auth, maren)).secret).toBe(proof.secret);
  });

  it('asks for a second factor where the service gave no claims, and loses no capability by it', async () => {
    const { auth, maren, visit } = await place();
    expect(claims((await tokenOf(auth, maren)).secret).amr).not.toContain('mfa');
    const seen = seenBy(visit('Maren Okafor'));
    const proof = value(await auth.stepUp(maren, MFA, seen.visit));
    expect(JSON.parse(seen.query().get('claims') ?? '')).toMatchObject({
      access_token: { amr: { essential: true, values: ['mfa'] }, xms_cc: { values: ['cp1'] } },
    });
    expect(claims(proof.secret).amr).toContain('mfa');
  });

  it('hints at the person and lets no other be chosen by a picker', async () => {
    const { auth, maren, visit } = await place();
    const seen = seenBy(visit('Maren Okafor'));
    value(await auth.stepUp(maren, C1, seen.visit));
    expect(seen.query().get('login_hint')).toBe(maren.upn);
    expect(seen.query().get('prompt')).not.toBe('select_account');
  });

  it('keeps nothing of somebody else who signed in instead', async () => {
    const { auth, maren, visit, kept } = await place();
    const answer = await auth.stepUp(maren, C1, visit('Leila Haddani'));
    expect(answer).toMatchObject({
      ok: false,
      problem: { kind: 'wrong-tenant', title: 'You signed in as leila.haddani@contoso.com.' },
    });
    expect(await auth.accounts()).toEqual([maren]);
    expect(await auth.remembered()).toEqual(maren);
    expect(kept.get('tokens')?.text()).not.toContain('leila');
  });

  it('leaves somebody else signed in who was before', async () => {
    const { auth, maren, visit } = await place();
    const leila = value(await auth.signIn(visit('Leila Haddani')));
    await auth.remember(maren);
    const answer = await auth.stepUp(maren, C1, visit('Leila Haddani'));
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'wrong-tenant' } });
    expect((await auth.accounts()).map((a) => a.key).sort()).toEqual([maren.key, leila.key].sort());
    expect(await auth.remembered()).toEqual(maren);
  });

  it('ends when it is cancelled, and the person stays signed in', async () => {
    const { auth, maren } = await place();
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
    const { auth, maren, visit } = await place();
    await auth.signOut(maren);
    let opened = 0;
    const openPage = () => {
      opened += 1;
      return Promise.resolve(ok(null));
    };
    const answer = await auth.stepUp(maren, C1, { ...visit('Maren Okafor'), openPage });
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'sign-in-needed' } });
    expect(opened).toBe(0);
  });
});
