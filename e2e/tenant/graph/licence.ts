import { badRequest } from './refusal.ts';
import type { TenantContext } from './tenant-context.ts';

/** What PIM answers for; role definitions and standing assignments come with every licence. */
const PIM =
  /^\/(roleManagement\/directory\/role(Eligibility|Assignment)(Schedule|Approval)|identityGovernance\/privilegedAccess|policies\/roleManagementPolic)/i;

/** Throws the 400 of a tenant that has no licence for PIM (graph-pim.md §8 [2nd-hand], §13 [docs]). `path` is below the version. */
export function requireLicence(path: string, { world }: TenantContext): void {
  if (world.switches['tenant.licence'] === 'P2' || !PIM.test(path)) return;
  throw badRequest(
    'The tenant needs to have Microsoft Entra ID P2 or Microsoft Entra ID Governance license.',
    'AadPremiumLicenseRequired',
  );
}
