import { tabTo } from '../desk/keyboard.ts';
import { settingsSeen } from '../tenant/test-kit/settings-seen.ts';
import { tenantClient } from '../tenant/test-kit/tenant-client.ts';
import { lookAt } from './barriers.ts';
import { expect, ledgerOf, test } from './desk-test.ts';
import {
  dialog,
  flip,
  foot,
  openMatrix,
  openNext,
  openRole,
  pressIn,
  review,
  roleIdOf,
  row,
  rulesChanged,
  toSettingsTab,
  typeInto,
} from './settings.ts';

const LENGTH = 'Expiration_EndUser_Assignment';
const ASKED = 'Enablement_EndUser_Assignment';

/** Roles of which a rule is unlike any that is known here: what is locked of each, what is changed besides, and which rule that writes. */
const UNUSUAL = [
  {
    role: 'Yammer Administrator',
    rules: 19,
    locked: [
      ['Custom extension before approval', 'Rule of a kind this console does not edit'],
      ['Custom extension after approval', 'Rule of a kind this console does not edit'],
    ],
    change: 'Ticket',
    writes: ASKED,
  },
  {
    role: 'Viva Goals Administrator',
    rules: 17,
    locked: [['Maximum duration', 'This console does not know its “memberOfAnotherDay”']],
    change: 'Ticket',
    writes: ASKED,
  },
  {
    role: 'Viva Pulse Administrator',
    rules: 17,
    locked: [
      ['Justification', 'This console does not understand “WordOfAnotherDay” in it'],
      ['Ticket', 'This console does not understand “WordOfAnotherDay” in it'],
    ],
    change: 'Maximum duration',
    writes: LENGTH,
  },
  {
    role: 'Viva Glint Tenant Administrator',
    rules: 18,
    locked: [['AnotherDay_EndUser_Assignment', 'Rule of a kind this console does not edit']],
    change: 'Ticket',
    writes: ASKED,
  },
] as const;

// Many screens one after the other, on a machine that does other things too.
test.setTimeout(180_000);

test('what is not understood of a role is shown, locked, and as it was after another setting was saved', async ({
  launch,
  signIn,
  tenant,
}, info) => {
  const desk = await launch();
  const { page } = desk;
  await signIn(desk, 'Leila Haddani');
  await openMatrix(desk);
  let open = openRole;
  for (const unusual of UNUSUAL) {
    await test.step(unusual.role, async () => {
      const role = await roleIdOf(tenant, unusual.role);
      const before = await settingsSeen(tenant, { role });
      await open(desk, unusual.role);
      open = openNext;
      for (const [label, why] of unusual.locked) {
        await expect(row(desk, label)).toContainText(why);
        await expect(row(desk, label)).toContainText('Kept exactly as it is.');
        await expect(row(desk, label).getByRole('switch')).toBeHidden();
        await expect(row(desk, label).getByRole('textbox')).toBeHidden();
      }
      const [[first]] = unusual.locked;
      await tabTo(page, row(desk, first).getByRole('button', { name: /^Show it/ }));
      await page.keyboard.press('Enter');
      await expect(row(desk, first).getByRole('region')).toContainText('"@odata.type"');
      await lookAt(page, info)(unusual.role);
      if (unusual.change === 'Ticket') await flip(desk, row(desk, 'Ticket').getByRole('switch'));
      else await typeInto(desk, row(desk, 'Maximum duration').getByRole('textbox'), '3:05');
      await toSettingsTab(desk, new RegExp(`^All ${unusual.rules} rules`));
      await expect(page.getByRole('tabpanel')).toContainText('Kept exactly as it is.');
      await review(desk);
      await pressIn(desk, 'Save 1 change');
      await expect(dialog(desk).getByRole('heading', { name: `${unusual.role} saved` })).toBeVisible();
      const after = await settingsSeen(tenant, { role });
      expect(rulesChanged(before, after)).toEqual([unusual.writes]);
      await pressIn(desk, 'Put away');
    });
  }
});

