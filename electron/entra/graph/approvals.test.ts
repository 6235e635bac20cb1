import { describe, expect, it } from 'vitest';
import { createApprovals } from './approvals.ts';
import { createPolicyReader } from './roles/role-policies.ts';
import {
  refusedWith,
  scriptedGraph,
  tokenFor,
  WHO,
  type ScriptedAnswer,
  type ScriptedCall,
} from './scripted-graph.ts';
import { before, DAY, EXCHANGE, HOUR, NOW } from './rows/test-rows.ts';

const RUBEN = '55555555-5555-4555-8555-555555555555';
const row = (over: object = {}) => ({
  id: 'request-1',
  approvalId: 'request-1',
  roleDefinitionId: EXCHANGE,
  directoryScopeId: '/',
  action: 'SelfActivate',
  status: 'PendingApproval',
  principalId: RUBEN,
  createdDateTime: before(HOUR),
  justification: 'Move the mail connector',
  ticketInfo: { ticketNumber: null, ticketSystem: null },
  scheduleInfo: { startDateTime: null, expiration: { type: 'afterDuration', duration: 'PT2H' } },
  roleDefinition: { displayName: 'Exchange Administrator' },
  principal: { displayName: 'Ruben Castellane', userPrincipalName: 'ruben@contoso.com' },
  ...over,
});
const isList = ({ path }: ScriptedCall) => path.includes("filterByCurrentUser(on='approver')");
function approvalsOver(answer: (call: ScriptedCall) => ScriptedAnswer | undefined) {
  const scripted = scriptedGraph(answer);
  return { ...scripted, approvals: createApprovals(scripted.graph, createPolicyReader(scripted.graph)) };
}
const listing = (...rows: object[]) =>
  approvalsOver((call) => (isList(call) ? { body: { value: rows } } : undefined));

describe('what waits for a decision', () => {
  it('is told with who asks for what, for how long and until when', async () => {
    const { approvals, asked } = listing(row());
    expect(await approvals.readWaiting(WHO)).toEqual({
      ok: true,
      value: {
        coverage: [{ plane: 'entra-roles', state: 'complete', reason: null }],
        waiting: [
          {
            requestId: 'request-1',
            role: expect.objectContaining({ name: 'Exchange Administrator' }) as object,
            scope: { id: '/', kind: 'tenant', name: null },
            requestor: { id: RUBEN, name: 'Ruben Castellane', upn: 'ruben@contoso.com' },
            own: false,
            justification: 'Move the mail connector',
            ticket: null,
            duration: 'PT2H',
            startsAt: null,
            createdAt: NOW - HOUR,
            decideBy: NOW - HOUR + DAY,
            asks: null,
          },
        ],
      },
    });
    const path = asked.find(isList)?.path ?? '';
    expect(decodeURIComponent(path)).toContain("?$filter=status eq 'PendingApproval'&$expand=");
    expect(path).toContain('principal');
  });

  it('names one’s own as that', async () => {
    const { approvals } = listing(row({ principalId: WHO.objectId }), row());
    const read = await approvals.readWaiting(WHO);
    expect(read.ok && read.value.waiting?.map((w) => w.own)).toEqual([true, false]);
  });

  it('looks names up that did not come along, all at once, and does without where it may not', async () => {
    const nameless = [row({ principal: null }), row({ id: 'request-2', principal: { displayName: null } })];
    const named = approvalsOver((call) => {
      if (isList(call)) return { body: { value: nameless } };
      if (!call.path.endsWith('getByIds')) return undefined;
      return { body: { value: [{ id: RUBEN, displayName: 'Ruben', userPrincipalName: 'r@contoso.com' }] } };
    });
    const read = await named.approvals.readWaiting(WHO);
    expect(read.ok && read.value.waiting?.map((w) => w.requestor.name)).toEqual(['Ruben', 'Ruben']);
    const lookups = named.asked.filter((c) => c.path.endsWith('getByIds'));
    expect(lookups.map((c) => c.body)).toEqual([{ ids: [RUBEN], types: ['user'] }]);

    const unnamed = listing(...nameless);
    const without = await unnamed.approvals.readWaiting(WHO);
    expect(without.ok && without.value.waiting?.[0]?.requestor).toEqual({ id: RUBEN, name: null, upn: null });
    expect(without.ok && without.value.coverage[0]?.state).toBe('complete');
  });

  it('leaves out what does not wait, though the service lists it', async () => {
    const { approvals } = listing(row({ status: 'Provisioned' }), row({ status: 'Denied' }));
    expect(await approvals.readWaiting(WHO)).toMatchObject({ value: { waiting: [] } });
  });

  it('is partial where a row cannot be told, and never empty where it could not be read', async () => {
    const { approvals } = listing(row(), row({ principalId: 'nobody' }));
    expect(await approvals.readWaiting(WHO)).toMatchObject({
      value: { coverage: [{ state: 'partial' }], waiting: [{ requestId: 'request-1' }] },
    });
    const refused = approvalsOver((call) =>
      isList(call) ? refusedWith(403, 'Authentication_RequestFromUnsupportedUserRole') : undefined,
    );
    expect(await refused.approvals.readWaiting(WHO)).toMatchObject({
      value: { coverage: [{ state: 'refused', reason: { kind: 'role-missing' } }], waiting: null },
    });
  });
});

