import { expect, it } from 'vitest';
import { ok } from '../../../../shared/contract/result.ts';
import { onEachAdapter } from './test-adapters.ts';
import { MAREN, place, value } from './test-place.ts';

onEachAdapter('signing in with %s', (create) => {
  it('goes through the person’s own browser', async () => {
    const { provider, signIn, tenant } = await place(create);
    expect(await signIn(provider())).toMatchObject({
      upn: 'maren.okafor@contoso.com',
      name: MAREN,
      tenantId: tenant.tenantId,
    });
  });

  it('asks for what was consented to, and for no permission by name', async () => {
    const { provider, visit, tenant } = await place(create);
    const { openPage, signal } = visit(MAREN);
    let asked: string[] = [];
    await provider().signIn({
      signal,
      openPage: (url) => {
        asked = (new URL(url).searchParams.get('scope') ?? '').split(' ');
        return openPage(url);
      },
    });
    expect(asked.filter((scope) => scope.includes('/'))).toEqual([`${tenant.graph}/.default`]);
  });

  it('ends when it is cancelled, and frees the way for the next', async () => {
    const { provider, signIn } = await place(create);
    const auth = provider();
    const abort = new AbortController();
    const cancelled = auth.signIn({
      signal: abort.signal,
      openPage: () => {
        abort.abort('cancelled');
        return Promise.resolve(ok(null));
      },
    });
    expect(await cancelled).toMatchObject({ ok: false, problem: { kind: 'cancelled' } });
    expect(await signIn(auth)).toMatchObject({ name: MAREN });
  });

  it('signs nobody in who cancelled while the answer was on its way', async () => {
    const { provider, visit, kept, heard } = await place(create);
    const abort = new AbortController();
    heard.push((call) => {
      if (call.endsWith('/token')) abort.abort('cancelled');
    });
    const answer = await provider().signIn({ ...visit(MAREN), signal: abort.signal });
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'cancelled' } });
    expect([kept.cache.text(), kept.last.text()]).toEqual([undefined, undefined]);
  });

  it('tells the time limit from a change of mind', async () => {
    const { provider } = await place(create);
    const abort = new AbortController();
    const openPage = () => {
      abort.abort('timed-out');
      return Promise.resolve(ok(null));
    };
    expect(await provider().signIn({ signal: abort.signal, openPage })).toMatchObject({
      problem: { kind: 'timed-out' },
    });
  });

  it('says why no page could be opened', async () => {
    const { provider } = await place(create);
    const problem = { kind: 'internal', title: 'No browser.', advice: '', safeToRetry: true } as const;
    const openPage = () => Promise.resolve({ ok: false, problem } as const);
    expect(await provider().signIn({ signal: new AbortController().signal, openPage })).toEqual({
      ok: false,
      problem,
    });
  });

  it('says so where consent was declined on the page', async () => {
    const { provider, visit } = await place(create);
    expect(await provider().signIn(visit('Cancel'))).toMatchObject({
      ok: false,
      problem: { kind: 'consent-missing', code: 'AADSTS65004' },
    });
  });

  it('says offline where the sign-in service cannot be reached', async () => {
    const { provider, signIn, tenant } = await place(create);
    const auth = provider();
    const identity = await signIn(auth);
    await tenant.close();
    expect(await auth.token(identity, { fresh: true })).toMatchObject({
      ok: false,
      problem: { kind: 'offline' },
    });
  });

  it('does not open a page to give a token', async () => {
    const { provider, signIn, tokensAnswer } = await place(create);
    const auth = provider();
    const identity = await signIn(auth);
    const description = 'AADSTS50076: You must use multi-factor authentication.';
    await tokensAnswer(400, { error: 'interaction_required', error_description: description });
    expect(await auth.token(identity, { fresh: true })).toMatchObject({
      ok: false,
      problem: { kind: 'step-up-needed', code: 'AADSTS50076' },
    });
    expect(value(await auth.token(identity)).objectId).toBe(identity.objectId);
  });
});
