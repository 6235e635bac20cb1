import { CLOUDS, type Cloud } from '../../shared/contract/connection.ts';
import { CLOUD_FACTS } from '../../shared/domain/clouds.ts';

/** The hosts of one cloud, always taken as a whole set: tokens are not interchangeable between clouds. */
export type CloudHosts = {
  /** Origin of the sign-in service. */
  readonly login: string;
  /** Origin of Microsoft Graph. */
  readonly graph: string;
};
/** The hosts of the cloud `demo`. `signInPage` is the origin its sign-in page is shown at. */
export type DemoHosts = CloudHosts & { readonly signInPage: string };

/** The clouds there are in this build. */
export const cloudsOffered = (demoHosts: DemoHosts | undefined): readonly Cloud[] =>
  CLOUDS.filter((cloud) => cloud !== 'demo' || demoHosts !== undefined);

/** @throws Error for the demo cloud without hosts: only a demo or test bundle brings them */
export function hostsOf(cloud: Cloud, demoHosts: DemoHosts | undefined): CloudHosts {
  if (cloud !== 'demo') return CLOUD_FACTS[cloud];
  if (!demoHosts) throw new Error('the demo cloud exists only in a demo build');
  return demoHosts;
}

/** Where pages for people are: the sign-in service, but for a demo whose pages any browser is to open. */
export const pageOriginOf = (cloud: Cloud, demoHosts: DemoHosts | undefined): string =>
  cloud === 'demo' && demoHosts ? demoHosts.signInPage : hostsOf(cloud, demoHosts).login;

/** Origins the user's browser may be sent to: to sign in and to consent. Addresses of the portal are shown and copied, never opened. */
export const pagesOf = (cloud: Cloud, demoHosts: DemoHosts | undefined): readonly string[] =>
  cloud === 'demo'
    ? [...new Set(demoHosts ? [demoHosts.login, demoHosts.signInPage] : [])]
    : [CLOUD_FACTS[cloud].login];

/** Hosts that the browser's sign-in page loads from, and this console never calls. */
export function signInPageHosts(cloud: Cloud, demoHosts: DemoHosts | undefined): readonly string[] {
  if (cloud !== 'demo') return CLOUD_FACTS[cloud].signInPages;
  return demoHosts && demoHosts.signInPage !== demoHosts.login ? [new URL(demoHosts.signInPage).host] : [];
}
