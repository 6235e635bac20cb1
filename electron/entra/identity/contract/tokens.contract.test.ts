import { expect, it } from 'vitest';
import { onEachAdapter } from './test-adapters.ts';
import { claims, place, value } from './test-place.ts';

onEachAdapter('tokens of %s', (create) => {
  it('are for this tenant and person, with the capability PIM insists on', async () => {
    const { provider, signIn } = await place(create);
    const auth = provider();
    const identity = await signIn(auth);
    const token = value(await auth.token(identity));
    expect(token).toMatchObject({ tenantId: identity.tenantId, objectId: identity.objectId });
    expect(claims(token.secret).xms_cc).toContain('cp1');
    expect(Math.abs(token.expiresAt - Number(claims(token.secret).exp) * 1000)).toBeLessThan(10_000);
  });

  it.each(['requested', 'consented'] as const)(
    'say what was granted, by bare names alone (scopes %s)',
    async (scp) => {
      const { provider, signIn } = await place(create, { switches: { 'identity.scp': scp } });
      const auth = provider();
      const identity = await signIn(auth);
      const fresh = value(await auth.token(identity, { fresh: true }));
      const carried = (claims(fresh.secret).scp as string).split(' ');
      expect(carried).toContain('RoleAssignmentSchedule.ReadWrite.Directory');
      expect([...fresh.granted].sort()).toEqual(carried.sort());
      expect(value(await auth.token(identity)).granted).toEqual(fresh.granted);
      expect(value(await provider().token(identity)).granted).toEqual(fresh.granted);
    },
  );

  it('come from memory, and a new one when a fresh one is asked for', async () => {
    const { provider, signIn, tokenCalls } = await place(create);
    const auth = provider();
    const identity = await signIn(auth);
    expect(tokenCalls()).toBe(1);
    const [first, second] = [value(await auth.token(identity)), value(await auth.token(identity))];
    expect(second.secret).toBe(first.secret);
    expect(tokenCalls()).toBe(1);
    const fresh = value(await auth.token(identity, { fresh: true }));
    expect(fresh.secret).not.toBe(first.secret);
    expect(value(await auth.token(identity)).secret).toBe(fresh.secret);
    expect(tokenCalls()).toBe(2);
  });

  it('come from the device in the next run', async () => {
    const { provider, signIn, tokenCalls } = await place(create);
    const identity = await signIn(provider());
    expect(value(await provider().token(identity)).objectId).toBe(identity.objectId);
    expect(tokenCalls()).toBe(1);
  });

  it('do not race each other for the refresh token', async () => {
    // Tokens too short to be kept, and a refresh token that is good for one use: side by side, all but one would fail.
    const switches = { 'identity.accessTokenMinutes': 4, 'identity.usedRefreshTokenStaysValid': false };
    const { provider, signIn, tokenCalls } = await place(create, { switches });
    const auth = provider();
    const identity = await signIn(auth);
    const fresh = () => auth.token(identity, { fresh: true });
    const all = await Promise.all([fresh(), fresh(), fresh()]);
    expect(all.map((token) => token.ok)).toEqual([true, true, true]);
    expect(tokenCalls()).toBe(4);
  });

  it('end with the number the service gave', async () => {
    const { provider, signIn, tokensAnswer } = await place(create);
    const auth = provider();
    const identity = await signIn(auth);
    const error_description = 'AADSTS50057: The user account is disabled.';
    await tokensAnswer(400, { error: 'invalid_client', error_description }, 9);
    expect(await auth.token(identity, { fresh: true })).toMatchObject({
      ok: false,
      problem: { kind: 'blocked-by-policy', code: 'AADSTS50057' },
    });
  });

  it('come again as soon as the sign-in service does', async () => {
    const { provider, signIn, tokensAnswer } = await place(create);
    const auth = provider();
    const identity = await signIn(auth);
    await tokensAnswer(503, {});
    expect((await auth.token(identity, { fresh: true })).ok).toBe(false);
    expect((await auth.token(identity, { fresh: true })).ok).toBe(true);
  });

  it('do not come where something else answers for the sign-in service', async () => {
    const { provider, signIn, command } = await place(create);
    const auth = provider();
    const identity = await signIn(auth);
    const portal = { status: 200, headers: { 'Content-Type': 'text/html' }, body: '<h1>Hotel Wi-Fi</h1>' };
    await command('/faults', { method: 'POST', path: '/oauth2/v2.0/token', then: portal });
    expect(await auth.token(identity, { fresh: true })).toMatchObject({
      ok: false,
      problem: { kind: 'unreadable-answer' },
    });
  });

  it('are not in what is said when they are refused', async () => {
    const { provider, signIn, tokensAnswer, kept } = await place(create);
    const auth = provider();
    const identity = await signIn(auth);
    const { secret } = value(await auth.token(identity));
    const refresh = /"secret":"([^"]{20,})"/g;
    const secrets = [...(kept.cache.text() ?? '').matchAll(refresh)].map((m) => m[1] ?? '');
    expect(secrets).toContain(secret);
    const said = `AADSTS700082: The refresh token ${secrets.join(' ')} has expired due to inactivity.`;
    await tokensAnswer(400, { error: 'invalid_grant', error_description: said });
    const answer = await auth.token(identity, { fresh: true });
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'sign-in-needed' } });
    expect(secrets.filter((one) => JSON.stringify(answer).includes(one))).toEqual([]);
  });
});
