import { describe, expect, it } from 'vitest';
import { CLOUDS, type Connection } from '../../contract/connection.ts';
import { portalPages } from './portal-pages.ts';

const at = (cloud: Connection['cloud']): Connection => ({
  cloud,
  tenant: 'contoso.com',
  clientId: '11111111-1111-4111-8111-111111111111',
  tier: 'administrator',
});

describe('pages of the admin center', () => {
  it.each(CLOUDS.filter((cloud) => cloud !== 'demo'))('stand on one host of their cloud: %s', (cloud) => {
    const hosts = Object.values(portalPages(at(cloud))).map((page) => new URL(page ?? '').host);
    expect(new Set(hosts).size).toBe(1);
    expect(portalPages(at(cloud)).decideMoreTime).toMatch(/ApproveRequestMenuBlade/);
  });

  it('are none in the demo', () => {
    expect(new Set(Object.values(portalPages(at('demo'))))).toEqual(new Set([null]));
  });
});
