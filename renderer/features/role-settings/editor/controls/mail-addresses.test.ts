import { describe, expect, it } from 'vitest';
import { addressesText, addressesTyped } from './mail-addresses.ts';

describe('addresses', () => {
  it('are parted by whatever people part them by, each once', () => {
    expect(addressesTyped(' soc@contoso.com, ops@contoso.com;SOC@contoso.com\nit@contoso.com ;')).toEqual([
      'soc@contoso.com',
      'ops@contoso.com',
      'it@contoso.com',
    ]);
    expect(addressesTyped('  ')).toEqual([]);
  });
  it('are read back as they are shown', () => {
    const addresses = ['soc@contoso.com', 'ops@contoso.com'];
    expect(addressesTyped(addressesText(addresses))).toEqual(addresses);
  });
});
