import { tabTo } from '../desk/keyboard.ts';
import type { AssignmentsPlan } from '../../shared/contract/assignments/plan.ts';
import type { Result } from '../../shared/contract/result.ts';
import { heldSeen } from '../tenant/test-kit/assignments-seen.ts';
import { ROLE } from '../tenant/test-kit/role-ids.ts';
import { oidOf } from '../tenant/test-kit/tenant-client.ts';
import {
  ADMINISTRATOR,
  askMain,
  chooseOfRow,
  countAnew,
  filter,
  goToRow,
  holderOf,
  inDays,
  justify,
  list,
  openAssignments,
  openRowMenu,
  putAway,
  requestsSent,
  rowOf,
  send,
  toReview,
  toTab,
  toTheMinute,
} from './assignments.ts';
import { lookAt } from './barriers.ts';
import { arrangeFault, clearFaults, expect, test } from './desk-test.ts';
import { dialog, pressIn, roleIdOf } from './settings.ts';

const STANDING = 'Privileged Authentication Administrator';
const GLOBAL = 'Global Administrator, whole tenant';

// Many screens one after the other, on a machine that does other things too.
test.setTimeout(180_000);

test('who is always active becomes eligible, in that order; half of it is told exactly; emergency accounts are left alone', async ({
  launch,
  signIn,
  tenant,
  catchUp,
}, info) => {
  const standing = await roleIdOf(tenant, STANDING);
  const [viktor, emergency] = [
    await holderOf(tenant, 'Viktor Salas'),
    await holderOf(tenant, 'Break Glass 1'),
  ];
  const desk = await launch();
  const { page } = desk;
  const look = lookAt(page, info);
  await signIn(desk, ADMINISTRATOR);
  await openAssignments(desk);

  await test.step('emergency accounts are named', async () => {
    await tabTo(page, page.getByRole('button', { name: 'More', exact: true }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('menuitem', { name: 'Emergency accounts…' }), 'ArrowDown');
    await page.keyboard.press('Enter');
    await expect(dialog(desk).getByRole('heading', { name: 'Emergency accounts' })).toBeVisible();
    for (const name of ['Break Glass 1', 'Break Glass 2']) {
      await tabTo(page, dialog(desk).getByRole('combobox', { name: 'Add an account' }));
      await page.keyboard.type(name);
      await expect(dialog(desk).getByRole('option').filter({ hasText: name })).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(dialog(desk).getByRole('button', { name: `Remove ${name}` })).toBeVisible();
    }
    await expect(dialog(desk)).toContainText('Global Administrator, active with no end.');
    await look('emergency-accounts');
    await pressIn(desk, 'Close');
    await expect(page.getByRole('button', { name: '2 emergency accounts, left alone' })).toBeVisible();
  });

  await test.step('they are not among those that are to become eligible, and not offered it', async () => {
    await toTab(desk, 'Active');
    await filter(desk, '');
    const chip = page.getByRole('button', { name: /always active in (a )?privileged role/ });
    await tabTo(page, chip);
    await page.keyboard.press('Enter');
    await expect(rowOf(desk, 'Viktor Salas', `${STANDING}, whole tenant`)).toBeVisible();
    await expect(list(desk)).not.toContainText('Break Glass');
    await look('hint');
    await page.keyboard.press('Enter');
    await goToRow(desk, 'Break Glass 1', GLOBAL);
    const offer = (await openRowMenu(desk)).getByRole('menuitem', { name: /^Make eligible…/ });
    await expect(offer).toHaveAttribute('aria-disabled', 'true');
    await expect(offer).toContainText('An emergency account stays active.');
    await page.keyboard.press('Escape');
  });

  await test.step('nor can they be, past the screen', async () => {
    await countAnew(tenant);
    const ref = { side: 'active', roleId: ROLE.globalAdministrator, scopeId: '/', principalId: emergency };
    const said = { justification: 'Nobody needs it all day.', ticket: null };
    const wish = { kind: 'convert', of: [ref], endsAt: null, ...said };
    const plan = (await askMain(desk, 'prepareAssignments', wish)) as Result<AssignmentsPlan>;
    if (!plan.ok) throw new Error(plan.problem.title);
    expect(plan.value.items[0]?.checks).toContainEqual(
      expect.objectContaining({ check: 'emergency-account-kept', result: 'refused' }),
    );
    expect(await askMain(desk, 'runAssignments', { planId: plan.value.planId, items: [0] })).toMatchObject({
      ok: false,
      problem: { title: 'There is nothing to do.' },
    });
    expect(await requestsSent(tenant)).toEqual([]);
  });

  await test.step('a standing assignment of a privileged role becomes eligible', async () => {
    await chooseOfRow(desk, 'Viktor Salas', `${STANDING}, whole tenant`, 'Make eligible…');
    await justify(desk, 'Nobody needs it all day.');
    await look('making-eligible');
    await toReview(desk, 'Review making eligible: 1');
    await send(desk, `Viktor Salas: ${STANDING}, whole tenant: done`);
    await putAway(desk);
    expect(await requestsSent(tenant)).toEqual([
      { action: 'adminAssign', side: 'eligible', principalId: viktor },
      { action: 'adminRemove', side: 'active', principalId: viktor },
    ]);
    await catchUp(desk);
    const held = await heldSeen(tenant, { role: standing, principal: viktor });
    expect(held.active).toBeNull();
    expect(held.eligible?.end?.slice(0, 10)).toBe(toTheMinute(inDays(tenant, 180)).slice(0, 10));
    await filter(desk, 'Viktor');
    await expect(rowOf(desk, 'Viktor Salas', `${STANDING}, whole tenant`)).toBeHidden();
  });

  await test.step('the second request is refused: what is in force is told, and the rest tried again', async () => {
    const ruben = oidOf(tenant, 'ruben');
    const name = 'Ruben Castellane: Security Reader, whole tenant';
    const held = () => heldSeen(tenant, { role: ROLE.securityReader, principal: ruben });
    await chooseOfRow(desk, 'Ruben Castellane', 'Security Reader, whole tenant', 'Make eligible…');
    await justify(desk, 'Nobody needs it all day.');
    await toReview(desk, 'Review making eligible: 1');
    await arrangeFault(tenant, {
      method: 'POST',
      path: '/roleAssignmentScheduleRequests',
      then: {
        status: 400,
        body: { error: { code: 'InvalidRoleAssignmentId', message: 'It is still being worked on.' } },
      },
    });
    await send(desk, `${name}: done in part`);
    await look('partly');
    const inForce = dialog(desk).getByRole('list', { name: 'In force now' }).getByRole('listitem');
    await expect(inForce.first()).toContainText(
      /^Eligible for Security Reader, whole tenant since now, until /,
    );
    await expect(inForce.last()).toContainText(/^Still active in Security Reader, whole tenant, as before\./);
    await catchUp(desk);
    expect(await held()).toMatchObject({ eligible: { how: null }, active: { how: 'Assigned' } });
    await clearFaults(tenant);
    await countAnew(tenant);
    await pressIn(desk, 'Try the rest again');
    await expect(dialog(desk).getByRole('heading', { name: `${name}: done`, exact: true })).toBeVisible();
    await catchUp(desk);
    expect(await held()).toMatchObject({ eligible: { how: null }, active: null });
    expect(await requestsSent(tenant)).toEqual([
      { action: 'adminRemove', side: 'active', principalId: ruben },
    ]);
  });
});
