import type { Cloud, Connection, SavedConnection } from '../../../shared/contract/connection.ts';
import { CLOUD_FACTS } from '../../../shared/domain/clouds.ts';

/** A cloud by its name. */
export const cloudWords = (cloud: Cloud): string =>
  cloud === 'demo' ? 'Simulated tenant on this device' : CLOUD_FACTS[cloud].name;

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** "Sign in to contoso.com"; a tenant known by its id alone is not read aloud in the heading. */
export const signInHeading = (tenant: string): string =>
  GUID.test(tenant) ? 'Sign in to your tenant' : `Sign in to ${tenant}`;

/** A tenant's display name where somebody's sign-in has shown it, else what the connection was made with. */
export const savedName = ({ tenantName, connection }: SavedConnection): string =>
  tenantName === null || tenantName === '' ? connection.tenant : tenantName;

/** The last block of a client id: enough to tell two applications apart. */
export const clientIdTail = ({ clientId }: Pick<Connection, 'clientId'>): string =>
  clientId.slice(clientId.lastIndexOf('-') + 1);
