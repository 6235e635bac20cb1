import type { Tenant } from '../tenant/start.ts';

/** How the console is told of a simulated tenant: by its domain, as an administrator would write it, and by its hosts. */
export function demoConnection(tenant: Tenant) {
  const domain = tenant.personas[0]?.upn.split('@')[1] ?? tenant.tenantId;
  return {
    caFile: tenant.caFile,
    connection: { cloud: 'demo', tenant: domain, clientId: tenant.clientId, tier: 'approver' },
    hosts: { login: tenant.login, graph: tenant.graph, signInPage: tenant.signInPage },
  };
}
