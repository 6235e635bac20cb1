import { describe, expect, it } from 'vitest';
import type { AssignmentRows } from '../../../console/assignment-ports.ts';
import { createGatheredReads } from '../gathered-reads.ts';
import { createGroupNameReader } from '../groups/group-names.ts';
import { before, DAY, EXCHANGE, GROUP, groupRow, requestRow, windowInfo } from '../rows/test-rows.ts';
import { refusedWith, scriptedGraph, WHO, type ScriptedAnswer } from '../scripted-graph.ts';
import { createRoleDefinitionReader } from '../settings/role-definitions.ts';
import { createAssignmentsGateway } from './assignments-gateway.ts';
import { brought, rowsOf } from './test-assignments.ts';

const SOMEBODY = '33333333-3333-4333-8333-333333333333';
const ANOTHER = '44444444-4444-4444-8444-444444444444';
const value = (rows: readonly unknown[], next?: string): ScriptedAnswer => ({
  body: { value: rows, ...(next !== undefined && { '@odata.nextLink': next }) },
});
let count = 0;
const instance = (over: object = {}) => ({
  id: `instance-${(count += 1)}`,
  roleDefinitionId: EXCHANGE,
  directoryScopeId: '/',
  principalId: SOMEBODY,
  principal: {
    '@odata.type': '#microsoft.graph.user',
    displayName: 'Somebody',
    userPrincipalName: 's@contoso.com',
  },
  memberType: 'Direct',
  startDateTime: before(DAY),
  endDateTime: null,
  ...over,
});
const request = (over: object = {}) => ({
  ...requestRow({ action: 'adminAssign' }),
  principalId: SOMEBODY,
  ...over,
});

/** A tenant where a list holds what a test says, by a part of its path; everything else is empty. */
function place(lists: Record<string, ScriptedAnswer>) {
  const scripted = scriptedGraph((call) => {
    if (call.path.endsWith('/$batch')) return undefined;
    const path = decodeURIComponent(call.path);
    return Object.entries(lists).find(([part]) => path.includes(part))?.[1] ?? value([]);
  });
  const { graph } = scripted;
  const gathered = createGatheredReads(graph);
  const names = createGroupNameReader(graph, gathered);
  const gateway = createAssignmentsGateway(graph, {
    gathered,
    names,
    definitions: createRoleDefinitionReader(graph),
  });
  const triple = { roleId: EXCHANGE, scopeId: '/', principalId: SOMEBODY };
  return {
    ...scripted,
    all: async (some: (rows: AssignmentRows) => void = () => undefined) =>
      brought(await gateway.readAll(WHO, some)),
    past: async () => brought(await gateway.readPast(WHO)),
    held: async () => (await gateway.readHeld(WHO, [triple]))[0],
    heldOf: gateway.readHeld,
  };
}

const ELIGIBLE = 'roleEligibilityScheduleInstances';
const ACTIVE = 'roleAssignmentScheduleInstances';

describe('everybody’s assignments', () => {
  it('go on for pages, each told of as it comes', async () => {
    const next = `https://graph.example/v1.0/roleManagement/directory/${ACTIVE}?$skiptoken=2`;
    const { all } = place({
      $skiptoken: value([instance({ assignmentType: 'Assigned', principalId: ANOTHER, principal: null })]),
      [ACTIVE]: value([instance({ assignmentType: 'Assigned', startDateTime: null })], next),
    });
    const came: AssignmentRows[] = [];
    const { rows, principals } = rowsOf(await all((some) => came.push(some)), 'entra-roles');
    expect(came.map((some) => some.rows.length)).toEqual([1, 1]);
    expect(rows.map(({ outsidePim }) => outsidePim)).toEqual([true, false]);
    expect(principals.map(({ kind, guest }) => [kind, guest])).toEqual([
      ['user', false],
      ['unknown', null],
    ]);
  });

  it('are partial with what came where a list is cut short, refused or does not say whom a row is about', async () => {
    for (const lists of [
      { [ACTIVE]: value([instance()], 'https://elsewhere.example/v1.0/x'), [ELIGIBLE]: value([instance()]) },
      { [ACTIVE]: refusedWith(500, 'InternalError'), [ELIGIBLE]: value([instance()]) },
      { [ELIGIBLE]: value([instance(), instance({ principalId: null })]) },
      { PendingAdminDecision: refusedWith(400, 'Request_UnsupportedQuery'), [ELIGIBLE]: value([instance()]) },
    ]) {
      const reading = await place(lists).all();
      expect(reading.coverage[0]).toMatchObject({ state: 'partial' });
      expect(rowsOf(reading, 'entra-roles').rows.some(({ kind }) => kind === 'eligible')).toBe(true);
      expect(reading.coverage[1]).toMatchObject({ plane: 'groups', state: 'complete' });
    }
  });

  it('of one plane stand where the other is refused', async () => {
    const { all } = place({
      roleManagement: refusedWith(403, 'Authentication_RequestFromUnsupportedUserRole'),
      filterByCurrentUser: value([groupRow()]),
      [`eligibilityScheduleInstances?$filter=groupId`]: value([groupRow({ principalId: SOMEBODY })]),
    });
    const { coverage, planes } = await all();
    expect(coverage.map(({ state }) => state)).toEqual(['refused', 'complete']);
    expect(planes['entra-roles']).toBeNull();
    expect(planes.groups?.roles).toMatchObject([{ definitionId: GROUP, name: 'sg-pim-sap-emergency' }]);
  });

  it('fail as a whole where there is no connection', async () => {
    const { graph } = scriptedGraph(() => ({ reason: 'unreachable', detail: '' }));
    const gathered = createGatheredReads(graph);
    const gateway = createAssignmentsGateway(graph, {
      gathered,
      names: createGroupNameReader(graph, gathered),
      definitions: createRoleDefinitionReader(graph),
    });
    expect(await gateway.readAll(WHO, () => undefined)).toMatchObject({
      ok: false,
      problem: { kind: 'offline' },
    });
    expect(await gateway.readPast(WHO)).toMatchObject({ ok: false, problem: { kind: 'offline' } });
  });

  it('ask again in small pages where large ones are refused, and never in large ones after that', async () => {
    const { all, asked } = place({
      '$top=999': refusedWith(400, 'BadRequest', 'Invalid page size'),
      [ELIGIBLE]: value([instance()]),
    });
    expect((await all()).coverage[0]).toMatchObject({ state: 'complete' });
    const large = () =>
      asked.filter(({ path }) => path.includes('ScheduleInstances') && path.includes('$top=999')).length;
    expect(large()).toBe(2);
    await all();
    expect(large()).toBe(2);
  });
});

