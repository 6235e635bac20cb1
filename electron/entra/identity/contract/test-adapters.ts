import type { CreateAuthProvider } from '../auth-provider-options.ts';
import { createMsalAuthProvider } from '../msal-auth-provider.ts';

/*
 * Whoever signs people in has to pass everything in this folder. MSAL may lose its public client (docs/decisions/0012-broker.md): a
 * replacement gets its line here.
 */
export const ADAPTERS: readonly (readonly [name: string, create: CreateAuthProvider])[] = [
  ['MSAL', createMsalAuthProvider],
];
