import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOUDS, savedConnection, tenantName } from '../../contract/connection.ts';
import { connectionId } from './connection-id.ts';

const label = fc.string({ unit: fc.constantFrom('a', 'B', '7', '-'), minLength: 1, maxLength: 60 });
const tenant = fc
  .array(label, { minLength: 1, maxLength: 5 })
  .map((labels) => labels.join('.').slice(0, 255))
  .filter((name) => tenantName.safeParse(name).success);
const some = fc.record({ cloud: fc.constantFrom(...CLOUDS), tenant, clientId: fc.uuid() });

describe('the id of a connection', () => {
  it('fits the contract, however long the tenant’s name is', () => {
    fc.assert(fc.property(some, (c) => savedConnection.shape.id.safeParse(connectionId(c)).success));
  });

  it('does not depend on casing', () => {
    fc.assert(
      fc.property(some, (c) => {
        const shouted = { ...c, tenant: c.tenant.toUpperCase(), clientId: c.clientId.toUpperCase() };
        return connectionId(shouted) === connectionId(c) && connectionId(c) === connectionId(c).toLowerCase();
      }),
    );
  });

  it('is another one for another connection', () => {
    const key = (c: { cloud: string; tenant: string; clientId: string }) =>
      `${c.cloud} ${c.tenant} ${c.clientId}`.toLowerCase();
    fc.assert(
      fc.property(some, some, (a, b) => (key(a) === key(b)) === (connectionId(a) === connectionId(b))),
    );
    const long = `${'a'.repeat(60)}.contoso`;
    const clientId = '11111111-1111-4111-8111-111111111111';
    expect(connectionId({ cloud: 'global', tenant: `${long}.com`, clientId })).not.toBe(
      connectionId({ cloud: 'global', tenant: `${long}.net`, clientId }),
    );
  });

  it('can be read, and typed after --connection without quotes', () => {
    const clientId = '11111111-1111-4111-8111-11111111ABCD';
    expect(connectionId({ cloud: 'global', tenant: 'Contoso.com', clientId })).toBe(
      'global/contoso.com/11111111-1111-4111-8111-11111111abcd',
    );
  });
});