describe('what somebody has now', () => {
  it('is only what they have directly, of that scope', async () => {
    const { held } = place({
      [ELIGIBLE]: value([
        instance({ memberType: 'Group' }),
        instance({ memberType: 'Inherited' }),
        instance({ directoryScopeId: '/administrativeUnits/1' }),
        instance({ principalId: ANOTHER }),
      ]),
      [ACTIVE]: value([instance({ assignmentType: 'Activated', endDateTime: before(-DAY) })]),
    });
    expect(await held()).toMatchObject({
      ok: true,
      value: { eligible: null, assigned: null, activated: { toCome: false } },
    });
  });

  it('is not known where a list failed, was cut short, or has a word we do not know', async () => {
    for (const lists of [
      { [ACTIVE]: refusedWith(500, 'InternalError') },
      { [ELIGIBLE]: value([], 'https://elsewhere.example/v1.0/x') },
      { roleAssignmentScheduleRequests: refusedWith(403, 'Authentication_RequestFromUnsupportedUserRole') },
      { [ACTIVE]: value([instance({ assignmentType: 'Lent' })]) },
    ])
      expect(await place(lists).held()).toMatchObject({ ok: false });
  });

  it('is read for twenty at once in four calls, and never by what is no id', async () => {
    const { heldOf, sent } = place({});
    const of = Array.from({ length: 20 }, (_, i) => ({
      roleId: EXCHANGE,
      scopeId: '/',
      principalId: `33333333-3333-4333-8333-3333333333${String(i).padStart(2, '0')}`,
    }));
    expect((await heldOf(WHO, of)).every(({ ok }) => ok)).toBe(true);
    expect(sent).toHaveLength(4);
    const odd = { roleId: EXCHANGE, scopeId: '/', principalId: "x' or '1' eq '1" };
    expect(await heldOf(WHO, [odd])).toMatchObject([{ ok: false }]);
    expect(sent).toHaveLength(4);
  });
});

describe('what ran out', () => {
  const over = (more: object = {}) =>
    request({ scheduleInfo: windowInfo(90 * DAY, 2 * DAY), createdDateTime: before(90 * DAY), ...more });
  const ASKED = 'roleEligibilityScheduleRequests';

  it('is each person’s own', async () => {
    const { past } = place({
      [ASKED]: value([over(), over({ principalId: ANOTHER })]),
      [ELIGIBLE]: value([instance({ principalId: ANOTHER })]),
    });
    expect(rowsOf(await past(), 'entra-roles').rows).toMatchObject([
      { state: 'over', kind: 'eligible', principalId: SOMEBODY, membership: 'direct' },
    ]);
  });

  it('is not told where it cannot be known that it is not had again', async () => {
    const { past } = place({ [ASKED]: value([over()]), [ELIGIBLE]: refusedWith(500, 'InternalError') });
    const reading = await past();
    expect(reading.coverage[0]).toMatchObject({ state: 'partial' });
    expect(rowsOf(reading, 'entra-roles').rows).toEqual([]);
  });
});
