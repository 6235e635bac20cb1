import { z } from 'zod';
import type { App } from '../identity/apps.ts';
import { consentTo, revokeConsent } from '../identity/consent/consent.ts';
import { TIERS } from '../identity/permissions.ts';
import type { Command } from './commands.ts';
import type { ControlContext } from './control-context.ts';
import { ControlRefusal } from './control-context.ts';
import { personaOf } from './persona-of.ts';
import { tenantOf } from './tenant-of.ts';

const which = {
  /** Id or domain; absent = Contoso. */
  tenant: z.string().optional(),
  /** Absent = the console's own app. */
  clientId: z.string().optional(),
};

const registration = z.strictObject({
  ...which,
  known: z.boolean().optional(),
  redirectUris: z.array(z.string()).optional(),
  demandsSecret: z.boolean().optional(),
  enabled: z.boolean().optional(),
  assignmentRequired: z.boolean().optional(),
  /** Sign-in names. */
  assigned: z.array(z.string()).optional(),
  /** What the registration lists. */
  listed: z.array(z.string()).optional(),
});

const tierName = z.enum(['requestor', 'approver', 'administrator', 'auditor']);
/** Permissions by bare names, or the tenant's own tier of that name. */
const permissions = z.union([tierName.transform((tier) => [...TIERS[tier]]), z.array(z.string())]);

const consent = z.strictObject({
  ...which,
  /** Exactly these from now on, for everybody; what people consented to for themselves is gone. */
  only: permissions.optional(),
  grant: permissions.optional(),
  revoke: permissions.optional(),
});

/** An application of a tenant, also one that is not known there at the moment. */
function appFor(
  asked: { tenant?: string | undefined; clientId?: string | undefined },
  of: ControlContext,
): App {
  const { apps, clientId } = tenantOf(asked.tenant, of);
  const app = apps.get((asked.clientId ?? clientId).toLowerCase());
  if (app) return app;
  throw new ControlRefusal(
    404,
    `No application ${asked.clientId ?? ''}. Known: ${[...apps.keys()].join(', ')}.`,
  );
}

const shown = ({ consent: { forEverybody, forPerson }, assigned, ...app }: App): object => ({
  ...app,
  assigned: [...assigned],
  consented: [...forEverybody],
  consentedByPeople: Object.fromEntries([...forPerson].map(([oid, names]) => [oid, [...names]])),
});

/** The registration of an application, what the tenant has decided about it, and who has consented to what. */
export const applicationCommands: readonly Command[] = [
  {
    method: 'GET',
    path: '/applications',
    run: (_body, { tenants }) => ({
      applications: tenants.flatMap(({ apps, world }) =>
        [...apps.values()].map((app) => ({ tenant: world.organization.domain, ...shown(app) })),
      ),
    }),
  },
  {
    method: 'POST',
    path: '/application',
    run(body, of) {
      const { tenant, clientId, assigned, ...changes } = registration.parse(body);
      const app = appFor({ tenant, clientId }, of);
      const names = assigned?.map((upn) => personaOf(upn, tenantOf(tenant, of)).oid);
      Object.assign(app, changes, names ? { assigned: new Set(names) } : {});
      return shown(app);
    },
  },
  {
    method: 'POST',
    path: '/consent',
    run(body, of) {
      const { only, grant, revoke, ...asked } = consent.parse(body);
      const app = appFor(asked, of);
      if (only) app.consent = consentTo(only);
      grant?.forEach((name) => app.consent.forEverybody.add(name));
      if (revoke) revokeConsent(app.consent, revoke);
      return shown(app);
    },
  },
];
