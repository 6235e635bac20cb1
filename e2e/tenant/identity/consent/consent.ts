import type { Switches } from '../../switches.ts';
import { rolesInForce } from '../../world/grants-in-force.ts';
import type { World } from '../../world/world.ts';

/** Delegated permissions consented to for one application, by bare names. */
export type Consent = {
  /** By an administrator, for the whole tenant. */
  forEverybody: Set<string>;
  /** By people for themselves alone; by object id. */
  forPerson: Map<string, Set<string>>;
};

export const consentTo = (permissions: readonly string[]): Consent => ({
  forEverybody: new Set(permissions),
  forPerson: new Map(),
});

/** Everything that a token of this person may carry. */
export const consentedFor = ({ forEverybody, forPerson }: Consent, oid: string): string[] => [
  ...new Set([...forEverybody, ...(forPerson.get(oid) ?? [])]),
];

/** Consents for one person. */
export function consentAs({ forPerson }: Consent, oid: string, permissions: readonly string[]): void {
  forPerson.set(oid, new Set([...(forPerson.get(oid) ?? []), ...permissions]));
}

/** Takes consent back for everybody, whoever gave it. */
export function revokeConsent({ forEverybody, forPerson }: Consent, permissions: readonly string[]): void {
  for (const held of [forEverybody, ...forPerson.values()]) permissions.forEach((name) => held.delete(name));
}

/**
 * Global, Privileged Role, Application and Cloud Application Administrator: who consents to delegated permissions of Graph for the
 * whole tenant (grant-admin-consent [docs]).
 */
const CONSENTING_ROLES: readonly string[] = [
  '62e90394-69f5-4237-9190-012177145e10',
  'e8611ab8-c189-46e8-94e1-60213ab1f814',
  '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3',
  '158c047a-c907-4556-b7ef-446551a6b5f7',
];

/** Whether a person may consent for the whole tenant at this moment, by a role assigned or activated. */
export const mayConsentForAll = (world: World, oid: string): boolean =>
  rolesInForce(world, oid).some((role) => CONSENTING_ROLES.includes(role));

/** What people may consent to for themselves (permissions-reference [docs]); everything of PIM takes an administrator. */
const BY_PEOPLE: readonly string[] = ['User.Read', 'User.ReadBasic.All'];

/** Whether a person without a role may consent to all of these alone. */
export const mayConsentAlone = (permissions: readonly string[], switches: Switches): boolean =>
  switches['identity.peopleConsent'] && permissions.every((name) => BY_PEOPLE.includes(name));
