import { describe, expect, it } from 'vitest';
import { connectionsOf } from '../../../state/test-samples.ts';
import { connectValues, connectionOf, faultIn } from './connect-values.ts';

const CLIENT = '5e0c2f7a-41bd-4c1e-9a70-2b6d0f31c3d8';
const empty = { cloud: null, tenant: null, clientId: null, tier: null };
const typed = { ...empty, tenant: ' https://Contoso.com/ ', clientId: `{${CLIENT.toUpperCase()}}` };
const { policy } = connectionsOf();

describe('what the connect form shows', () => {
  it('starts with the first cloud there is and the least tier', () => {
    expect(connectValues(empty, connectionsOf({ offered: ['demo'] }))).toMatchObject({
      cloud: 'demo',
      tenant: '',
      clientId: '',
      tier: 'requestor',
    });
  });
  it('is what the policy fixes, whatever was typed before', () => {
    const fixing = {
      ...policy,
      state: 'applied' as const,
      othersAllowed: false,
      fixes: { tenant: 'a.example' },
    };
    const values = connectValues(typed, connectionsOf({ policy: fixing }));
    expect(values).toMatchObject({ tenant: 'a.example', clientId: typed.clientId });
    const free = connectValues(typed, connectionsOf({ policy: { ...fixing, othersAllowed: true } }));
    expect(free.tenant).toBe(typed.tenant);
  });
});

describe('what is typed', () => {
  it('is sent without what came along when it was copied', () => {
    expect(connectionOf(connectValues(typed, connectionsOf()))).toEqual({
      cloud: 'global',
      tenant: 'Contoso.com',
      clientId: CLIENT,
      tier: 'requestor',
    });
  });
  it('names the first field that is wrong, from top to bottom', () => {
    const fault = (part: Partial<typeof typed>) =>
      faultIn(connectValues({ ...typed, ...part }, connectionsOf()), policy);
    expect(fault({})).toBeNull();
    expect(fault({ tenant: '', clientId: '' })).toEqual({
      control: 'connect-tenant',
      why: 'Type the tenant first.',
    });
    expect(fault({ tenant: 'contoso' })?.why).toContain('contoso.onmicrosoft.com');
    expect(fault({ clientId: CLIENT.slice(4) })).toMatchObject({ control: 'connect-client-id' });
    expect(fault({ clientId: '' })?.why).toBe('Type the application (client) id first.');
  });
  it('is no connection while a field is wrong', () => {
    expect(connectionOf(connectValues({ ...typed, tenant: 'contoso' }, connectionsOf()))).toBeNull();
  });
});
