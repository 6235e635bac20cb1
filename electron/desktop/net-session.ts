import { X509Certificate } from 'node:crypto';
import { session, type Session } from 'electron';
import type { HostReport } from '../../shared/contract/network-report.ts';
import { seenCertificate } from './seen-certificate.ts';

/** Chromium's answer to "decide by yourself", and "accept". Electron docs: session.md "setCertificateVerifyProc". */
const BY_CHROMIUM = -3;
const ACCEPT = 0;

/** The session Graph and sign-in are called through, and what its hosts showed. */
export type NetSession = {
  readonly session: Session;
  /**
   * The certificate a host showed last; null where none was judged yet. Chromium judges one certificate of one host once, so that
   * of a host that changes to and fro the last new one is told.
   */
  readonly certificateOf: (hostname: string) => HostReport['certificate'];
};

/**
 * Opens the session, in memory: the system's proxy and certificates, no cookies, no cache. Certificates are looked at on their way
 * past; Chromium alone judges them.
 * @param authority PEM of a demo's or test's own authority: trusted beside the system's, for localhost alone
 */
export function openNetSession(authority?: string): NetSession {
  const net = session.fromPartition('net', { cache: false });
  const issuer = authority === undefined ? undefined : new X509Certificate(authority);
  const seen = new Map<string, NonNullable<HostReport['certificate']>>();
  net.setCertificateVerifyProc((request, answer) => {
    const { hostname, certificate } = request;
    const ours = issuer !== undefined && hostname === 'localhost' && isOf(issuer, certificate.data);
    seen.set(hostname, seenCertificate(request, ours));
    answer(ours ? ACCEPT : BY_CHROMIUM);
  });
  return { session: net, certificateOf: (hostname) => seen.get(hostname) ?? null };
}

function isOf(issuer: X509Certificate, pem: string): boolean {
  const leaf = new X509Certificate(pem);
  return leaf.checkIssued(issuer) && leaf.verify(issuer.publicKey);
}
