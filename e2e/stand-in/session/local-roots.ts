import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type DetailedPeerCertificate, rootCertificates } from 'node:tls';
import { environment } from '../core/environment.ts';

/** Authorities that somebody has put on this device: trusted, but not what Chromium calls a known root. */
export interface LocalRoots {
  /** All that is trusted, as TLS takes it; undefined where it is what Node trusts anyway. */
  readonly trusted: string[] | undefined;
  /** Whether a chain ends at one of them. */
  vouchFor(peer: DetailedPeerCertificate): boolean;
}

/** Reads the file that STAND_IN_LOCAL_ROOTS names, one or more certificates in PEM. */
export function localRoots(): LocalRoots {
  const { localRoots: file } = environment();
  if (file === undefined) return { trusted: undefined, vouchFor: () => false };
  const pems = readFileSync(file, 'utf8').match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g);
  const fingerprints = new Set((pems ?? []).map((pem) => new X509Certificate(pem).fingerprint256));
  return {
    trusted: [...rootCertificates, ...(pems ?? [])],
    vouchFor: (peer) => {
      let top = peer;
      // Node's last certificate names itself as its issuer; of a chain it does not trust it may be missing.
      for (;;) {
        const upper = (top as Partial<DetailedPeerCertificate>).issuerCertificate;
        if (!upper || upper.fingerprint256 === top.fingerprint256)
          return fingerprints.has(top.fingerprint256);
        top = upper;
      }
    },
  };
}
