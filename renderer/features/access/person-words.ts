import type { Access } from '../../../shared/contract/access.ts';
import type { Connection, Tier } from '../../../shared/contract/connection.ts';
import type { Account } from '../../../shared/contract/session.ts';

const TIERS: Readonly<Record<Tier, string>> = {
  requestor: 'Requestor tier',
  approver: 'Approver tier',
  administrator: 'Administrator tier',
  auditor: 'Auditor tier',
};

/** "Approver tier". */
export const tierWords = (tier: Tier): string => TIERS[tier];

/** "Contoso (contoso.com)"; what of it could be read; else what the console is connected to. */
export function tenantOf(
  account: Pick<Account, 'tenantName' | 'tenantDomain' | 'tenantId'> | null,
  connection: Pick<Connection, 'tenant'> | null,
): string {
  const name = account?.tenantName ?? '';
  const domain = account?.tenantDomain ?? '';
  if (name !== '' && domain !== '') return `${name} (${domain})`;
  return [name, domain, account?.tenantId ?? '', connection?.tenant ?? ''].find((part) => part !== '') ?? '';
}

/** What is said under the roles held now. `complete` is the service's list read in full, and no more than that. */
export function rolesNote({ roles, rolesComplete }: Pick<Access, 'roles' | 'rolesComplete'>): string {
  if (!rolesComplete) {
    return roles.length === 0
      ? 'None is known. Your active roles were not read in full, and roles held through groups may not be listed by the service.'
      : 'There may be others: your active roles were not read in full, and roles held through groups may not be listed by the service.';
  }
  return roles.length === 0
    ? 'You hold none over the whole tenant now. Roles held through groups may not be listed by the service.'
    : 'Over the whole tenant, as the service lists them. Roles held through groups may not be among them.';
}
