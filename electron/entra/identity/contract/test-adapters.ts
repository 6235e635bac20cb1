import { onEachTenant } from '../../test-each-tenant.ts';
import type { CreateAuthProvider } from '../auth-provider-options.ts';
import { createMsalAuthProvider } from '../msal-auth-provider.ts';

/*
 * Whoever signs people in has to pass everything in this folder. MSAL may lose its public client (docs/decisions/0012-broker.md): a
 * replacement gets its line here.
 */
const ADAPTERS: readonly (readonly [name: string, create: CreateAuthProvider])[] = [
  ['MSAL', createMsalAuthProvider],
];

/** The same tests of each adapter, on tenants of both sets of switches. @param title ends where the adapter's name follows, `%s` */
export function onEachAdapter(title: string, tests: (create: CreateAuthProvider) => void): void {
  for (const [name, create] of ADAPTERS) onEachTenant(title.replace('%s', name), () => tests(create));
}
