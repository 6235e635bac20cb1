import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { fail, ok } from '../../../../shared/contract/result.ts';
import { principalOf } from '../../testing/test-assignments.ts';
import { policyOf, refOf } from '../../testing/test-settings.ts';
import { worldOf, type TestWorld } from '../running/test-planned.ts';
import { prepareAssignments } from './prepare-assignments.ts';

const NO: Problem = { kind: 'refused', title: 'No.', advice: 'Do something else.', safeToRetry: false };
const UNIT = '/administrativeUnits/aaaaaaaa-0000-4000-8000-000000000001';
const APPLICATION = 'bbbbbbbb-0000-4000-8000-000000000001';

async function planOf(world: TestWorld, ...lines: string[]) {
  const text = ['action,principal,role,scope,type,justification', ...lines].join('\r\n');
  world.files.open.mockResolvedValueOnce(ok({ name: 'joiners.csv', text }));
  const plan = await prepareAssignments(world, { kind: 'file' });
  if (!plan.ok) throw new Error(plan.problem.title);
  return plan.value;
}
const told = ({ items }: Awaited<ReturnType<typeof planOf>>) =>
  items.map(
    ({ line, role, scope, principal, steps }) =>
      `${line} ${steps[0]?.action} ${role.name} ${scope.id} ${principal.name}`,
  );

describe('a file of assignments', () => {
  it('names people by user principal name or id, roles by name or id', async () => {
    const plan = await planOf(
      worldOf(2),
      `,person.1@contoso.com,role 1,,eligible,joins`,
      `remove,${principalOf(2).id.toUpperCase()},${refOf(2).definitionId},/,active,leaves`,
    );
    expect(plan).toMatchObject({ why: 'file', fileName: 'joiners.csv', ignored: [] });
    expect(told(plan)).toEqual(['2 assign Role 1 / Person 1', '3 remove Role 2 / Person 2']);
  });

  it('looks everybody up once, however often a file names them', async () => {
    const world = worldOf(3);
    const { look } = world.entra.principals;
    look.mockImplementationOnce((_, texts) =>
      Promise.resolve(
        texts.map((text) => (text === principalOf(3).id ? fail(NO) : ok(principalOf(Number(text[7]))))),
      ),
    );
    const plan = await planOf(
      world,
      ',person.1@contoso.com,Role 1,,eligible,joins',
      ',person.1@contoso.com,Role 2,,eligible,joins',
      ',Person.2@contoso.com,Role 1,,eligible,joins',
      `,${principalOf(3).id},Role 1,,eligible,joins`,
    );
    expect(look.mock.calls.flatMap(([, texts]) => texts)).toEqual([
      'person.1@contoso.com',
      'Person.2@contoso.com',
      principalOf(3).id,
    ]);
    expect(plan.items.map(({ principal }) => principal.name)).toEqual([
      'Person 1',
      'Person 1',
      'Person 2',
      null,
    ]);
    const gone = plan.items.map(({ checks }) => checks.find(({ check }) => check === 'principal-gone'));
    expect(gone.map((check) => check?.result)).toEqual(['passed', 'passed', 'passed', 'not-checked']);
    expect(gone[3]?.reason).toEqual(NO);
  });

  it('reads role settings where none were read yet, and only then', async () => {
    const world = worldOf(1);
    await planOf(world, ',person.1@contoso.com,Role 1,,eligible,joins');
    await planOf(world, ',person.1@contoso.com,Role 1,,eligible,joins');
    expect(world.entra.settings.readAll).toHaveBeenCalledTimes(1);
  });

  it('names what cannot be found, by its line, and does the rest', async () => {
    const world = worldOf(2);
    world.entra.principals.look.mockImplementationOnce((_, texts) =>
      Promise.resolve(
        texts.map((text) =>
          text === 'Team' ? fail({ ...NO, title: 'Several groups are called so.' }) : ok(principalOf(1)),
        ),
      ),
    );
    const plan = await planOf(
      world,
      ',person.1@contoso.com,No such role,,eligible,',
      ',Team,Role 1,,eligible,',
      ',person.1@contoso.com,Role 1,No such unit,eligible,',
      ',person.1@contoso.com,Role 1,,eligible,',
    );
    expect(plan.ignored.map(({ line, why }) => `${line} ${why}`)).toEqual([
      expect.stringContaining('2 There is no role or group “No such role”'),
      expect.stringContaining('3 Several groups are called so.'),
      expect.stringContaining('4 There is no administrative unit “No such unit”'),
    ]);
    expect(told(plan)).toEqual(['5 assign Role 1 / Person 1']);
  });

  it('says nobody is called so where nobody is', async () => {
    const plan = await planOf(worldOf(1), ',nobody@contoso.com,Role 1,,eligible,');
    expect(plan.items).toEqual([]);
    expect(plan.ignored[0]?.why).toContain('The directory has no “nobody@contoso.com”.');
  });

  it('does not choose between two roles of one name', async () => {
    const world = worldOf(1);
    const second = policyOf(2);
    world.policies.set('policy-2', { ...second, role: { ...second.role, name: 'Role 1' } });
    expect((await planOf(world, ',person.1@contoso.com,Role 1,,eligible,')).items).toEqual([]);
    const byId = await planOf(world, `,person.1@contoso.com,${refOf(2).definitionId},,eligible,`);
    expect(byId.items).toHaveLength(1);
  });

  it('tells a group from a role of the same name by its scope', async () => {
    const world = worldOf(1);
    const group = policyOf(2);
    const member = { id: 'member', kind: 'membership' as const, name: null };
    const owner = { ...member, id: 'owner' };
    const role = { ...group.role, name: 'Role 1' };
    world.policies.set('policy-2', { ...group, role, scope: member });
    world.policies.set('policy-9', { ...group, policyId: 'policy-9', role, scope: owner });
    const plan = await planOf(world, ',person.1@contoso.com,Role 1,Member,eligible,');
    expect(plan.items[0]).toMatchObject({ role: { definitionId: refOf(2).definitionId }, scope: member });
  });

  it('knows an administrative unit by name or id, and takes another id for an application', async () => {
    const world = worldOf(1);
    const unit = { id: UNIT, kind: 'administrative-unit' as const, name: 'Berlin' };
    world.entra.assignments.readUnits.mockResolvedValue({ state: 'read', reason: null, units: [unit] });
    const plan = await planOf(
      world,
      ',person.1@contoso.com,Role 1,berlin,eligible,',
      `,person.1@contoso.com,Role 2,${UNIT.split('/')[2]},eligible,`,
      `,person.1@contoso.com,Role 3,${APPLICATION},eligible,`,
    );
    expect(plan.items.map(({ scope }) => scope.id)).toEqual([UNIT, UNIT, `/${APPLICATION}`]);
    expect(plan.items[0]?.scope.name).toBe('Berlin');
    expect(world.entra.assignments.readUnits).toHaveBeenCalledTimes(1);
  });

  it('does neither of two lines about the same, and names the other', async () => {
    const plan = await planOf(
      worldOf(2),
      ',person.1@contoso.com,Role 1,,eligible,',
      ',person.2@contoso.com,Role 1,,eligible,',
      `remove,${principalOf(1).id},Role 1,,eligible,`,
    );
    const twice = plan.items.map(
      ({ checks }) => checks.find(({ check }) => check === 'twice-in-file')?.about['line'],
    );
    expect(twice).toEqual([4, undefined, 2]);
  });

  it('is cancelled where none was chosen', async () => {
    const world = worldOf(1);
    expect(await prepareAssignments(world, { kind: 'file' })).toMatchObject({
      problem: { kind: 'cancelled' },
    });
  });
});
