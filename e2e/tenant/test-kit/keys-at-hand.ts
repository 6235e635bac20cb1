import { makeSigningKey, type SigningKey } from '../identity/signing-key.ts';
import { makeCertificates, type CertificateSet } from '../transport/certificates.ts';

/** Options of a tenant whose certificates and key are not made for it. */
type KeysAtHand = { readonly ca: CertificateSet; readonly signingKey: SigningKey };

let made: Promise<KeysAtHand> | undefined;

/**
 * Keys for tenants that come one after the other: made once a test file, or a worker of the journeys. Making them is most of what
 * starting a tenant costs, and tests that start one each are not about them.
 */
export function keysAtHand(): Promise<KeysAtHand> {
  made ??= Promise.all([makeCertificates(), makeSigningKey()]).then(([ca, signingKey]) => ({
    ca,
    signingKey,
  }));
  return made;
}
