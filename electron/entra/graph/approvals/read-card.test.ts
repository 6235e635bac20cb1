import { describe, expect, it } from 'vitest';
import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import { before, EXCHANGE, HOUR, NOW } from '../rows/test-rows.ts';
import { refusedWith, WHO, type ScriptedAnswer, type ScriptedCall } from '../scripted-graph.ts';
import { approvalsOver, brought, FORENSICS, listing, groupRow, roleRow, RUBEN } from './test-approvals.ts';

const POOL = '77777777-7777-4777-8777-777777777777';
const OTHER_POOL = '88888888-8888-4888-8888-888888888888';
const LEILA = '99999999-9999-4999-8999-999999999999';

/** A request that waits, as the list has it. */
async function waiting(rows: Parameters<typeof listing>): Promise<WaitingRequest> {
  const { rows: read } = brought(await listing(...rows).approvals.readWaiting(WHO));
  const [one] = [...(read['entra-roles'] ?? []), ...(read.groups ?? [])];
  if (!one) throw new Error('nothing waits');
  return one;
}
const forRole = () => waiting([[roleRow()], []]);
const forGroup = (over = {}) => waiting([[], [groupRow(over)]]);

const active = {
  id: 'i-1',
  roleDefinitionId: EXCHANGE,
  directoryScopeId: '/',
  roleDefinition: { displayName: 'Exchange Administrator' },
  assignmentType: 'Activated',
  endDateTime: before(-HOUR),
};
const membership = {
  id: 'i-2',
  groupId: FORENSICS,
  accessId: 'owner',
  group: { displayName: 'Forensics' },
  assignmentType: 'assigned',
  endDateTime: null,
};
const leila = {
  '@odata.type': '#microsoft.graph.user',
  id: LEILA,
  displayName: 'Leila Haddani',
  userPrincipalName: 'leila@contoso.com',
  accountEnabled: false,
};
/** Which part of the card a call is for. */
function partOf({ path }: ScriptedCall): string {
  if (path.includes('/transitiveMembers')) return 'members';
  if (path.includes('/privilegedAccess/group/assignmentScheduleInstances')) return 'groups';
  const about = decodeURIComponent(path).includes(FORENSICS) ? 'chain' : 'roles';
  if (path.includes('/roleAssignmentScheduleInstances')) return `${about}/active`;
  return path.includes('/roleEligibilityScheduleInstances') ? `${about}/eligible` : 'policies';
}
const EVERYTHING: Record<string, ScriptedAnswer> = {
  'roles/active': { body: { value: [active] } },
  groups: { body: { value: [membership] } },
  members: { body: { value: [leila] } },
  policies: { body: { value: [] } },
  'chain/active': { body: { value: [active] } },
  'chain/eligible': { body: { value: [] } },
};
const over = (answers: Record<string, ScriptedAnswer> = {}) =>
  approvalsOver((call) =>
    call.path.endsWith('/$batch') ? undefined : { ...EVERYTHING, ...answers }[partOf(call)],
  );

