import { expect, it } from 'vitest';
import { ROLE } from '../../../../e2e/tenant/test-kit/role-ids.ts';
import type { TenantOptions } from '../../../../e2e/tenant/start.ts';
import type { AssignmentOrder, AssignmentRows } from '../../../console/assignment-ports.ts';
import { onEachTenant } from '../../test-each-tenant.ts';
import { signedIn } from '../../test-person.ts';
import { brought, inWords, orderFor, rowsOf } from './test-assignments.ts';

const DAY = 24 * 60 * 60_000;

async function place(name = 'Leila Haddani', options: TenantOptions = {}, how = {}) {
  const at = await signedIn(options, name, how);
  const { assignments, principals } = at.entra;
  const all = async (some: (rows: AssignmentRows) => void = () => undefined) =>
    brought(await assignments.readAll(at.who, some));
  const idOf = async (upn: string): Promise<string> => {
    const found = brought((await principals.look(at.who, [upn]))[0]);
    if (!found) throw new Error(`nobody is ${upn}`);
    return found.id;
  };
  const write = async (...lists: AssignmentOrder[][]) => assignments.write(at.who, lists);
  const held = async (order: AssignmentOrder) => brought((await assignments.readHeld(at.who, [order]))[0]);
  const graphCalls = () => at.calls.filter((call) => !call.includes('/oauth2/'));
  return { ...at, assignments, all, idOf, write, held, graphCalls };
}

onEachTenant('assignments of everybody', (switches) => {
  it('come of both sides by name, role and scope, in two round trips besides those of groups', async () => {
    const { all, calls, graphCalls } = await place();
    calls.length = 0;
    const reading = await all();
    expect(reading.coverage[0]).toMatchObject({ plane: 'entra-roles', state: 'complete', reason: null });
    const words = inWords(rowsOf(reading, 'entra-roles'));
    expect(words).toContain('Maren Okafor, eligible, Exchange Administrator');
    expect(words).toContain('Maren Okafor, eligible, Helpdesk Administrator, Benelux Stores');
    expect(words).toContain('Leila Haddani, assigned, Privileged Role Administrator');
    expect(graphCalls().filter((call) => call.startsWith('POST') || call.includes('beta'))).toEqual(
      expect.arrayContaining(['POST /v1.0/$batch', 'GET /beta/roleManagement/directory/roleDefinitions']),
    );
  });

  it('tell as they come what the whole then is', async () => {
    const { all } = await place();
    const came: AssignmentRows[] = [];
    const reading = await all((rows) => came.push(rows));
    const ids = (rows: readonly AssignmentRows[]) => rows.flatMap((some) => some.rows.map(({ id }) => id)).sort();
    expect(ids(came)).toEqual(ids([rowsOf(reading, 'entra-roles'), rowsOf(reading, 'groups')]));
    for (const some of came) {
      const named = new Set(some.principals.map(({ id }) => id));
      expect(some.rows.every(({ principalId }) => named.has(principalId))).toBe(true);
    }
  });

  it('are also those of groups, by what the group is called', async () => {
    const { all } = await place();
    const reading = await all();
    const words = inWords(rowsOf(reading, 'groups'));
    expect(words).toContain('Ruben Castellane, eligible, sg-pim-mailbox-forensics, member');
    expect(reading.groupSources.map(({ from }) => from)).toEqual(['own', 'role-assignable']);
  });

  it('say who may look where somebody may not', async () => {
    const { all } = await place('Maren Okafor');
    const { coverage, planes } = await all();
    expect(coverage[0]).toMatchObject({ state: 'refused', reason: { kind: 'role-missing' } });
    expect(coverage[0]?.reason?.advice).toContain('Global Reader, Security Reader');
    expect(planes['entra-roles']).toBeNull();
  });

  it('tell what the directory made by itself from what PIM did', async () => {
    const { all, command } = await place('Leila Haddani', { size: 'S' });
    const before = rowsOf(await all(), 'entra-roles').rows.filter(({ outsidePim }) => outsidePim).length;
    const made = await command('/portal/assign-outside-pim', {
      principal: 'sofia.brandt@contoso.com',
      role: ROLE.helpdesk,
    });
    expect(made.status).toBeLessThan(500);
    expect(rowsOf(await all(), 'entra-roles').rows.filter(({ outsidePim }) => outsidePim).length).toBeGreaterThanOrEqual(
      before,
    );
  });
});
