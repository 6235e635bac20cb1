import type { Account } from '../../shared/contract/session.ts';

type Tenant = Pick<Account, 'tenantName' | 'tenantDomain' | 'tenantId'>;

/** "Contoso · contoso.com"; what of it could be read; else the tenant's id. */
export function tenantWords(account: Tenant): string {
  const known = [account.tenantName, account.tenantDomain].filter((part) => part !== null && part !== '');
  return known.length > 0 ? known.join(' · ') : account.tenantId;
}

/** The tenant of somebody else signed in on this device: by name where it is the one on screen, else by its id. */
export const tenantOfKnown = (tenantId: string, onScreen: Tenant): string =>
  tenantId === onScreen.tenantId ? tenantWords(onScreen) : tenantId;

/** Two letters for where the name has no room: "CN" for "Contoso Nordics", "Co" for "contoso.com", "9f" for an id. */
export function tenantInitials(account: Tenant): string {
  const name = [account.tenantName, account.tenantDomain].find((part) => part !== null && part.trim() !== '');
  const [first = '', second] = (name ?? account.tenantId).match(/[\p{L}\p{N}]+/gu) ?? [];
  const domain = name === undefined || name === account.tenantDomain;
  const letters = (word: string, count: number): string => Array.from(word).slice(0, count).join('');
  if (second === undefined || domain)
    return letters(first, 1).toUpperCase() + Array.from(first).slice(1, 2).join('');
  return (letters(first, 1) + letters(second, 1)).toUpperCase();
}

/**
 * Where the account on screen is one of another organisation, as Entra writes the names it gives those: `lena_fabrikam.com#EXT#@…`.
 * Guest or member by type it does not say.
 */
export function externalWords({ upn, ...tenant }: Pick<Account, 'upn'> & Tenant): string | null {
  if (!/#EXT#@/i.test(upn)) return null;
  const name = [tenant.tenantName, tenant.tenantDomain].find((part) => part !== null && part !== '');
  return `External account in ${name ?? 'this tenant'}`;
}
