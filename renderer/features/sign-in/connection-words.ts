import type { Connection } from '../../../shared/contract/connection.ts';

const CLOUD_WORDS: Record<Connection['cloud'], string> = {
  global: 'Microsoft global cloud',
  'us-gov-l4': 'Microsoft Cloud for US Government (L4)',
  'us-gov-dod': 'Microsoft Cloud for US Government (DoD)',
  china: 'Microsoft Azure operated by 21Vianet',
  demo: 'Simulated tenant on this device',
};

/** A cloud by its name. */
export const cloudWords = (cloud: Connection['cloud']): string => CLOUD_WORDS[cloud];

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** "Sign in to contoso.com"; a tenant known by its id alone is not read aloud in the heading. */
export const signInHeading = (tenant: string): string =>
  GUID.test(tenant) ? 'Sign in to your tenant' : `Sign in to ${tenant}`;
