import { describe, expect, it } from 'vitest';
import { eachTenant } from './test-kit/each-tenant.ts';
import { GROUP_ELIGIBILITY, groupAsk, groupIdOf, inGroups } from './test-kit/group-plane.ts';
import type { Reply } from './test-kit/https-client.ts';
import { ROLE } from './test-kit/role-ids.ts';
import { oidOf, rowsOf } from './test-kit/tenant-client.ts';

const ELIGIBLE = '/roleManagement/directory/roleEligibilityScheduleRequests';
const INSTANCES = '/roleManagement/directory/roleEligibilityScheduleInstances';
const OWN = "filterByCurrentUser(on='principal')";
const LATER = '2027-03-01T00:00:00Z';
const scheduleInfo = { startDateTime: null, expiration: { type: 'afterDateTime', endDateTime: LATER } };

const ground = eachTenant({ now: () => Date.parse('2026-09-06T17:53:52.042Z') });

const heldBy = async (role: string): Promise<Record<string, unknown> | undefined> =>
  rowsOf(await ground.client.as('maren').get(`${INSTANCES}/${OWN}`)).find(
    (row) => row['roleDefinitionId'] === role,
  );

/** Maren asks for more time. SharePoint ended six days ago, Helpdesk at Benelux ends in nine. */
async function asks(action: 'selfExtend' | 'selfRenew', role: string): Promise<string> {
  const directoryScopeId = (await heldBy(role))?.['directoryScopeId'] ?? '/';
  const principalId = oidOf(ground.tenant, 'maren');
  const justification = 'The project goes on until spring';
  const body = { action, principalId, roleDefinitionId: role, directoryScopeId, justification, scheduleInfo };
  const made = await ground.client.as('maren').post(ELIGIBLE, body);
  return String((made.json as { id?: string }).id);
}

function decide(requestId: string, decision: string, person = 'leila'): Promise<Reply> {
  const by = ground.tenant.personas.find(({ upn }) => upn.startsWith(`${person}.`))?.upn;
  return ground.client.control('POST', '/portal-decide', { requestId, decision, by });
}

const requestOf = async (id: string): Promise<unknown> =>
  (await ground.client.as('maren').get(`${ELIGIBLE}/${id}`)).json;

describe('a request for more time, decided in the portal', () => {
  it('when denied ends as Denied, and may be asked again', async () => {
    const id = await asks('selfExtend', ROLE.helpdesk);
    const before = await heldBy(ROLE.helpdesk);
    expect((await decide(id, 'deny')).json).toEqual({ requestId: id, status: 'Denied' });
    expect(await requestOf(id)).toMatchObject({
      status: 'Denied',
      completedDateTime: '2026-09-06T17:53:52.042Z',
    });
    expect(await heldBy(ROLE.helpdesk)).toEqual(before);
    const { json } = await ground.client.control('GET', '/ledger');
    expect(json).toMatchObject({ counts: { decisions: 1, assignments: 0 } });
    expect(await asks('selfExtend', ROLE.helpdesk)).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each([
    ['selfExtend', ROLE.helpdesk],
    ['selfRenew', ROLE.sharePoint],
  ] as const)('when granted, %s holds until the end asked for', async (action, role) => {
    const id = await asks(action, role);
    expect((await decide(id, 'approve')).json).toEqual({ requestId: id, status: 'Provisioned' });
    expect(await requestOf(id)).toMatchObject({ action, status: 'Provisioned' });
    expect(await heldBy(role)).toMatchObject({ endDateTime: LATER });
  });

  it('is for administrators, and is decided once', async () => {
    const id = await asks('selfExtend', ROLE.helpdesk);
    const refused = await decide(id, 'approve', 'maren');
    expect(refused).toMatchObject({ status: 400 });
    expect(refused.text).toContain('UnauthorizedAccessException');
    expect(await requestOf(id)).toMatchObject({ status: 'PendingAdminDecision' });
    await decide(id, 'deny');
    expect((await decide(id, 'approve')).status).toBe(400);
    expect((await decide('no-such-request', 'deny')).status).toBe(404);
  });

  it('is not granted where the end asked for has come meanwhile', async () => {
    const id = await asks('selfExtend', ROLE.helpdesk);
    ground.tenant.clock.advance('P200D');
    expect((await decide(id, 'approve')).status).toBe(400);
    expect(await requestOf(id)).toMatchObject({ status: 'PendingAdminDecision' });
  });

  it('works for groups, by their owners', async () => {
    const { client, tenant } = ground;
    const groupId = await groupIdOf(client, 'sg-pim-sap-emergency');
    tenant.clock.advance('P320D');
    const ask = groupAsk(tenant, 'maren', groupId, {
      action: 'selfExtend',
      scheduleInfo: { expiration: { type: 'afterDateTime', endDateTime: '2027-12-01T00:00:00Z' } },
    });
    const made = await inGroups(client, 'maren').post(GROUP_ELIGIBILITY, ask);
    const { id } = made.json as { id: string };
    expect((await decide(id, 'approve', 'jonas')).text).toContain('UnauthorizedAccess');
    expect((await decide(id, 'approve', 'tomasz')).json).toMatchObject({
      status: 'Provisioned',
    });
  });
});
