import { expect, it } from 'vitest';
import { onEachAdapter } from './test-adapters.ts';
import { value } from './test-place.ts';
import { AS_GUEST, AT_HOME, CONTOSO, FABRIKAM, scriptedPlace } from './test-scripted-place.ts';

onEachAdapter('guests with %s', (create) => {
  it('are who they are in the tenant they visit, not at home', async () => {
    const { provider, visit, urls } = scriptedPlace(create, CONTOSO);
    const auth = provider();
    const guest = value(await auth.signIn(visit(AS_GUEST)));
    expect(guest).toMatchObject({ tenantId: CONTOSO, objectId: AS_GUEST.objectId, upn: AS_GUEST.upn });
    for (const fresh of [false, true]) {
      expect(value(await auth.token(guest, { fresh }))).toMatchObject({
        tenantId: CONTOSO,
        objectId: AS_GUEST.objectId,
      });
    }
    expect(urls.filter((url) => !url.includes(`/${CONTOSO}/`))).toEqual([]);
  });

  it('are another account than the same person at home', async () => {
    const [away, home] = [scriptedPlace(create, CONTOSO), scriptedPlace(create, FABRIKAM)];
    const guest = value(await away.provider().signIn(away.visit(AS_GUEST)));
    const employee = value(await home.provider().signIn(home.visit(AT_HOME)));
    expect(guest.key).not.toBe(employee.key);
    expect(employee).toMatchObject({ tenantId: FABRIKAM, objectId: AT_HOME.objectId });
  });

  it('get no token of their home tenant, even where it lies in the same cache', async () => {
    const { provider, visit, kept } = scriptedPlace(create, CONTOSO);
    const guest = value(await provider().signIn(visit(AS_GUEST)));
    // Another connection's cache in this one's place: it must not be taken for this tenant's.
    const home = scriptedPlace(create, FABRIKAM);
    const employee = value(await home.provider().signIn(home.visit(AT_HOME)));
    await kept.cache.save(home.kept.cache.text() ?? '');
    const token = await provider().token(guest);
    expect(token.ok && token.value.tenantId === employee.tenantId).toBe(false);
  });

  it('are known in the next run', async () => {
    const { provider, visit } = scriptedPlace(create, CONTOSO);
    const guest = value(await provider().signIn(visit(AS_GUEST)));
    const next = provider();
    expect(await next.remembered()).toEqual(guest);
    expect(value(await next.token(guest))).toMatchObject({
      tenantId: CONTOSO,
      objectId: AS_GUEST.objectId,
    });
  });

  it('may not step up as themselves at home', async () => {
    const { provider, visit } = scriptedPlace(create, CONTOSO);
    const auth = provider();
    const guest = value(await auth.signIn(visit(AS_GUEST)));
    const mfa = { id: 'mfa', proves: 'mfa', context: null, claims: null } as const;
    expect(await auth.stepUp(guest, mfa, visit(AT_HOME))).toMatchObject({
      ok: false,
      problem: { kind: 'wrong-tenant' },
    });
    const token = await auth.token(guest);
    expect(token.ok ? token.value.tenantId : token.problem.kind).not.toBe(FABRIKAM);
    expect((await auth.accounts()).filter((account) => account.tenantId === FABRIKAM)).toEqual([]);
  });
});
