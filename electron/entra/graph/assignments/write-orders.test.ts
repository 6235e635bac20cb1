import { describe, expect, it } from 'vitest';
import {
  refusedWith,
  scriptedGraph,
  WHO,
  type ScriptedAnswer,
  type ScriptedCall,
} from '../scripted-graph.ts';
import { DAY, NOW } from '../rows/test-rows.ts';
import { assignmentBody } from './assignment-bodies.ts';
import { orderFor } from './test-assignments.ts';
import { writeOrders } from './write-orders.ts';

const SOMEBODY = '33333333-3333-4333-8333-333333333333';
const TAKEN: ScriptedAnswer = { status: 201, body: { id: 'request', status: 'Provisioned' } };
const isWhole = ({ path }: ScriptedCall) => path.endsWith('/$batch');
const actionOf = ({ body }: ScriptedCall) => (body as { action: string }).action;
const convert = [orderFor(SOMEBODY), orderFor(SOMEBODY, { side: 'active', action: 'remove' })];

function service(answer: Parameters<typeof scriptedGraph>[0]) {
  const scripted = scriptedGraph(answer);
  const batches = { taken: true };
  const write = (...lists: (typeof convert)[]) => writeOrders(scripted.graph, WHO, batches, lists);
  const kinds = async (...lists: (typeof convert)[]) =>
    (await write(...lists)).map((list) => list.map(({ kind }) => kind));
  return { ...scripted, batches, write, kinds };
}