describe('a decision card', () => {
  it('is read in one batch: what the requestor has, and who is in the groups that decide', async () => {
    const { approvals, sent, asked } = over();
    const card = brought(await approvals.readCard(WHO, await forRole(), [POOL, OTHER_POOL]));
    expect(card).toEqual({
      holds: {
        coverage: [
          { plane: 'entra-roles', state: 'complete', reason: null },
          { plane: 'groups', state: 'complete', reason: null },
        ],
        roles: [
          {
            role: expect.objectContaining({ name: 'Exchange Administrator' }) as object,
            scope: { id: '/', kind: 'tenant', name: null },
            kind: 'activated',
            endsAt: NOW + HOUR,
          },
          {
            role: expect.objectContaining({ definitionId: FORENSICS, name: 'Forensics' }) as object,
            scope: { id: 'owner', kind: 'membership', name: null },
            kind: 'assigned',
            endsAt: null,
          },
        ],
      },
      leadsTo: null,
      groups: [POOL, OTHER_POOL].map((id) => ({
        id,
        state: 'read',
        reason: null,
        members: [{ id: LEILA, name: 'Leila Haddani', upn: 'leila@contoso.com', enabled: false }],
      })),
    });
    expect(sent.map(({ path }) => path)).toEqual(['/v1.0/$batch']);
    expect(asked.map(({ path }) => decodeURIComponent(path))).toEqual([
      `/v1.0/roleManagement/directory/roleAssignmentScheduleInstances?$filter=principalId eq '${RUBEN}'&$expand=roleDefinition,directoryScope`,
      `/v1.0/identityGovernance/privilegedAccess/group/assignmentScheduleInstances?$filter=principalId eq '${RUBEN}'&$expand=group`,
      ...[POOL, OTHER_POOL].map(
        (id) =>
          `/v1.0/groups/${id}/transitiveMembers?$select=id,displayName,userPrincipalName,accountEnabled`,
      ),
    ]);
  });

  it('says of a group what being in it brings, in the same batch; of an owner that it brings nothing', async () => {
    const { approvals, sent } = over();
    const card = brought(await approvals.readCard(WHO, await forGroup(), []));
    expect(card.leadsTo).toMatchObject({
      state: 'read',
      roles: [{ kind: 'active', role: { name: 'Exchange Administrator' } }],
    });
    expect(sent).toHaveLength(1);
    const owner = brought(await approvals.readCard(WHO, await forGroup({ accessId: 'owner' }), []));
    expect(owner.leadsTo).toEqual({ state: 'read', reason: null, roles: [] });
  });

  it('fits one batch with as many groups as may be', async () => {
    const { approvals, sent } = over();
    const pools = Array.from({ length: 14 }, (_, i) => `${i}`.padStart(8, '0') + POOL.slice(8));
    const card = brought(await approvals.readCard(WHO, await forGroup(), pools));
    expect(card.groups.map(({ id }) => id)).toEqual(pools);
    expect(sent).toHaveLength(1);
  });

  it('says what an approver without a directory role is lacking, part by part', async () => {
    const noRole = refusedWith(403, 'UnauthorizedAccessException');
    const { approvals } = over({
      'roles/active': noRole,
      'chain/active': noRole,
      'chain/eligible': noRole,
      members: refusedWith(403, 'Authorization_RequestDenied', 'Insufficient privileges'),
    });
    const card = brought(await approvals.readCard(WHO, await forGroup(), [POOL]));
    const needsRole = { kind: 'role-missing', title: 'What others have takes a directory role to read.' };
    expect(card).toMatchObject({
      holds: {
        coverage: [{ state: 'refused', reason: needsRole }, { state: 'complete' }],
        roles: [{ scope: { id: 'owner' } }],
      },
      leadsTo: { state: 'refused', reason: needsRole, roles: [] },
      groups: [{ id: POOL, state: 'refused', reason: { kind: 'consent-missing' }, members: [] }],
    });
    expect(card.groups[0]?.reason?.advice).toContain('GroupMember.Read.All');
  });

  it('counts people alone among the members, those without a name too', async () => {
    const nameless = { '@odata.type': '#microsoft.graph.user', id: RUBEN, displayName: null };
    const { approvals } = over({
      members: {
        body: {
          value: [
            leila,
            nameless,
            { '@odata.type': '#microsoft.graph.group', id: OTHER_POOL },
            { '@odata.type': '#microsoft.graph.servicePrincipal', id: POOL },
          ],
        },
      },
    });
    const card = brought(await approvals.readCard(WHO, await forRole(), [POOL]));
    expect(card.groups[0]?.members).toEqual([
      { id: LEILA, name: 'Leila Haddani', upn: 'leila@contoso.com', enabled: false },
      { id: RUBEN, name: null, upn: null, enabled: null },
    ]);
  });

  it('reads further pages, and says where they are missing', async () => {
    const place = (further: ScriptedAnswer) =>
      approvalsOver((call) => {
        if (call.path.endsWith('/$batch')) return undefined;
        if (call.path.includes('skiptoken')) return further;
        if (partOf(call) !== 'members') return EVERYTHING[partOf(call)];
        const next = `https://graph.example${call.path}&$skiptoken=2`;
        return { body: { value: [leila], '@odata.nextLink': next } };
      });
    const request = await forRole();
    const rest = { body: { value: [{ ...leila, id: RUBEN }] } };
    const whole = brought(await place(rest).approvals.readCard(WHO, request, [POOL]));
    expect(whole.groups[0]).toMatchObject({ state: 'read', members: [{ id: LEILA }, { id: RUBEN }] });
    const cut = brought(await place({ status: 503, body: {} }).approvals.readCard(WHO, request, [POOL]));
    expect(cut.groups[0]).toMatchObject({
      state: 'partial',
      reason: { kind: 'service-failure' },
      members: [{ id: LEILA }],
    });
  });

  it('fails as a whole where nothing of it could be asked', async () => {
    const { approvals } = approvalsOver(() => ({ reason: 'cut-off', detail: '' }));
    const card = await approvals.readCard(WHO, await forRole(), [POOL]);
    expect(card).toMatchObject({ ok: false, problem: { kind: 'offline' } });
  });
});
