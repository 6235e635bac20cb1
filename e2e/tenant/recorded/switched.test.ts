import { expect, it } from 'vitest';
import { eachTenant } from '../test-kit/each-tenant.ts';
import { GROUP_PLANE, GROUP_REQUESTS, groupAsk, groupIdOf, inGroups } from '../test-kit/group-plane.ts';
import { oidOf, rowsOf } from '../test-kit/tenant-client.ts';

/** Where recorded answers or samples disagree, the loser is a switch. */
const ground = eachTenant();

it('names what filterByCurrentUser lists by its type or, by switch, by its set', async () => {
  const path = `${GROUP_PLANE}/eligibilitySchedules`;
  const own = () => inGroups(ground.client, 'maren').get(`${path}/filterByCurrentUser(on='principal')`);
  const [typed] = rowsOf(await own());
  await ground.client.control('POST', '/switches', { 'reads.ownRowsOf': 'set' });
  const plain = await own();
  expect(plain.json).toMatchObject({
    '@odata.context': `${ground.tenant.graph}/v1.0/$metadata#${path.slice(1)}`,
  });
  expect({
    '@odata.type': '#microsoft.graph.privilegedAccessGroupEligibilitySchedule',
    ...rowsOf(plain)[0],
  }).toEqual(typed);
});

it('tells who asked for a group by id alone or, by switch, with all members', async () => {
  await ground.client.control('POST', '/switches', { 'groups.createdBy': 'everything' });
  const groupId = await groupIdOf(ground.client, 'sg-pim-sap-emergency');
  const asked = await inGroups(ground.client, 'maren').post(
    GROUP_REQUESTS,
    groupAsk(ground.tenant, 'maren', groupId),
  );
  expect((asked.json as Record<string, unknown>)['createdBy']).toEqual({
    application: null,
    device: null,
    user: { displayName: null, id: oidOf(ground.tenant, 'maren') },
  });
});
