import { heldSeen } from '../tenant/test-kit/assignments-seen.ts';
import { adminAct } from '../tenant/test-kit/role-ids.ts';
import { oidOf, tenantClient } from '../tenant/test-kit/tenant-client.ts';
import {
  ADMINISTRATOR,
  addPrincipal,
  chooseRole,
  countAnew,
  justify,
  openAdding,
  openAssignments,
  putAway,
  requestsSent,
  rowsIn,
  runLine,
  send,
  toReview,
} from './assignments.ts';
import { lookAt } from './barriers.ts';
import { arrangeFault, clearFaults, expect, ledgerOf, test } from './desk-test.ts';
import { dialog, pressIn, roleIdOf } from './settings.ts';

const NAME = 'Helpdesk Administrator';
const REQUESTS = '/roleEligibilityScheduleRequests';

// Many screens one after the other, on a machine that does other things too.
test.setTimeout(180_000);

test('whoever was faster is not written over, a lost answer is found by reading, and what is throttled waits', async ({
  launch,
  signIn,
  tenant,
  advance,
}, info) => {
  const role = await roleIdOf(tenant, NAME);
  const [sofia, jonas, ruben, ines] = ['sofia', 'jonas', 'ruben', 'ines'].map((one) =>
    oidOf(tenant, one),
  ) as [string, string, string, string];
  const seen = (principal: string) => heldSeen(tenant, { role, principal });
  const assigned = async () => (await ledgerOf(tenant)).entries.filter(({ kind }) => kind === 'assignment');
  const desk = await launch();
  const { page } = desk;
  const look = lookAt(page, info);
  const reviewOf = async (...people: readonly (readonly [string, string])[]): Promise<void> => {
    await openAdding(desk);
    await chooseRole(desk, NAME);
    for (const [typed, name] of people) await addPrincipal(desk, typed, name);
    await justify(desk, 'Second line of the service desk, CHG0031190.');
    await toReview(desk, `Review assignments: ${people.length}`);
  };
  await signIn(desk, ADMINISTRATOR);
  await openAssignments(desk);

  await test.step('somebody else was faster: not touched', async () => {
    await reviewOf(['Sofia', 'Sofia Brandt'], ['Jonas', 'Jonas Lindqvist']);
    const other = tenantClient(tenant);
    const answer = await other.as('leila').post(`/roleManagement/directory${REQUESTS}`, {
      ...adminAct('adminAssign', sofia, role),
      scheduleInfo: { startDateTime: null, expiration: { type: 'afterDuration', duration: 'P10D' } },
    });
    other.close();
    expect(answer.status, answer.text).toBe(201);
    const theirs = await seen(sofia);
    await countAnew(tenant);
    await send(desk, '1 of 2 assigned');
    const rows = await rowsIn(desk, 'What became of each');
    expect(rows.find((row) => row.startsWith('Sofia Brandt'))).toContain(
      'Not touched Somebody else changed it after it was read for this. It is as they left it.',
    );
    await look('changed-meanwhile');
    expect(await seen(sofia)).toEqual(theirs);
    expect(await requestsSent(tenant)).toEqual([
      { action: 'adminAssign', side: 'eligible', principalId: jonas },
    ]);
    await putAway(desk);
  });

  await test.step('a gateway fails behind what the service took: found by reading, and sent once', async () => {
    await reviewOf(['Ruben', 'Ruben Castellane']);
    await countAnew(tenant);
    const before = (await assigned()).length;
    await arrangeFault(tenant, { method: 'POST', path: REQUESTS, then: { status: 504, after: true } });
    await send(desk, `Ruben Castellane: ${NAME}, whole tenant: done`);
    await look('found');
    expect(await requestsSent(tenant)).toEqual([
      { action: 'adminAssign', side: 'eligible', principalId: ruben },
    ]);
    expect(await assigned()).toHaveLength(before + 1);
    expect((await seen(ruben)).eligible).not.toBeNull();
    await clearFaults(tenant);
    await putAway(desk);
  });

  await test.step('asked to wait, it waits, and goes on by itself', async () => {
    await reviewOf(['Ines', 'Ines Duarte']);
    const before = (await assigned()).length;
    await arrangeFault(tenant, {
      method: 'POST',
      path: REQUESTS,
      then: { status: 429, headers: { 'Retry-After': '60' } },
    });
    await send(desk, `Assigning Ines Duarte: ${NAME}, whole tenant`);
    await expect(dialog(desk)).toContainText('Graph asked us to wait');
    await look('waiting');
    expect(await assigned()).toHaveLength(before);
    await pressIn(desk, 'Go on in the background');
    await expect(runLine(desk)).toContainText('Graph asked us to wait');
    await advance(desk, 'PT61S');
    await expect(runLine(desk)).toContainText(`Ines Duarte: ${NAME}, whole tenant: done`);
    expect(await assigned()).toHaveLength(before + 1);
    expect((await seen(ines)).eligible).not.toBeNull();
  });
});
