import { heldSeen } from '../tenant/test-kit/assignments-seen.ts';
import { ROLE } from '../tenant/test-kit/role-ids.ts';
import { oidOf } from '../tenant/test-kit/tenant-client.ts';
import {
  ADMINISTRATOR,
  addPrincipal,
  chooseEnd,
  chooseOfRow,
  chooseRole,
  filter,
  inDays,
  justify,
  openAdding,
  openAssignments,
  putAway,
  requestsSent,
  rowOf,
  rowsIn,
  send,
  toReview,
  toTheMinute,
} from './assignments.ts';
import { lookAt } from './barriers.ts';
import { expect, test } from './desk-test.ts';
import { dialog } from './settings.ts';

const WHAT = 'Exchange Administrator, whole tenant';
const WHY = 'Mailbox move of Oslo, CHG0031190.';

// Many screens one after the other, on a machine that does other things too.
test.setTimeout(180_000);

test('two people are made eligible and then changed by keyboard alone, and another client reads what the screen said', async ({
  launch,
  signIn,
  tenant,
  catchUp,
}, info) => {
  const [sofia, jonas] = [oidOf(tenant, 'sofia'), oidOf(tenant, 'jonas')];
  const seen = (principal: string) => heldSeen(tenant, { role: ROLE.exchange, principal });
  const endOf = async (principal: string) => (await seen(principal)).eligible?.end?.slice(0, 16);
  const desk = await launch();
  const { page } = desk;
  const look = lookAt(page, info);
  /** What the list says of somebody, as a day is written there. */
  const until = (who: string, at: number) =>
    expect(rowOf(desk, who, WHAT)).toContainText(
      new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' }).format(at),
    );
  await signIn(desk, ADMINISTRATOR);
  await openAssignments(desk);
  await look('page');

  await test.step('added', async () => {
    const end = inDays(tenant, 60);
    await openAdding(desk);
    await chooseRole(desk, 'Exchange Administrator');
    await addPrincipal(desk, 'Sofia', 'Sofia Brandt');
    await addPrincipal(desk, 'Jonas', 'Jonas Lindqvist');
    await chooseEnd(desk, 'End', end);
    await justify(desk, WHY);
    await expect(dialog(desk)).toContainText('2 assignments: eligible for 1 role, 2 principals.');
    await look('adding');
    await toReview(desk, 'Review assignments: 2');
    await expect(dialog(desk)).toContainText('All 2 would be done.');
    expect((await rowsIn(desk, 'Done when you confirm')).join()).toContain(
      `Sofia Brandt: eligible for ${WHAT}, from now until `,
    );
    await look('review');
    // So far the service only tried it.
    expect(await requestsSent(tenant)).toEqual([]);
    await send(desk, '2 assigned');
    await look('run');
    await putAway(desk);
    await filter(desk, 'Exchange Administrator');
    for (const who of ['Sofia Brandt', 'Jonas Lindqvist']) await until(who, end);
    // What the service took stands in the list before its own lists show it.
    await catchUp(desk);
    for (const person of [sofia, jonas]) {
      expect(await endOf(person)).toBe(toTheMinute(end));
      expect((await seen(person)).active).toBeNull();
    }
  });

  await test.step('one ends earlier', async () => {
    const end = inDays(tenant, 30);
    await chooseOfRow(desk, 'Sofia Brandt', WHAT, 'Update…');
    await expect(dialog(desk).getByRole('heading', { name: 'Update 1 assignment' })).toBeVisible();
    await chooseEnd(desk, 'New end', end);
    await justify(desk, WHY);
    await look('updating');
    await toReview(desk, 'Review updates: 1');
    await send(desk, `Sofia Brandt: ${WHAT}: done`);
    await putAway(desk);
    await until('Sofia Brandt', end);
    await catchUp(desk);
    expect(await endOf(sofia)).toBe(toTheMinute(end));
  });

  await test.step('the other later', async () => {
    const end = inDays(tenant, 120);
    await chooseOfRow(desk, 'Jonas Lindqvist', WHAT, 'Extend…');
    await chooseEnd(desk, 'New end', end);
    await justify(desk, WHY);
    await toReview(desk, 'Review extensions: 1');
    await send(desk, `Jonas Lindqvist: ${WHAT}: done`);
    await putAway(desk);
    await until('Jonas Lindqvist', end);
    await catchUp(desk);
    expect(await endOf(jonas)).toBe(toTheMinute(end));
  });

  await test.step('the first is taken away', async () => {
    await chooseOfRow(desk, 'Sofia Brandt', WHAT, 'Remove…');
    await justify(desk, 'She moved to another team.');
    await toReview(desk, 'Review removals: 1');
    await send(desk, `Sofia Brandt: ${WHAT}: done`);
    await putAway(desk);
    await filter(desk, 'Exchange Administrator');
    await expect(rowOf(desk, 'Jonas Lindqvist', WHAT)).toBeVisible();
    await expect(rowOf(desk, 'Sofia Brandt', WHAT)).toBeHidden();
    await catchUp(desk);
    expect(await seen(sofia)).toEqual({ eligible: null, active: null });
  });

  expect(await requestsSent(tenant)).toEqual([
    { action: 'adminAssign', side: 'eligible', principalId: sofia },
    { action: 'adminAssign', side: 'eligible', principalId: jonas },
    { action: 'adminUpdate', side: 'eligible', principalId: sofia },
    { action: 'adminExtend', side: 'eligible', principalId: jonas },
    { action: 'adminRemove', side: 'eligible', principalId: sofia },
  ]);
});
