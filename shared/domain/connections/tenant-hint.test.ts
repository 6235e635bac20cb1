import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tenantName } from '../../contract/connection.ts';
import { tenantHint } from './tenant-hint.ts';

describe('a tenant', () => {
  it.each([
    ['contoso.com', 'contoso.com'],
    [' Contoso.com. ', 'Contoso.com'],
    ['https://contoso.com/', 'contoso.com'],
    ['http://contoso.com:443/path?x=1', 'contoso.com'],
    ['maren.okafor@contoso.onmicrosoft.com', 'contoso.onmicrosoft.com'],
    ['mailto:maren@contoso.com', 'contoso.com'],
    ['https://login.microsoftonline.com/contoso.com/oauth2/v2.0/authorize', 'contoso.com'],
    ['{9F2B1B4E-0000-4000-8000-123456789ABC}', '9f2b1b4e-0000-4000-8000-123456789abc'],
    ['9f2b1b4e000040008000123456789abc', '9f2b1b4e-0000-4000-8000-123456789abc'],
  ])('%j is meant as %s, and needs no hint', (typed, tenant) => {
    expect(tenantHint(typed)).toEqual({ tenant, hint: null });
  });

  it('by its first word is asked about, never completed', () => {
    expect(tenantHint('contoso')).toEqual({
      tenant: 'contoso',
      hint: 'A domain has a dot. Is it contoso.onmicrosoft.com?',
    });
  });

  it.each([
    ['', 'A domain like contoso.com'],
    ['organizations', 'one tenant at a time'],
    ['contoso com', 'letters, digits, hyphens and dots'],
    ['contoso..com', 'letters, digits, hyphens and dots'],
    ['çontoso.com', 'letters, digits, hyphens and dots'],
  ])('%j is told: %s', (typed, hint) => {
    expect(tenantHint(typed).hint).toContain(hint);
  });

  it('without a hint is one the contract takes', () => {
    const typed = fc.oneof(fc.string(), fc.emailAddress(), fc.webUrl(), fc.domain(), fc.uuid());
    fc.assert(
      fc.property(typed, (text) => {
        const { tenant, hint } = tenantHint(text);
        return hint !== null || tenantName.safeParse(tenant).success;
      }),
    );
  });
});
