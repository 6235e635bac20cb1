import type { Connection } from '../../contract/connection.ts';
import { CLOUD_FACTS } from '../clouds.ts';

/** Pages of the connection's own Entra admin center where administrators do what this console cannot. Null for the demo, which has none. */
export type PortalPages = {
  /** Roles and administrators. */
  readonly roles: string | null;
  /** Licences of the tenant. */
  readonly licences: string | null;
  /** API permissions of the application. */
  readonly permissions: string | null;
  /**
   * Requests that wait for somebody, among them those of the assigned for more time. Others name this page so too: its address is
   * documented nowhere.
   */
  readonly decideMoreTime: string | null;
};

export function portalPages({ cloud, clientId }: Connection): PortalPages {
  if (cloud === 'demo') return { roles: null, licences: null, permissions: null, decideMoreTime: null };
  const { portal } = CLOUD_FACTS[cloud];
  return {
    roles: `${portal}/#view/Microsoft_AAD_IAM/RolesManagementMenuBlade/~/AllRoles`,
    licences: `${portal}/#view/Microsoft_AAD_IAM/LicensesMenuBlade/~/Products`,
    permissions: `${portal}/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/CallAnAPI/appId/${clientId}`,
    decideMoreTime: `${portal}/#view/Microsoft_Azure_PIMCommon/ApproveRequestMenuBlade/~/aadmigratedroles`,
  };
}
