import { describe, expect, it } from 'vitest';
import { connectionFromArguments } from './connection.ts';

const CLIENT = '5e0c2f7a-41bd-4c1e-9a70-2b6d0f31c3d8';

describe('the connection on the command line', () => {
  it('is read among other switches', () => {
    const args = ['--remote-debugging-port=0', '--tenant', 'contoso.com', `--client-id=${CLIENT}`];
    expect(connectionFromArguments(args)).toEqual({
      cloud: 'global',
      tenant: 'contoso.com',
      clientId: CLIENT,
    });
  });

  it('takes a national cloud', () => {
    expect(
      connectionFromArguments(['--cloud=us-gov-l4', '--tenant=x.us', '--client-id', CLIENT])?.cloud,
    ).toBe('us-gov-l4');
  });

  it.each([
    ['nothing', []],
    ['no client id', ['--tenant', 'contoso.com']],
    ['a tenant that is an address', ['--tenant', 'https://evil.example/x', '--client-id', CLIENT]],
    ['a client id that is none', ['--tenant', 'contoso.com', '--client-id', '123']],
    ['the demo cloud', ['--cloud', 'demo', '--tenant', 'contoso.com', '--client-id', CLIENT]],
    ['an unknown cloud', ['--cloud', 'mars', '--tenant', 'contoso.com', '--client-id', CLIENT]],
  ])('is none with %s', (_, args) => {
    expect(connectionFromArguments(args)).toBeNull();
  });
});
