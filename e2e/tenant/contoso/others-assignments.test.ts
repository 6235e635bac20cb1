import { describe, expect, it } from 'vitest';
import { days } from '../clock/duration.ts';
import { tenantClock } from '../clock/tenant-clock.ts';
import { switchesFrom } from '../switches.ts';
import { contoso } from './contoso.ts';

const START = Date.parse('2026-09-06T08:00:00Z');

function tenant() {
  const { world } = contoso({
    seed: 1,
    size: 'S',
    clock: tenantClock(() => START),
    switches: switchesFrom(),
  });
  const named = (name: string) =>
    [...world.directory.all('user'), ...world.directory.all('servicePrincipal')].find(
      ({ displayName }) => displayName === name,
    )?.id ?? '';
  const roleOf = ({ roleDefinitionId }: { roleDefinitionId: string }) =>
    world.roles.get(roleDefinitionId)?.displayName;
  return { world, named, roleOf };
}

describe('what administrators look for in lists of assignments', () => {
  it('are accounts for emergencies, an application, and who is assigned without an end', () => {
    const { world, named, roleOf } = tenant();
    for (const [name, role, byPim] of [
      ['Break Glass 1', 'Global Administrator', true],
      ['Break Glass 2', 'Global Administrator', true],
      ['Backup Vault', 'Directory Readers', true],
      ['Viktor Salas', 'Privileged Authentication Administrator', true],
      ['Elsa Marsh', 'Attribute Definition Reader', false],
    ] as const) {
      const [one, ...more] = world.assignments.ofPrincipal(named(name));
      expect(more).toEqual([]);
      expect(one).toMatchObject({ assignmentType: 'Assigned', end: null });
      expect([one && roleOf(one), one?.createdUsing !== null]).toEqual([role, byPim]);
    }
  });

  it('are a guest without an end, and what ends within days', () => {
    const { world, named } = tenant();
    const guest = world.directory.get(named('Mateo Ferreira'));
    expect(guest).toMatchObject({ userType: 'Guest', mail: 'mateo.ferreira@northwindtraders.com' });
    expect(world.eligibilities.ofPrincipal(guest?.id ?? '')).toMatchObject([{ end: null }]);
    expect(world.eligibilities.ofPrincipal(named('Lena Vogt'))).toMatchObject([{ end: START + days(3) }]);
    expect(world.assignments.ofPrincipal(named('Karim Aziz'))).toMatchObject([{ end: START + days(11) }]);
  });

  it('are somebody who asked for more time, and a grant that begins in five days', () => {
    const { world, named } = tenant();
    const of = (name: string) =>
      [...world.requests.values()].filter(({ principalId }) => principalId === named(name));
    expect(of('Lena Vogt').map(({ action, status }) => [action, status])).toEqual([
      ['adminAssign', 'Provisioned'],
      ['selfExtend', 'PendingAdminDecision'],
    ]);
    expect(of('Hanna Lind')).toMatchObject([{ status: 'Granted', completedAt: START + days(5) }]);
    expect(world.eligibilities.ofPrincipal(named('Hanna Lind'))).toEqual([]);
    world.clock.advance(days(5) + 60_000);
    expect(of('Hanna Lind')).toMatchObject([{ status: 'Provisioned' }]);
    expect(world.eligibilities.ofPrincipal(named('Hanna Lind'))).toMatchObject([{ end: START + days(95) }]);
  });
});
