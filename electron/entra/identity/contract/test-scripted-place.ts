import { rememberedText } from '../../test-tenant.ts';
import { scriptedService, type ScriptedPerson } from '../../test-sign-in-service.ts';
import type { CreateAuthProvider } from '../auth-provider-options.ts';

export const FABRIKAM = '22222222-2222-4222-8222-222222222222';
export const CONTOSO = '99999999-9999-4999-8999-999999999999';
const HOSTS = { login: 'https://login.microsoftonline.com', graph: 'https://graph.microsoft.com' };

/** Priya works at Fabrikam … */
export const AT_HOME: ScriptedPerson = {
  name: 'Priya Raman',
  upn: 'priya@fabrikam.com',
  objectId: '11111111-1111-4111-8111-111111111111',
  tenantId: FABRIKAM,
  home: { objectId: '11111111-1111-4111-8111-111111111111', tenantId: FABRIKAM },
};
/** … and is a guest at Contoso, under another object id. */
export const AS_GUEST: ScriptedPerson = {
  ...AT_HOME,
  objectId: '33333333-3333-4333-8333-333333333333',
  tenantId: CONTOSO,
};

/** A provider of one tenant of a scripted sign-in service, and the next run of it. */
export function scriptedPlace(
  create: CreateAuthProvider,
  tenant: string,
  options?: Parameters<typeof scriptedService>[1],
) {
  const service = scriptedService(HOSTS, options);
  const kept = { cache: rememberedText(), last: rememberedText() };
  const provider = () =>
    create({
      clientId: '44444444-4444-4444-8444-444444444444',
      authority: `${HOSTS.login}/${tenant}`,
      graph: HOSTS.graph,
      network: service.network,
      ...kept,
      privateAuthority: false,
      newId: () => crypto.randomUUID(),
    });
  return { ...service, kept, provider };
}
