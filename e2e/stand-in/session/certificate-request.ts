import { createHash, X509Certificate } from 'node:crypto';
import type { DetailedPeerCertificate } from 'node:tls';
import type { Certificate, CertificatePrincipal, Request } from 'electron';
import { certificateError, netErrorNumber } from './net-errors.ts';

/** docs/api/structures/certificate.md. `issuerCert` is absent for a self-signed certificate, which the typings do not say. */
type CertificateShape = Omit<Certificate, 'issuerCert'> & { issuerCert?: Certificate };

function principal(text: string): CertificatePrincipal {
  const fields = new Map<string, string[]>();
  for (const line of text.split('\n')) {
    const at = line.indexOf('=');
    const key = line.slice(0, at);
    fields.set(key, [...(fields.get(key) ?? []), line.slice(at + 1)]);
  }
  const one = (key: string): string => fields.get(key)?.[0] ?? '';
  return {
    commonName: one('CN'),
    country: one('C'),
    locality: one('L'),
    state: one('ST'),
    organizations: fields.get('O') ?? [],
    organizationUnits: fields.get('OU') ?? [],
  };
}

function toCertificate(peer: DetailedPeerCertificate): Certificate {
  const x509 = new X509Certificate(peer.raw);
  const subject = principal(x509.subject);
  const issuer = principal(x509.issuer);
  const shape: CertificateShape = {
    data: x509.toString(),
    fingerprint: `sha256/${createHash('sha256').update(peer.raw).digest('base64')}`,
    issuer,
    issuerName: issuer.commonName,
    subject,
    subjectName: subject.commonName,
    serialNumber: x509.serialNumber.toLowerCase(),
    validStart: Date.parse(x509.validFrom) / 1000,
    validExpiry: Date.parse(x509.validTo) / 1000,
  };
  // Node's last certificate names itself as its issuer; where the server sent no further one there is none.
  const upper = (peer as Partial<DetailedPeerCertificate>).issuerCertificate;
  if (upper && upper.fingerprint256 !== peer.fingerprint256) shape.issuerCert = toCertificate(upper);
  return shape as Certificate;
}

/**
 * What `setCertificateVerifyProc`'s procedure is asked (docs/api/session.md).
 * @param opensslCode Node's `authorizationError`, or undefined where it trusts the chain
 * @param ofLocalRoot whether the chain ends at an authority that was put on this device
 */
export function certificateRequest(
  hostname: string,
  peer: DetailedPeerCertificate,
  opensslCode: string | undefined,
  ofLocalRoot: boolean,
): Request {
  const certificate = toCertificate(peer);
  const verdict = opensslCode === undefined ? 'OK' : certificateError(opensslCode);
  return {
    hostname,
    certificate,
    validatedCertificate: certificate,
    isIssuedByKnownRoot: opensslCode === undefined && !ofLocalRoot,
    verificationResult: `net::${verdict}`,
    errorCode: netErrorNumber(verdict),
  };
}
