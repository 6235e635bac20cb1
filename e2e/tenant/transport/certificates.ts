import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/** A CA made for one tenant and the certificate it gave to localhost. PEM; the CA's key is thrown away once it has signed. */
export type CertificateSet = {
  ca: string;
  key: string;
  cert: string;
  /** base64 SHA-256 of the leaf's public key, as Chromium's `--ignore-certificate-errors-spki-list` wants it. */
  leafSpkiSha256: string;
};

const YEAR_MS = 365 * 86_400_000;

/** Makes a CA and a certificate for localhost and 127.0.0.1, valid for a year. EC keys, SHA-256. */
export async function makeCertificates(): Promise<CertificateSet> {
  const common = {
    keyType: 'ec',
    algorithm: 'sha256',
    // A client's clock may be a little behind ours.
    notBeforeDate: new Date(Date.now() - 3_600_000),
    notAfterDate: new Date(Date.now() + YEAR_MS),
  } as const;
  const ca = await generate([{ name: 'commonName', value: 'Simulated tenant CA' }], {
    ...common,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const leaf = await generate([{ name: 'commonName', value: 'localhost' }], {
    ...common,
    ca: { key: ca.private, cert: ca.cert },
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  const spki = new X509Certificate(leaf.cert).publicKey.export({ type: 'spki', format: 'der' });
  return {
    ca: ca.cert,
    key: leaf.private,
    cert: leaf.cert,
    leafSpkiSha256: createHash('sha256').update(spki).digest('base64'),
  };
}
