import type { HostReport } from '../../../shared/contract/network-report.ts';
import { NOW } from '../../state/test-samples.ts';

const DAY = 24 * 60 * 60_000;

/*
 * What tests of the network's report start from.
 */
export const publicCertificate: NonNullable<HostReport['certificate']> = {
  subject: 'graph.example',
  issuer: 'Public Root G2',
  validTo: NOW + 90 * DAY,
  publicRoot: true,
};
export const hostReached = (part: Partial<HostReport> = {}): HostReport => ({
  use: 'graph',
  host: 'graph.example',
  state: 'reached',
  proxy: 'direct',
  certificate: publicCertificate,
  ms: 84,
  clockSkewMs: 200,
  problem: null,
  ...part,
});
export const signInPages = hostReached({
  use: 'sign-in-pages',
  host: 'pages.example',
  state: 'not-tried',
  proxy: null,
  certificate: null,
  ms: null,
  clockSkewMs: null,
});
export const opened = { ...publicCertificate, issuer: 'Contoso TLS Inspection CA', publicRoot: false };