const STEP = { id: 'step-1', status: 'InProgress', reviewResult: 'NotReviewed', assignedToMe: true };
const one = (answer: ScriptedAnswer) =>
  approvalsOver((call) => (call.path.includes('roleAssignmentApprovals/') ? answer : undefined));

describe('one approval', () => {
  it('is read in beta, with its steps', async () => {
    const { approvals, sent } = one({ body: { id: 'a', steps: [STEP] } });
    expect(await approvals.readOne(WHO, 'a/../b')).toEqual({
      ok: true,
      value: { kind: 'open', stepId: 'step-1', mine: true },
    });
    expect(sent.map((c) => c.path)).toEqual([
      '/beta/roleManagement/directory/roleAssignmentApprovals/a%2F..%2Fb?$expand=steps',
    ]);
  });

  it('is gone where the service does not know it', async () => {
    const { approvals } = one(refusedWith(404, 'ResourceNotFound'));
    expect(await approvals.readOne(WHO, 'a')).toEqual({ ok: true, value: { kind: 'gone' } });
  });

  it.each([
    [
      'in words we do not know',
      { body: { steps: [{ ...STEP, reviewResult: 'Maybe' }] } },
      'unreadable-answer',
    ],
    ['as something else', { body: { value: [] } }, 'unreadable-answer'],
    ['not at all', { status: 503, body: {} }, 'service-failure'],
  ])('is neither open nor decided where it is told %s', async (_, answer, kind) => {
    const { approvals } = one(answer);
    expect(await approvals.readOne(WHO, 'a')).toMatchObject({ ok: false, problem: { kind } });
  });

  it('names the permission the service turned out to want', async () => {
    const message =
      'Valid permissions not present. User needs one of the following permissions for this action : PrivilegedAccess.ReadWrite.AzureAD,PrivilegedAccess.Read.AzureAD';
    const read = await one(refusedWith(403, '', message)).approvals.readOne(WHO, 'a');
    expect(read).toMatchObject({ problem: { kind: 'consent-missing' } });
    expect(!read.ok && read.problem.advice).toContain('PrivilegedAccess.ReadWrite.AzureAD');
  });
});

const DECISION = { approvalId: 'a', stepId: 's', decision: 'deny', justification: 'Not now' } as const;

describe('a decision', () => {
  it.each([
    ['approve', 'Approve'],
    ['deny', 'Deny'],
  ] as const)('to %s is sent once, in the service’s words', async (decision, reviewResult) => {
    const { approvals, sent } = one({ status: 204 });
    const proof = tokenFor(WHO, 'proved');
    expect(await approvals.decide(WHO, { ...DECISION, decision }, proof)).toMatchObject({
      kind: 'accepted',
      requestId: 'a',
    });
    expect(sent).toEqual([
      {
        method: 'PATCH',
        path: '/beta/roleManagement/directory/roleAssignmentApprovals/a/steps/s',
        body: { reviewResult, justification: 'Not now' },
        token: 'proved',
      },
    ]);
  });

  it.each([
    [403, 'role-missing', 'You may not decide this request.'],
    [404, 'not-found', 'This request no longer waits.'],
    [409, 'already-decided', 'Somebody else decided this request first.'],
  ])('that is answered by %i is refused as %s', async (status, kind, title) => {
    const { approvals } = one(refusedWith(status, 'Whatever', 'In words of its own'));
    expect(await approvals.decide(WHO, DECISION)).toMatchObject({
      kind: 'refused',
      problem: { kind, title, detail: 'In words of its own', requestId: 'req-1' },
    });
  });

  it('whose answer was lost is unknown, and not sent again', async () => {
    const { approvals, sent } = one({ status: 502, body: {} });
    expect(await approvals.decide(WHO, DECISION)).toMatchObject({ kind: 'unknown' });
    expect(sent).toHaveLength(1);
  });
});
