import { describe, expect, it } from 'vitest';
import { eachTenant } from './test-kit/each-tenant.ts';
import { GROUP_ELIGIBILITY, GROUP_PLANE, GROUP_REQUESTS } from './test-kit/group-plane.ts';
import { groupAsk, groupIdOf, inGroups } from './test-kit/group-plane.ts';
import { oidOf, rowsOf } from './test-kit/tenant-client.ts';

const ground = eachTenant();
const OWN = "filterByCurrentUser(on='principal')";

/** Makes Infrastructure managers, where Tomasz is, eligible for SAP emergency access. Answers both ids. */
async function nest(): Promise<{ inner: string; outer: string }> {
  const { client, tenant } = ground;
  const inner = await groupIdOf(client, 'Infrastructure managers');
  const outer = await groupIdOf(client, 'sg-pim-sap-emergency');
  const scheduleInfo = { startDateTime: null, expiration: { type: 'afterDuration', duration: 'P90D' } };
  const ask = groupAsk(tenant, 'tomasz', outer, { action: 'adminAssign', principalId: inner, scheduleInfo });
  expect((await inGroups(client, 'tomasz').post(GROUP_ELIGIBILITY, ask)).status).toBe(201);
  return { inner, outer };
}

const own = async (set: string): Promise<Record<string, unknown>[]> =>
  rowsOf(await inGroups(ground.client, 'tomasz').get(`${GROUP_PLANE}/${set}/${OWN}`));

describe('a group that is eligible for another', () => {
  it.each([
    ['withGroupId', (inner: string) => inner],
    ['withOwnId', () => oidOf(ground.tenant, 'tomasz')],
  ])('shows to its members as coming through a group, %s', async (mode, principal) => {
    await ground.client.control('POST', '/switches', { 'reads.groupInherited': mode });
    const before = await own('eligibilityScheduleInstances');
    const { inner, outer } = await nest();
    for (const set of ['eligibilityScheduleInstances', 'eligibilitySchedules']) {
      const rows = (await own(set)).filter(({ groupId }) => groupId === outer);
      expect(rows).toMatchObject([
        { memberType: 'group', accessId: 'member', principalId: principal(inner) },
      ]);
    }
    expect(before.every(({ memberType }) => memberType === 'direct')).toBe(true);
    await ground.client.control('POST', '/switches', { 'reads.groupInherited': 'never' });
    expect(await own('eligibilityScheduleInstances')).toEqual(before);
  });

  it('lets each of them activate for themselves alone', async () => {
    const { client, tenant } = ground;
    const ask = (outer: string) => groupAsk(tenant, 'tomasz', outer);
    const outer = await groupIdOf(client, 'sg-pim-sap-emergency');
    expect((await inGroups(client, 'tomasz').post(GROUP_REQUESTS, ask(outer))).status).toBe(400);
    await nest();
    expect((await inGroups(client, 'tomasz').post(GROUP_REQUESTS, ask(outer))).status).toBe(201);
    const active = (await own('assignmentScheduleInstances')).filter(({ groupId }) => groupId === outer);
    expect(active.find(({ accessId }) => accessId === 'member')).toMatchObject({
      assignmentType: 'activated',
      memberType: 'direct',
      principalId: oidOf(tenant, 'tomasz'),
    });
    const jonas = await inGroups(client, 'jonas').post(GROUP_REQUESTS, groupAsk(tenant, 'jonas', outer));
    expect(jonas.status).toBe(400);
  });
});
