import { describe, expect, it } from 'vitest';
import { tenantClock } from '../clock/tenant-clock.ts';
import { switchesFrom } from '../switches.ts';
import type { Contoso } from './contoso.ts';
import { contoso } from './contoso.ts';
import type { TenantSize } from './sizes.ts';

const build = (size: TenantSize, seed = 1): Contoso =>
  contoso({
    seed,
    size,
    clock: tenantClock(() => Date.parse('2026-09-06T08:00:00Z')),
    switches: switchesFrom(),
  });

const marenIn = ({ personas }: Contoso): string => personas[0]?.oid ?? '';

describe('Contoso', () => {
  it('is the same for the same seed, and another for another', () => {
    const ids = ({ world, personas, clientId }: Contoso): unknown => [
      clientId,
      personas,
      world.organization,
      world.assignments.all(),
      world.eligibilities.all(),
    ];
    expect(ids(build('M'))).toEqual(ids(build('M')));
    expect(marenIn(build('S', 2))).not.toBe(marenIn(build('S')));
  });

  it('has the sizes it promises, and nobody holds a role twice', () => {
    const small = build('S');
    expect(small.world.eligibilities.ofPrincipal(marenIn(small))).toHaveLength(11);
    const medium = build('M');
    expect(medium.world.eligibilities.ofPrincipal(marenIn(medium))).toHaveLength(30);
    const large = build('L');
    const all = large.world.assignments.all();
    expect(all.length - small.world.assignments.all().length).toBe(10_000);
    expect(
      new Set(all.map((one) => [one.principalId, one.roleDefinitionId, one.directoryScopeId].join())).size,
    ).toBe(all.length);
  });

  it('ends Maren’s Helpdesk eligibility in nine days', () => {
    const { world } = build('S');
    const before = world.eligibilities.all().length;
    world.clock.advance(9 * 86_400_000 - 1);
    expect(world.eligibilities.all()).toHaveLength(before);
    world.clock.advance(1);
    expect(world.eligibilities.all()).toHaveLength(before - 1);
  });

  it('knows 146 roles, each with a policy', () => {
    const { world } = build('S');
    expect(world.roles.size).toBe(146);
    expect([...world.roles.keys()].every((id) => world.policies.get(id)?.rules.length === 17)).toBe(true);
  });
});
