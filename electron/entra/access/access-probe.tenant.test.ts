import { describe, expect, it } from 'vitest';
import { signedIn } from '../test-person.ts';

async function look(options: Parameters<typeof signedIn>[0] = {}, name = 'Maren Okafor') {
  const at = await signedIn(options, name);
  at.calls.length = 0;
  const reading = await at.entra.access.look(at.who);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return { ...at, reading: reading.value };
}

describe('the consent doctor’s look at the simulated tenant', () => {
  it('is one fresh token, one batch and one read, and writes nothing', async () => {
    const { reading, calls, ledger } = await look();
    expect(calls.map((call) => call.replace(/^(\w+) .*\/(oauth2|v1\.0|beta)\/.*$/, '$1 $2')).sort()).toEqual([
      'GET beta',
      'POST oauth2',
      'POST v1.0',
    ]);
    expect(reading.tried).toEqual({
      'own-roles': null,
      'role-rules': null,
      approvals: null,
      groups: null,
      'scope-names': null,
      // Maren administers nothing: the assignments of everybody are not hers to see.
      assignments: expect.objectContaining({ kind: 'role-missing' }) as object,
    });
    expect(reading.granted).toContain('RoleAssignmentSchedule.ReadWrite.Directory');
    expect(reading.approvalsThrough).toContain('RoleAssignmentSchedule.ReadWrite.Directory');
    expect(Object.values((await ledger()).counts).every((count) => count === 0)).toBe(true);
  });

  it('sees that who hands out roles may read the assignments of everybody', async () => {
    const { reading } = await look({}, 'Leila Haddani');
    expect(reading.tried.assignments).toBeNull();
  });

  it('names the licence where it lapsed', async () => {
    const { reading } = await look({ switches: { 'tenant.licence': 'P1' } });
    expect(reading.tried['own-roles']).toMatchObject({ kind: 'licence-missing' });
    expect(reading.tried.activate).toMatchObject({ kind: 'licence-missing' });
    expect(reading.tried['scope-names']).toBeNull();
    expect(reading.approvalsThrough).toBeNull();
  });

  it('finds the tenant by id and by domain, and says where there is none', async () => {
    const { connector, tenant } = await look();
    const domain = tenant.personas[0]?.upn.split('@')[1] ?? '';
    for (const name of [tenant.tenantId, domain]) {
      expect(await connector().lookUp('demo', name)).toEqual({
        ok: true,
        value: { tenantId: tenant.tenantId, cloud: 'demo', region: 'EU' },
      });
    }
    expect(await connector().lookUp('demo', 'nowhere.example')).toMatchObject({
      ok: false,
      problem: { kind: 'not-found', code: 'AADSTS90002' },
    });
  });
});
