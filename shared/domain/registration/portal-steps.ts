import type { CloudFacts } from '../clouds.ts';
import { REDIRECT, type ApplicationWanted } from './application.ts';

/**
 * The way through the Entra admin center. “Allow public client flows” is for sign-ins without a redirect (device code, integrated
 * Windows, user name and password): Entra documentation, “Desktop app that calls web APIs: App registration” [docs].
 */
export function portalSteps(cloud: CloudFacts, application: ApplicationWanted): readonly string[] {
  const { name, tenant, permissions } = application;
  return [
    `Open ${cloud.portal} as at least a Cloud Application Administrator of ${tenant}, and go to Entra ID > App registrations > New registration.`,
    `Name it ${name}. Supported account types: Accounts in this organizational directory only. Leave the redirect URI empty. Choose Register.`,
    'Copy the Application (client) ID from the overview: this is what PIM Desk asks for. The Object ID below it is another one.',
    `Go to Manage > Authentication > Add a platform (or Add Redirect URI) > Mobile and desktop applications. Under Custom redirect URIs type ${REDIRECT} and choose Configure. Not “Web”, not “Single-page application”.`,
    'Leave “Allow public client flows” at No: PIM Desk signs in through the browser and comes back to the redirect, which does not need it. Yes would also let device code and password sign-ins use this application.',
    `Go to Manage > API permissions > Add a permission > Microsoft Graph > Delegated permissions, tick ${permissions.join(', ')}, and choose Add permissions.`,
    'Choose Grant admin consent, and Yes. Each line then says Granted.',
  ];
}