test('a group is set up as a role is, and has no default approvers', async ({
  launch,
  signIn,
  tenant,
}, info) => {
  const GROUP = 'sg-pim-mailbox-forensics';
  const client = tenantClient(tenant);
  const query = `$filter=${encodeURIComponent(`displayName eq '${GROUP}'`)}`;
  const found = (await client.as('leila').get(`/groups?${query}`)).json as { value: { id: string }[] };
  client.close();
  const of = { group: found.value[0]?.id ?? '', accessId: 'member' } as const;
  const before = await settingsSeen(tenant, of);
  const desk = await launch();
  const { page } = desk;
  await signIn(desk, 'Leila Haddani');
  await openMatrix(desk);
  await openRole(desk, GROUP, 'member');
  await typeInto(desk, row(desk, 'Maximum duration').getByRole('textbox'), '45');
  const approval = row(desk, 'Approval');
  for (const name of ['Ruben Castellane', 'Leila Haddani']) {
    await tabTo(page, approval.getByRole('button', { name: `Remove ${name}` }));
    await page.keyboard.press('Enter');
  }
  await expect(approval).toContainText('a group has no default approvers');
  await lookAt(page, info)('group');
  await review(desk);
  await expect(dialog(desk)).toContainText('Nobody could approve.');
  await pressIn(desk, /^Save 1, leave approvers as they are$/);
  await pressIn(desk, 'Save 1 change');
  await expect(dialog(desk).getByRole('heading', { name: /saved$/ })).toBeVisible();
  const after = await settingsSeen(tenant, of);
  expect(rulesChanged(before, after)).toEqual([LENGTH]);
  expect(after.rules[LENGTH]?.['maximumDuration']).toBe('PT45M');
  const owners = await settingsSeen(tenant, { ...of, accessId: 'owner' });
  expect(owners.rules[LENGTH]?.['maximumDuration']).toBe('PT8H');
});

test('who may not set up roles sees all of it, saves nothing, and is told who can grant it', async ({
  launch,
  signIn,
  tenant,
}, info) => {
  const NAME = 'Authentication Administrator';
  const role = await roleIdOf(tenant, NAME);
  const before = await settingsSeen(tenant, { role });
  const control = (method: string, fault?: object) =>
    fetch(`${tenant.control}/faults`, {
      method,
      ...(fault && { body: JSON.stringify(fault), headers: { 'content-type': 'application/json' } }),
    });
  // As long as it is not known what she holds, nothing is known to stand in the way.
  await control('POST', { path: 'roleAssignmentScheduleInstances', times: 1000, then: { status: 403 } });
  const desk = await launch();
  const { page } = desk;
  await signIn(desk, 'Ines Duarte');
  await openMatrix(desk);
  await openRole(desk, NAME);
  const length = row(desk, 'Maximum duration').getByRole('textbox');
  await expect(length).toHaveValue('4\u00a0h');
  for (const tab of [/^Assignment/, /^Notification/, /^All 17 rules/, /^Activation/])
    await toSettingsTab(desk, tab);
  await typeInto(desk, length, '2h');

  await test.step('the service has the last word', async () => {
    await review(desk);
    await pressIn(desk, 'Save 1 change');
    await expect(dialog(desk).getByRole('heading', { name: `${NAME}: refused` })).toBeVisible();
    await expect(dialog(desk)).toContainText('4\u00a0h, as it was');
    await expect(dialog(desk)).toContainText('Privileged Role Administrator');
    await lookAt(page, info)('refused by the service');
    await pressIn(desk, 'Leave the rest');
    expect(rulesChanged(before, await settingsSeen(tenant, { role }))).toEqual([]);
  });

  await test.step('once it is known what she holds, it is said before', async () => {
    await control('DELETE');
    await page.keyboard.press('Control+1');
    await page.keyboard.press('F5');
    await expect(page.getByRole('main')).toContainText('Global Reader');
    await page.keyboard.press('Control+7');
    await expect(page.getByRole('row', { name: /Change role settings/ })).toContainText(
      'which you do not hold now',
    );
    await page.keyboard.press('Control+3');
    const main = page.getByRole('main');
    await expect(main).toContainText('You may look, not save.');
    // What was typed is still there, and goes nowhere.
    await expect(length).toHaveValue('2\u00a0h');
    await lookAt(page, info)('reader');
    const save = foot(desk).getByRole('button', { name: /^Review and save/ });
    await expect(save).toHaveAttribute('aria-disabled', 'true');
    await tabTo(page, save);
    await expect(page.getByRole('tooltip')).toContainText('You may look at everything, and not save it.');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+s');
    await expect(dialog(desk)).toBeHidden();
    await page.getByRole('heading', { level: 1 }).focus();
    await tabTo(page, main.getByRole('button', { name: 'Who can grant it' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('row', { name: /Change role settings/ })).toBeVisible();
  });
  expect((await ledgerOf(tenant)).entries).toEqual([]);
});
