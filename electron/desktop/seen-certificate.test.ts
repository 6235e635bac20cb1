import type { Certificate, CertificatePrincipal } from 'electron';
import { describe, expect, it } from 'vitest';
import { seenCertificate } from './seen-certificate.ts';

const principal = (commonName: string, ...organizations: string[]): CertificatePrincipal => ({
  commonName,
  organizations,
  organizationUnits: [],
  locality: '',
  state: '',
  country: '',
});
const certificate = (
  subject = principal('graph.microsoft.com', 'Microsoft Corporation'),
  issuer = principal('DigiCert Cloud Services CA-1', 'DigiCert Inc'),
) => ({ subject, issuer, validExpiry: 1_800_000_000 }) as Certificate;
const seen = (errorCode: number, isIssuedByKnownRoot: boolean, ours = false) =>
  seenCertificate({ certificate: certificate(), errorCode, isIssuedByKnownRoot }, ours);

describe('a certificate that was seen', () => {
  it('is told by its names and its last day, in milliseconds', () => {
    expect(seen(0, true)).toEqual({
      subject: 'graph.microsoft.com (Microsoft Corporation)',
      issuer: 'DigiCert Cloud Services CA-1 (DigiCert Inc)',
      validTo: 1_800_000_000_000,
      publicRoot: true,
    });
  });

  it('of a root that was put on this device is what an opened TLS looks like', () => {
    expect(seen(0, false).publicRoot).toBe(false);
    expect(seen(-202, false).publicRoot).toBe(false);
  });

  it('says nothing of its root where the chain did not hold for another reason, or is a demo’s', () => {
    expect(seen(-201, true).publicRoot).toBeNull();
    expect(seen(-202, false, true).publicRoot).toBeNull();
  });

  it.each([
    [principal('Proxy CA'), 'Proxy CA'],
    [principal('', 'Contoso Ltd'), 'Contoso Ltd'],
    [principal('Contoso Ltd', 'Contoso Ltd'), 'Contoso Ltd'],
    [principal(''), 'no name'],
  ])('has a name whatever is in it: %#', (issuer, name) => {
    const request = {
      certificate: certificate(undefined, issuer),
      errorCode: 0,
      isIssuedByKnownRoot: true,
    };
    expect(seenCertificate(request, false).issuer).toBe(name);
  });
});
