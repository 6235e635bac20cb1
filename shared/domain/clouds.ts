import type { Cloud } from '../contract/connection.ts';

/** One cloud: its hosts are always taken as a whole set, as tokens are not interchangeable between clouds. */
export type CloudFacts = {
  /** As the user meets it. */
  readonly name: string;
  /** Origin of the sign-in service. */
  readonly login: string;
  /** Origin of Microsoft Graph. */
  readonly graph: string;
  /** Origin of the Entra admin center, where administrators grant and assign. */
  readonly portal: string;
  /** `az cloud set --name …` */
  readonly azCloud: string;
  /**
   * `Connect-MgGraph -Environment …`; null where Microsoft Graph PowerShell has no application of its own to sign in with: those that
   * are registered globally do not reach China (msgraph-sdk-powershell#802, #1735).
   */
  readonly mgEnvironment: string | null;
  /** Hosts the browser's sign-in page loads from; this console never contacts them (posture-security.md §C2.4). */
  readonly signInPages: readonly string[];
};

/**
 * graph-pim.md §11 [docs]. China's sign-in host is the one Entra's page on national clouds names since 2021; MSAL goes to it whichever of
 * the two it is given (`preferred_network`), and the older `login.chinacloudapi.cn` only redirects there. The demo's hosts come from the seams of a demo or test build. */
export const CLOUD_FACTS: Readonly<Record<Exclude<Cloud, 'demo'>, CloudFacts>> = {
  global: {
    name: 'Microsoft global cloud',
    login: 'https://login.microsoftonline.com',
    graph: 'https://graph.microsoft.com',
    portal: 'https://entra.microsoft.com',
    azCloud: 'AzureCloud',
    mgEnvironment: 'Global',
    signInPages: ['aadcdn.msauth.net', 'aadcdn.msftauth.net'],
  },
  'us-gov-l4': {
    name: 'US Government L4 (GCC High)',
    login: 'https://login.microsoftonline.us',
    graph: 'https://graph.microsoft.us',
    portal: 'https://entra.microsoft.us',
    azCloud: 'AzureUSGovernment',
    mgEnvironment: 'USGov',
    signInPages: ['aadcdn.msauth.net', 'aadcdn.msftauth.net'],
  },
  'us-gov-dod': {
    name: 'US Government L5 (DoD)',
    login: 'https://login.microsoftonline.us',
    graph: 'https://dod-graph.microsoft.us',
    portal: 'https://entra.microsoft.us',
    azCloud: 'AzureUSGovernment',
    mgEnvironment: 'USGovDoD',
    signInPages: ['aadcdn.msauth.net', 'aadcdn.msftauth.net'],
  },
  china: {
    name: 'China (21Vianet)',
    login: 'https://login.partner.microsoftonline.cn',
    graph: 'https://microsoftgraph.chinacloudapi.cn',
    portal: 'https://entra.microsoftonline.cn',
    azCloud: 'AzureChinaCloud',
    mgEnvironment: null,
    signInPages: ['aadcdn.msauth.cn'],
  },
};
