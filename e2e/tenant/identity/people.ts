import type { Persona } from '../contoso/personas.ts';
import type { IdentityContext } from './identity-context.ts';
import type { SignIn } from './sessions.ts';

/** Where an account is at home: object id and tenant id there. */
export type Home = { oid: string; tenantId: string };

/** The home of somebody in this tenant: here, unless they are a guest. */
export const homeOf = ({ oid, home }: Persona, { world }: Pick<IdentityContext, 'world'>): Home =>
  home ?? { oid, tenantId: world.organization.id };

/** Somebody of this tenant by the name they sign in with, in any case. */
export const personCalled = (
  upn: string | null | undefined,
  { personas }: Pick<IdentityContext, 'personas'>,
): Persona | undefined => personas.find((one) => one.upn === upn?.toLowerCase());

/** Somebody whom other tenants of this host know and this one does not. */
export const strangerCalled = (upn: string | null, of: IdentityContext): Persona | undefined => {
  for (const other of of.tenants) {
    const found = personCalled(upn, other);
    if (found) return { ...found, home: homeOf(found, other) };
  }
  return undefined;
};

/**
 * Who a session is in this tenant. A refresh token is the person's, not the tenant's: whoever is a guest here redeems the one of their
 * home (v2-oauth2-auth-code-flow [docs]). Undefined for whom this tenant does not know.
 */
export function personOfSession(signIn: SignIn, of: IdentityContext): Persona | undefined {
  const begunIn = of.tenants.find(({ world }) => world.organization.id === signIn.tenantId);
  const person = begunIn?.personas.find(({ oid }) => oid === signIn.oid);
  if (!begunIn || !person || begunIn === of) return person;
  const home = homeOf(person, begunIn);
  return of.personas.find((one) => {
    const { oid, tenantId } = homeOf(one, of);
    return oid === home.oid && tenantId === home.tenantId;
  });
}
