import type { CertificatePrincipal, Request } from 'electron';
import type { HostReport } from '../../shared/contract/network-report.ts';

/** Chromium's numbers: net_error_list. */
const OK = 0;
const AUTHORITY_INVALID = -202;

/**
 * What is told of a certificate that a host showed. Electron docs: session.md "setCertificateVerifyProc",
 * structures/certificate.md (its dates are in seconds).
 * @param ownAuthority whether a demo's or test's own authority issued it: then no root says anything about who is on the way
 */
export function seenCertificate(
  request: Pick<Request, 'certificate' | 'isIssuedByKnownRoot' | 'errorCode'>,
  ownAuthority: boolean,
): NonNullable<HostReport['certificate']> {
  const { certificate } = request;
  return {
    subject: nameOf(certificate.subject),
    issuer: nameOf(certificate.issuer),
    validTo: Math.round(certificate.validExpiry * 1000),
    publicRoot: ownAuthority ? null : publicRoot(request),
  };
}

/** Only a chain that holds has a root to speak of; one that ends at no known authority surely has no public one. */
function publicRoot({
  errorCode,
  isIssuedByKnownRoot,
}: Pick<Request, 'isIssuedByKnownRoot' | 'errorCode'>): boolean | null {
  if (errorCode === OK) return isIssuedByKnownRoot;
  return errorCode === AUTHORITY_INVALID ? false : null;
}

/** Enough for somebody to say whose it is: `Contoso Proxy CA (Contoso Ltd)`. */
function nameOf({ commonName, organizations }: CertificatePrincipal): string {
  const [organisation = ''] = organizations;
  if (commonName === '' || commonName === organisation) return organisation || 'no name';
  return organisation === '' ? commonName : `${commonName} (${organisation})`;
}
