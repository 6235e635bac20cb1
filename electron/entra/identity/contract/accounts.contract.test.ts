import { expect, it } from 'vitest';
import type { Identity } from '../../../console/ports.ts';
import { onEachAdapter } from './test-adapters.ts';
import { claims, LEILA, MAREN, place, value } from './test-place.ts';

onEachAdapter('accounts of %s', (create) => {
  it('are known in the next run, with who was on screen last, without a page or a call', async () => {
    const { provider, signIn, calls } = await place(create);
    const identity = await signIn(provider());
    const next = provider();
    calls.length = 0;
    expect(await next.remembered()).toEqual(identity);
    expect(await next.accounts()).toEqual([identity]);
    expect(calls).toEqual([]);
  });

  it('are none where nobody was', async () => {
    const auth = (await place(create)).provider();
    expect(await auth.remembered()).toBeNull();
    expect(await auth.accounts()).toEqual([]);
  });

  it('that sign out are forgotten, here and on disk', async () => {
    const { provider, signIn, kept } = await place(create);
    const auth = provider();
    const identity = await signIn(auth);
    await auth.signOut(identity);
    expect(await auth.token(identity)).toMatchObject({ ok: false, problem: { kind: 'sign-in-needed' } });
    expect([kept.cache.text(), kept.last.text()]).toEqual([undefined, undefined]);
    expect(await provider().remembered()).toBeNull();
  });

  it('are kept apart', async () => {
    const { provider, signIn } = await place(create);
    const auth = provider();
    const [maren, leila] = [await signIn(auth), await signIn(auth, LEILA)];
    const oid = async (who: Identity) => claims(value(await auth.token(who)).secret).oid;
    expect([await oid(maren), await oid(leila)]).toEqual([maren.objectId, leila.objectId]);
    expect(new Set((await auth.accounts()).map((a) => a.upn))).toEqual(new Set([maren.upn, leila.upn]));
  });

  it('are remembered by who is put on screen, in the next run too', async () => {
    const { provider, signIn } = await place(create);
    const auth = provider();
    const [maren, leila] = [await signIn(auth), await signIn(auth, LEILA)];
    expect(await auth.remembered()).toEqual(leila);
    await auth.remember(maren);
    expect(await provider().remembered()).toEqual(maren);
  });

  it('that stay are left as they were when another signs out', async () => {
    const { provider, signIn } = await place(create);
    const auth = provider();
    const [maren, leila] = [await signIn(auth), await signIn(auth, LEILA)];
    await auth.remember(maren);
    await auth.signOut(leila);
    expect(await auth.remembered()).toEqual(maren);
    const next = provider();
    expect(await next.accounts()).toEqual([maren]);
    expect((await next.token(maren, { fresh: true })).ok).toBe(true);
    expect(await next.token(leila)).toMatchObject({ ok: false, problem: { kind: 'sign-in-needed' } });
  });

  it('are not taken up where the one on screen signed out, though another is signed in', async () => {
    const { provider, signIn } = await place(create);
    const auth = provider();
    const [maren, leila] = [await signIn(auth), await signIn(auth, LEILA)];
    await auth.signOut(leila);
    expect(await auth.remembered()).toBeNull();
    expect(await auth.accounts()).toEqual([maren]);
  });

  it('stay when adding them again is cancelled late', async () => {
    const { provider, signIn, visit, heard } = await place(create);
    const auth = provider();
    const maren = await signIn(auth);
    const abort = new AbortController();
    heard.push((call) => {
      if (call.endsWith('/token')) abort.abort('cancelled');
    });
    expect(await auth.signIn({ ...visit(MAREN), signal: abort.signal })).toMatchObject({ ok: false });
    expect(await auth.accounts()).toEqual([maren]);
  });
});
