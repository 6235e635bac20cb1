import { afterEach } from 'vitest';
import type { TenantOptions } from '../../e2e/tenant/start.ts';
import { ROLE } from '../../e2e/tenant/test-kit/role-ids.ts';
import type { ActivationOrder } from '../console/ports.ts';
import { tenantSwitches } from './test-each-tenant.ts';
import { entraOnTenant, personAtBrowser } from './test-tenant.ts';

const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((tenant) => tenant.close()));
});

/** A person signed in on a tenant of their own, with what a test does there; closed after each test. */
export async function signedIn(
  options: TenantOptions = {},
  name = 'Maren Okafor',
  { withoutMfa = false } = {},
) {
  const at = await entraOnTenant(options);
  open.push(at.tenant);
  const entra = at.connect();
  const visit = (someone: string, how = {}) => ({
    openPage: personAtBrowser(at.tenant, someone, how),
    signal: new AbortController().signal,
  });
  const come = async (someone: string, how = {}) => {
    const identity = await entra.auth.signIn(visit(someone, how));
    if (!identity.ok) throw new Error(identity.problem.title);
    return identity.value;
  };
  const who = await come(name, { withoutMfa });
  /** One's own: that of Entra roles, and under `groups` that of the other plane. */
  const read = async (of = who) => {
    const reading = await entra.roles.readMine(of);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
    const { coverage, rows } = reading.value;
    return { ...rows['entra-roles'], coverage, groups: rows.groups };
  };
  const command = (path: string, body: object) =>
    fetch(`${at.tenant.control}${path}`, { method: 'POST', body: JSON.stringify(body) });
  /** Lets the time pass that a role in effect takes to show in the lists: none, or what the switches say. */
  const show = () => at.tenant.clock.advance(`PT${tenantSwitches()['reads.instanceDelaySeconds']}S`);
  const ledger = async () =>
    (await (await fetch(`${at.tenant.control}/ledger`)).json()) as { counts: Record<string, number> };
  return {
    ...at,
    entra,
    who,
    visit,
    come,
    read,
    show,
    /** A command of the tenant's control. */
    command,
    fault: (body: object) => command('/faults', body),
    ledger,
  };
}

/** An activation of a role for the whole tenant. */
export const order = (
  roleDefinitionId: string = ROLE.exchange,
  over: Partial<ActivationOrder> = {},
): ActivationOrder => ({
  roleDefinitionId,
  scopeId: '/',
  duration: 'PT1H',
  startsAt: null,
  justification: 'Move the mail connector',
  ticket: null,
  ...over,
});
