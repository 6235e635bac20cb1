import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOUDS } from '../../shared/contract/connection.ts';
import { givenArguments } from './given-arguments.ts';

const CLIENT = '5e0c2f7a-41bd-4c1e-9a70-2b6d0f31c3d8';
const NOTHING = { connection: null, cloud: null, tenant: null, clientId: null, tier: null, wrong: [] };

describe('what is given on the command line', () => {
  it('is read in both spellings, among switches that are not ours', () => {
    const argv = ['/opt/pim-desk', '--remote-debugging-port=0', '--tenant', 'contoso.com'];
    expect(givenArguments([...argv, `--client-id=${CLIENT}`, '--cloud=china', '--tier', 'auditor'])).toEqual({
      ...NOTHING,
      cloud: 'china',
      tenant: 'contoso.com',
      clientId: CLIENT,
      tier: 'auditor',
    });
  });

  it('names a saved connection, by a name with spaces too', () => {
    expect(givenArguments(['--connection', 'Contoso Ltd']).connection).toBe('Contoso Ltd');
    expect(givenArguments(['--connection=contoso.com']).connection).toBe('contoso.com');
  });

  it('is nothing where only others’ switches are given', () => {
    const argv = ['--tenants=x', '--no-sandbox', '--user-data-dir', '/x', '-v', 'contoso.com', '/prefetch:1'];
    expect(givenArguments(argv)).toEqual(NOTHING);
  });

  it('ends where switches end', () => {
    expect(givenArguments(['--tier=auditor', '--', '--tenant=contoso.com'])).toEqual({
      ...NOTHING,
      tier: 'auditor',
    });
  });

  it.each([
    [['--cloud=mars'], '--cloud (it takes one of global, us-gov-l4, us-gov-dod, china)'],
    [['--cloud=demo'], '--cloud (it takes one of global, us-gov-l4, us-gov-dod, china)'],
    [['--tier', 'root'], '--tier (it takes one of requestor, approver, administrator, auditor)'],
    [
      ['--tenant', 'https://evil.example/x'],
      '--tenant (it takes the id or a domain of one tenant, like contoso.com)',
    ],
    [['--tenant=common'], '--tenant (it takes the id or a domain of one tenant, like contoso.com)'],
    [['--tenant', '--no-sandbox'], '--tenant (it takes the id or a domain of one tenant, like contoso.com)'],
    [['--tenant'], '--tenant (it takes the id or a domain of one tenant, like contoso.com)'],
    [
      ['--client-id', 'my~secret~value'],
      '--client-id (it takes an application (client) id: 32 hex digits in five groups)',
    ],
    [['--connection='], '--connection (it takes the id, the tenant or the name of a saved connection)'],
    [['--tenant=a.com', '--tenant=b.com'], '--tenant (it was given 2 times)'],
  ])('says what is wrong with %j, and not what was typed', (argv, said) => {
    expect(givenArguments(argv)).toEqual({ ...NOTHING, wrong: [said] });
  });

  it('keeps what is right beside what is wrong', () => {
    expect(givenArguments(['--tenant=contoso.com', '--client-id=123'])).toMatchObject({
      tenant: 'contoso.com',
      clientId: null,
      wrong: [expect.stringContaining('--client-id')],
    });
  });

  it('takes the demo’s cloud in a build that has it', () => {
    expect(givenArguments(['--cloud=demo'], CLOUDS).cloud).toBe('demo');
  });

  it('never throws, and never takes a value that the contract would not', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('--tenant', '--cloud', '--client-id', '--tier', '--connection', '--', '=', CLIENT),
      fc.string().map((value) => `--tenant=${value}`),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (argv) => {
        const { tenant } = givenArguments(argv);
        expect(tenant ?? 'none').toMatch(/^[a-z0-9.-]+$/i);
      }),
    );
  });
});