describe('an administrator’s requests', () => {
  it('name whom and what they are about, and begin at once where no later start is wanted; what is changed has a start in any case', () => {
    const body = (step: object, over = {}) => assignmentBody(orderFor(SOMEBODY, step, over), NOW);
    expect(body({ endsAt: NOW + DAY, startsAt: NOW - DAY })).toEqual({
      action: 'adminAssign',
      principalId: SOMEBODY,
      roleDefinitionId: orderFor(SOMEBODY).roleId,
      directoryScopeId: '/',
      justification: 'Joins the service desk',
      scheduleInfo: { expiration: { type: 'afterDateTime', endDateTime: new Date(NOW + DAY).toISOString() } },
    });
    expect(body({ startsAt: NOW + DAY }).scheduleInfo).toEqual({
      startDateTime: new Date(NOW + DAY).toISOString(),
      expiration: { type: 'noExpiration' },
    });
    for (const action of ['update', 'extend']) {
      const starts = (step: object) => body({ action, ...step }).scheduleInfo;
      expect(starts({ startsAt: NOW - DAY })).toMatchObject({
        startDateTime: new Date(NOW - DAY).toISOString(),
      });
      // Surely not yet to come, whichever clock is ahead.
      expect(starts({ startsAt: null })).toMatchObject({
        startDateTime: new Date(NOW - 60_000).toISOString(),
      });
    }
    const group = body(
      { action: 'remove' },
      { scopeId: 'owner', justification: '', ticket: { number: '7', system: 'S' } },
    );
    expect(group).toEqual({
      action: 'adminRemove',
      principalId: SOMEBODY,
      groupId: orderFor(SOMEBODY).roleId,
      accessId: 'owner',
      ticketInfo: { ticketNumber: '7', ticketSystem: 'S' },
    });
  });

  it('go out in one call, each waiting for the one before it in its list', async () => {
    const { write, sent } = service((call) => (isWhole(call) ? undefined : TAKEN));
    expect(await write(convert, [orderFor(SOMEBODY)])).toEqual([
      [
        { kind: 'accepted', requestId: 'request', status: 'Provisioned' },
        { kind: 'accepted', requestId: 'request', status: 'Provisioned' },
      ],
      [{ kind: 'accepted', requestId: 'request', status: 'Provisioned' }],
    ]);
    expect(sent).toHaveLength(1);
    const { requests } = sent[0]?.body as {
      requests: { id: string; method: string; dependsOn?: string[] }[];
    };
    expect(requests.map(({ id, method, dependsOn }) => [id, method, dependsOn])).toEqual([
      ['0', 'POST', undefined],
      ['1', 'POST', ['0']],
      ['2', 'POST', undefined],
    ]);
  });

  it('are unknown, and sent no second time, where the answer of the batch is lost', async () => {
    const { write, sent } = service((call) => (isWhole(call) ? { reason: 'lost', detail: '' } : TAKEN));
    const [list] = await write(convert);
    expect(list?.map((one) => one.kind)).toEqual(['unknown', 'unknown']);
    const [first] = list ?? [];
    expect(first && 'problem' in first ? first.problem.advice : '').toContain('read again to find out');
    expect(sent).toHaveLength(1);
  });

  it('are unknown where what was accepted is in no words we know', async () => {
    const { write } = service((call) => (isWhole(call) ? undefined : { status: 201, body: { odd: true } }));
    expect(await write(convert)).toMatchObject([[{ kind: 'unknown' }, { kind: 'unknown' }]]);
  });

  it('go one by one where the service takes none in a batch, and from then on', async () => {
    const { kinds, batches, sent } = service((call) =>
      isWhole(call)
        ? refusedWith(400, 'BadRequest', 'POST is not supported in a batch for this resource.')
        : actionOf(call) === 'adminAssign'
          ? TAKEN
          : refusedWith(400, 'RoleAssignmentDoesNotExist'),
    );
    expect(await kinds(convert)).toEqual([['accepted', 'refused']]);
    expect(batches.taken).toBe(false);
    expect(await kinds([orderFor(SOMEBODY), ...convert])).toEqual([['accepted', 'accepted', 'refused']]);
    expect(sent.filter(isWhole)).toHaveLength(1);
  });

  it('are not sent one by one where the first was refused, and wait where the service asks to', async () => {
    const refused = service((call) => (isWhole(call) ? undefined : refusedWith(400, 'RoleAssignmentExists')));
    refused.batches.taken = false;
    expect(await refused.kinds(convert)).toEqual([['refused', 'not-sent']]);
    expect(refused.sent).toHaveLength(1);

    const throttled = service(() => ({ status: 429, headers: { 'retry-after': '9' }, body: {} }));
    throttled.batches.taken = false;
    const lists = Array.from({ length: 8 }, () => [orderFor(SOMEBODY)]);
    const written = await throttled.write(...lists);
    expect(written.flat().every((one) => one.kind === 'refused' && one.problem.retryAt === NOW + 9_000)).toBe(
      true,
    );
    // Those that were under way; nothing after them.
    expect(throttled.sent.length).toBeLessThanOrEqual(3);
  });

  it.each([
    [400, 'RoleAssignmentExists', 'This is assigned already.'],
    [400, 'RoleAssignmentDoesNotExist', 'There is no such assignment any more.'],
    [400, 'PendingRoleAssignmentRequest', 'Another request about this is still open.'],
    [400, 'InvalidRoleAssignmentId', 'The service is still taking the earlier one away.'],
    [400, 'SubjectNotFound', 'The service knows no such person, group or application.'],
    [400, 'InvalidScope', 'The role cannot be assigned at this scope.'],
    [400, 'RoleNotFound', 'The service knows no such role or group.'],
    [400, 'InvalidRoleAssignmentRequestSchedule', 'The service does not take these times.'],
    [400, 'RoleAssignmentRequestPolicyValidationFailed', 'The role’s settings refused this.'],
    [403, 'Authorization_RequestDenied', 'Your directory roles do not allow assigning this role.'],
  ])('say what a refusal by %s %s means', async (status, code, title) => {
    const message =
      'The following policy rules failed: ExpirationRule - The policy does not allow permanent assignment';
    const { write } = service(() => refusedWith(status, code, message));
    expect(await write([orderFor(SOMEBODY)])).toMatchObject([
      [{ kind: 'refused', problem: { title, code } }],
    ]);
  });
});
