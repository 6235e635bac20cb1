import { heldSeen } from '../tenant/test-kit/assignments-seen.ts';
import { ROLE } from '../tenant/test-kit/role-ids.ts';
import { oidOf } from '../tenant/test-kit/tenant-client.ts';
import {
  ADMINISTRATOR,
  addPrincipal,
  cellsOf,
  choose,
  chooseEnd,
  chooseOfRow,
  chooseRole,
  justify,
  openAdding,
  openAssignments,
  putAway,
  requestsSent,
  rowOf,
  rowsIn,
  send,
  filter,
  toReview,
} from './assignments.ts';
import { lookAt } from './barriers.ts';
import { expect, test } from './desk-test.ts';
import { dialog } from './settings.ts';

const WHAT = 'Exchange Administrator, whole tenant';
const DAY = 24 * 60 * 60_000;

// Many screens one after the other, on a machine that does other things too.
test.setTimeout(180_000);

test('two people are made eligible, and each change of them is what another client reads, by keyboard alone', async ({
  launch,
  signIn,
  tenant,
}, info) => {
  const desk = await launch();
  const { page } = desk;
  const look = lookAt(page, info);
  const [sofia, jonas] = ['sofia', 'jonas'].map((person) => oidOf(tenant, person)) as [string, string];
  const seen = (principal: string) => heldSeen(tenant, { role: ROLE.exchange, principal });
  const inDays = (days: number): number => Math.floor((tenant.clock.now() + days * DAY) / 60_000) * 60_000;
  await signIn(desk, ADMINISTRATOR);
  await openAssignments(desk);
  await look('page');

  await test.step('added', async () => {
    const until = inDays(60);
    await openAdding(desk);
    await chooseRole(desk, 'Exchange Administrator');
    await addPrincipal(desk, 'Sofia', 'Sofia Brandt');
    await addPrincipal(desk, 'Jonas', 'Jonas Lindqvist');
    await chooseEnd(desk, 'End', until);
    await justify(desk, 'Mailbox move of Oslo, CHG0031190.');
    await expect(dialog(desk)).toContainText('2 assignments: eligible for 1 role, 2 principals.');
    await look('adding');
    await toReview(desk, 'Review assignments: 2');
    await expect(dialog(desk)).toContainText('All 2 would be done.');
    const planned = await rowsIn(desk, 'Done when you confirm');
    expect(planned).toHaveLength(2);
    expect(planned.join()).toContain(`Sofia Brandt: eligible for ${WHAT}, from now until `);
    await look('review');
    expect(await requestsSent(tenant)).toEqual([]);
    await send(desk, '2 assigned');
    await look('run');
    expect(await requestsSent(tenant)).toEqual([
      { action: 'adminAssign', side: 'eligible', principalId: sofia },
      { action: 'adminAssign', side: 'eligible', principalId: jonas },
    ]);
    for (const person of [sofia, jonas])
      expect(await seen(person)).toMatchObject({
        eligible: { end: expect.stringContaining(new Date(until).toISOString().slice(0, 16)) as string },
        active: null,
      });
    await putAway(desk);
    await filter(desk, 'Exchange Administrator');
    for (const who of ['Sofia Brandt', 'Jonas Lindqvist']) await expect(rowOf(desk, who, WHAT)).toBeVisible();
  });
});
