import type { Account } from '../../shared/contract/session.ts';

/** "Contoso · contoso.com"; what of it could be read; else the tenant's id. */
export function tenantWords(account: Pick<Account, 'tenantName' | 'tenantDomain' | 'tenantId'>): string {
  const known = [account.tenantName, account.tenantDomain].filter((part) => part !== null && part !== '');
  return known.length > 0 ? known.join(' · ') : account.tenantId;
}
