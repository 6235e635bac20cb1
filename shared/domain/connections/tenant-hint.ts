import { tenantName } from '../../contract/connection.ts';
import { clientIdOf } from './client-id-hint.ts';

/** What a typed tenant comes to. */
export type TenantHint = {
  /** What is meant, ready to be looked up; the text as typed, trimmed, where that cannot be told. */
  readonly tenant: string;
  /** What to do about it, one sentence; null where the form is right. Nothing of it is done by itself. */
  readonly hint: string | null;
};

/** Names of the sign-in service that stand for no tenant in particular. */
const NO_TENANT = new Set(['common', 'organizations', 'consumers']);
const SIGN_IN_HOST = /^(login\.|sts\.)/;

/** Takes off what comes along when a tenant is copied: an address, a mailbox, dots and spaces; says what is still wrong. */
export function tenantHint(text: string): TenantHint {
  const tenant = tenantIn(text);
  if (tenant === '') return { tenant, hint: 'A domain like contoso.com, or the tenant’s id.' };
  const id = clientIdOf(tenant);
  if (id !== null) return { tenant: id, hint: null };
  if (NO_TENANT.has(tenant.toLowerCase()))
    return { tenant, hint: 'PIM Desk signs in to one tenant at a time: type its domain or its id.' };
  if (!tenantName.safeParse(tenant).success || tenant.includes('..'))
    return { tenant, hint: 'A domain has letters, digits, hyphens and dots only, like contoso.com.' };
  if (!tenant.includes('.')) return { tenant, hint: `A domain has a dot. Is it ${tenant}.onmicrosoft.com?` };
  return { tenant, hint: null };
}

function tenantIn(text: string): string {
  const afterScheme = text.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//i, '');
  const afterMailbox = afterScheme.slice(afterScheme.lastIndexOf('@') + 1);
  const [host = '', path = ''] = afterMailbox.split(/[/?#]/);
  const name = SIGN_IN_HOST.test(host.toLowerCase()) && path !== '' ? path : host.replace(/:\d+$/, '');
  return name.trim().replace(/^[.\s]+|[.,;\s]+$/g, '');
}
