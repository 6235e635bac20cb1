import { X509Certificate } from 'node:crypto';
import { session, type Session } from 'electron';

/** Chromium's answer to "decide by yourself", and "accept". Electron docs: session.md "setCertificateVerifyProc". */
const BY_CHROMIUM = -3;
const ACCEPT = 0;

/**
 * The session Graph and sign-in are called through, in memory: the system's proxy and certificates, no cookies, no cache.
 * @param authority PEM of a demo's or test's own authority: trusted beside the system's, for localhost alone
 */
export function openNetSession(authority?: string): Session {
  const net = session.fromPartition('net', { cache: false });
  if (authority !== undefined) {
    const issuer = new X509Certificate(authority);
    net.setCertificateVerifyProc(({ hostname, certificate }, answer) => {
      const leaf = new X509Certificate(certificate.data);
      const ours = hostname === 'localhost' && leaf.checkIssued(issuer) && leaf.verify(issuer.publicKey);
      answer(ours ? ACCEPT : BY_CHROMIUM);
    });
  }
  return net;
}
