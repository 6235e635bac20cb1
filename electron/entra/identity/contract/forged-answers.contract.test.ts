import { expect, it } from 'vitest';
import { ok } from '../../../../shared/contract/result.ts';
import { onEachAdapter } from './test-adapters.ts';
import { value } from './test-place.ts';
import { AS_GUEST, CONTOSO, scriptedPlace } from './test-scripted-place.ts';

/** What Entra answers to `.default` [capture of others]; other clouds may leave the last one out. */
const ANSWERED =
  'email openid profile https://graph.microsoft.com/User.Read https://graph.microsoft.com/AuditLog.Read.All';

onEachAdapter('answers to %s', (create) => {
  it('in a state that was never asked in are ignored, and the true one still comes in', async () => {
    const { provider, post, visit } = scriptedPlace(create, CONTOSO);
    const auth = provider();
    let forgery: number | undefined;
    const identity = await auth.signIn({
      ...visit(AS_GUEST),
      openPage: async (url) => {
        forgery = await post(url, { ...AS_GUEST, name: 'Mallory' }, { state: 'forged' });
        void post(url, AS_GUEST);
        return ok(null);
      },
    });
    expect(forgery).toBe(400);
    expect(value(identity).name).toBe(AS_GUEST.name);
    expect(await auth.accounts()).toHaveLength(1);
  });

  it('for a nonce that was never asked with sign nobody in', async () => {
    const { provider, visit, kept } = scriptedPlace(create, CONTOSO);
    const auth = provider();
    const answer = await auth.signIn(visit(AS_GUEST, { nonce: 'replayed' }));
    expect(answer).toMatchObject({ ok: false, problem: { safeToRetry: true } });
    expect(await auth.accounts()).toEqual([]);
    expect(kept.last.text()).toBeUndefined();
  });

  it('are asked for with proof of who asks, and another nonce and state each time', async () => {
    const { provider, visit, pages, forms } = scriptedPlace(create, CONTOSO);
    const auth = provider();
    value(await auth.signIn(visit(AS_GUEST)));
    value(await auth.signIn(visit(AS_GUEST)));
    const queries = pages.map((page) => new URL(page).searchParams);
    expect(queries.map((query) => query.get('code_challenge_method'))).toEqual(['S256', 'S256']);
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(new Set(queries.map((query) => query.get(name) ?? '')).size).toBe(2);
    expect(forms.every((form) => (form.get('code_verifier') ?? '').length >= 43)).toBe(true);
  });

  it.each([
    ['names what was asked for', `${ANSWERED} https://graph.microsoft.com/.default`],
    ['leaves it out', ANSWERED],
  ])('are found again in memory where the service %s', async (_how, scope) => {
    const { provider, visit, forms } = scriptedPlace(create, CONTOSO, { scopeOf: () => scope });
    const auth = provider();
    const identity = value(await auth.signIn(visit(AS_GUEST)));
    const [here, next] = [value(await auth.token(identity)), value(await provider().token(identity))];
    expect(next).toEqual(here);
    expect(here.granted).toEqual(['User.Read', 'AuditLog.Read.All']);
    expect(forms).toHaveLength(1);
  });
});
