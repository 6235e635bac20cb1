import { describe, expect, it } from 'vitest';
import { guidOf } from '../state/test-samples.ts';
import { externalWords, tenantInitials, tenantOfKnown, tenantWords } from './tenant-words.ts';

const nameless = { tenantName: null, tenantDomain: null, tenantId: guidOf(901) };
const contoso = { ...nameless, tenantName: 'Contoso', tenantDomain: 'contoso.com' };

describe('the tenant on screen in words', () => {
  it('is its name and domain, what of them is known, else its id', () => {
    expect(tenantWords(contoso)).toBe('Contoso · contoso.com');
    expect(tenantWords({ ...contoso, tenantName: '' })).toBe('contoso.com');
    expect(tenantWords(nameless)).toBe(guidOf(901));
  });
  it('has two letters where there is no room', () => {
    expect(tenantInitials(contoso)).toBe('Co');
    expect(tenantInitials({ ...contoso, tenantName: 'Contoso Nordics' })).toBe('CN');
    expect(tenantInitials({ ...contoso, tenantName: null })).toBe('Co');
    expect(tenantInitials(nameless)).toBe('00');
    expect(tenantInitials({ ...contoso, tenantName: '北京 測試' })).toBe('北測');
    expect(tenantInitials({ ...contoso, tenantName: '—' })).toBe('');
  });
  it('is named for others only where it is the same', () => {
    expect(tenantOfKnown(guidOf(901), contoso)).toBe('Contoso · contoso.com');
    expect(tenantOfKnown(guidOf(5), contoso)).toBe(guidOf(5));
  });
  it('tells an account of another organisation by the name Entra gives it', () => {
    const upn = 'lena_fabrikam.com#EXT#@contoso.onmicrosoft.com';
    expect(externalWords({ ...contoso, upn })).toBe('External account in Contoso');
    expect(externalWords({ ...nameless, upn })).toBe('External account in this tenant');
    expect(externalWords({ ...contoso, upn: 'lena.ext@contoso.com' })).toBeNull();
  });
});
