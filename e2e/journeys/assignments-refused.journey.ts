import type { Desk } from '../desk/launch-desk.ts';
import { tabTo } from '../desk/keyboard.ts';
import type { Tenant } from '../tenant/start.ts';
import { changeRule } from '../tenant/test-kit/setting-faults.ts';
import {
  ADMINISTRATOR,
  addPrincipal,
  choose,
  chooseEnd,
  chooseRole,
  holderOf,
  inDays,
  justify,
  openAdding,
  openAssignments,
  requestsSent,
  rowsIn,
  send,
  toReview,
} from './assignments.ts';
import { lookAt } from './barriers.ts';
import { arrangeFault, clearFaults, expect, test } from './desk-test.ts';
import { dialog, pressIn, roleIdOf } from './settings.ts';

const NAME = 'Conditional Access Administrator';

/** Another administrator makes the role stricter, or less so. */
async function allow(tenant: Tenant, role: string, most: string, justification: boolean): Promise<void> {
  const end = { isExpirationRequired: true, maximumDuration: most };
  await changeRule(tenant, { role, ruleId: 'Expiration_Admin_Eligibility', set: end });
  const asked = { enabledRules: justification ? (['Justification'] as const) : [] };
  await changeRule(tenant, { role, ruleId: 'Enablement_Admin_Eligibility', set: asked });
}

/** Rows that would not be done, and that nothing at all can be sent. */
async function nothingCanBeSent(desk: Desk): Promise<string[]> {
  const button = dialog(desk).getByRole('button', { name: /^Assign/ });
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await desk.page.keyboard.press('Control+Enter');
  await expect(button).toBeVisible();
  return rowsIn(desk, 'Not done');
}

// Many screens one after the other, on a machine that does other things too.
test.setTimeout(180_000);

test('what would be refused is told with its reason, in the review and in the fields, and nothing of it is sent', async ({
  launch,
  signIn,
  tenant,
}, info) => {
  const role = await roleIdOf(tenant, NAME);
  const application = await holderOf(tenant, 'Backup Vault');
  const desk = await launch();
  const { page } = desk;
  const look = lookAt(page, info);
  await signIn(desk, ADMINISTRATOR);
  await openAssignments(desk);
  await openAdding(desk);
  await chooseRole(desk, NAME);
  await addPrincipal(desk, 'Sofia', 'Sofia Brandt');
  await addPrincipal(desk, 'Former', 'Former service desk');
  await addPrincipal(desk, application);
  await addPrincipal(desk, 'Jonas', 'Jonas Lindqvist');

  await test.step('each for a reason of its own', async () => {
    await choose(desk, 'End', 'No end');
    // Not as the window has read the role.
    await allow(tenant, role, 'P30D', true);
    await toReview(desk, 'Review assignments: 4');
    await expect(dialog(desk)).toContainText('0 of 4 would be done; 4 refused.');
    const short = await nothingCanBeSent(desk);
    expect(short.find((row) => row.startsWith('Jonas Lindqvist'))).toMatch(/It has to end; 1 more reason$/);
    const each = dialog(desk)
      .getByRole('list', { name: 'Not done' })
      .getByRole('button', { expanded: false });
    for (let left = 4; left > 0; left -= 1) {
      await expect(each).toHaveCount(left);
      await tabTo(page, each.first());
      await page.keyboard.press('Enter');
    }
    const rows = await rowsIn(desk, 'Not done');
    const why = (who: string) => rows.find((row) => row.startsWith(who));
    expect(why('Sofia Brandt')).toContain('Already eligible');
    expect(why('Former service desk')).toContain('This group cannot hold roles');
    expect(why('Backup Vault')).toContain('An application cannot be eligible');
    expect(why('Jonas Lindqvist')).toContain('No justification');
    await expect(dialog(desk)).toContainText(
      'The role settings let it be eligible for 30\u00a0days at most.',
    );
    await look('refused');
  });

  await test.step('the fields know it by then', async () => {
    await pressIn(desk, /^Back$/);
    await page.keyboard.press('Control+Enter');
    await expect(dialog(desk)).toContainText(`${NAME}: no end is not allowed.`);
    await expect(dialog(desk)).toContainText(`${NAME}: a justification is asked for.`);
    await chooseEnd(desk, 'End', inDays(tenant, 60));
    await expect(dialog(desk)).toContainText(`Longer than ${NAME} allows.`);
    await look('fields');
    await justify(desk, 'On call for sign-in incidents, CHG0031190.');
    await page.keyboard.press('Control+Enter');
    await expect(dialog(desk).getByRole('heading', { name: 'Add assignments' })).toBeVisible();
  });

  await test.step('too long by then', async () => {
    await chooseEnd(desk, 'End', inDays(tenant, 20));
    await allow(tenant, role, 'P10D', true);
    await toReview(desk, 'Review assignments: 4');
    const rows = await nothingCanBeSent(desk);
    expect(rows.find((row) => row.startsWith('Jonas Lindqvist'))).toContain(
      'Longer than the role settings allow',
    );
  });

  await test.step('by the service’s own dry run alone', async () => {
    const error = {
      code: 'RoleAssignmentRequestAcrsValidationFailed',
      message: 'It does not suit us today.',
    };
    await arrangeFault(tenant, {
      method: 'POST',
      path: '/roleEligibilityScheduleRequests',
      then: { status: 400, body: { error } },
    });
    await pressIn(desk, /^Back$/);
    await chooseEnd(desk, 'End', inDays(tenant, 5));
    await toReview(desk, 'Review assignments: 4');
    const rows = await nothingCanBeSent(desk);
    expect(rows.find((row) => row.startsWith('Jonas Lindqvist'))).toContain('The service would refuse it');
    await clearFaults(tenant);
  });

  expect(await requestsSent(tenant)).toEqual([]);

  await test.step('what can be done is done, without the rest', async () => {
    await pressIn(desk, /^Back$/);
    await toReview(desk, 'Review assignments: 4');
    await expect(dialog(desk)).toContainText('1 of 4 would be done; 3 refused.');
    await send(desk, `Jonas Lindqvist: ${NAME}, whole tenant: done`);
    expect(await requestsSent(tenant)).toHaveLength(1);
  });
});
