import { tabTo } from '../desk/keyboard.ts';
import type { Desk } from '../desk/launch-desk.ts';
import type { Tenant } from '../tenant/start.ts';
import { idByName } from '../tenant/test-kit/id-by-name.ts';
import { adminAct, ROLE } from '../tenant/test-kit/role-ids.ts';
import { changeRule } from '../tenant/test-kit/setting-faults.ts';
import { settingsSeen } from '../tenant/test-kit/settings-seen.ts';
import { oidOf, tenantClient } from '../tenant/test-kit/tenant-client.ts';
import { lookAt } from './barriers.ts';
import { arrangeFault, expect, test } from './desk-test.ts';
import {
  dialog,
  flip,
  foot,
  nameApprover,
  openMatrix,
  openNext,
  openRole,
  pressIn,
  review,
  roleIdOf,
  row,
  rulesChanged,
  tableRows,
  toSettingsTab,
  typeInto,
} from './settings.ts';

const AUTHENTICATION = 'Authentication Administrator';
const EMERGENCY = [1, 2].map((n) => `break-glass-${n}@contoso.onmicrosoft.com`);

/** An administrator gives or takes away a role that is held all the time. */
async function administer(tenant: Tenant, by: string, act: ReturnType<typeof adminAct>): Promise<void> {
  const client = tenantClient(tenant);
  const answer = await client.as(by).post('/roleManagement/directory/roleAssignmentScheduleRequests', act);
  client.close();
  expect(answer.status, answer.text).toBe(201);
}

/** Reviews, meets a refusal under which nothing can be saved, and goes back to the editor. */
async function cannotBeSaved(desk: Desk, words: RegExp): Promise<void> {
  await review(desk);
  await expect(dialog(desk)).toContainText(words);
  await expect(dialog(desk).getByRole('button', { name: /^Save/ })).toBeHidden();
  await pressIn(desk, 'Keep editing');
  await expect(dialog(desk)).toBeHidden();
}

// Many screens one after the other, on a machine that does other things too.
test.setTimeout(180_000);

test('what would break a role is refused where it is typed, with the way out, and the rest can be saved', async ({
  launch,
  signIn,
  tenant,
}, info) => {
  // Leila may read authentication contexts too: of her role alone she may not.
  await administer(tenant, 'leila', adminAct('adminAssign', oidOf(tenant, 'leila'), ROLE.securityReader));
  const desk = await launch();
  const { page } = desk;
  const look = lookAt(page, info);
  await signIn(desk, 'Leila Haddani');
  await openMatrix(desk);

  await test.step('nobody can approve; two others are saved without it', async () => {
    const role = await roleIdOf(tenant, AUTHENTICATION);
    const before = await settingsSeen(tenant, { role });
    await openRole(desk, AUTHENTICATION);
    await typeInto(desk, row(desk, 'Maximum duration').getByRole('textbox'), '2h');
    await flip(desk, row(desk, 'Ticket').getByRole('switch'));
    await flip(desk, row(desk, 'Approval').getByRole('switch'));
    await nameApprover(desk, 'Former', 'Former service desk');
    const approval = row(desk, 'Approval');
    await expect(approval).toContainText('Nobody could approve');
    await expect(approval).toContainText('has one member and that account is disabled');
    await expect(foot(desk)).toContainText('1 would be refused');
    await tabTo(page, approval.getByRole('button', { name: 'Add a person or group' }));
    await page.keyboard.press('Enter');
    await expect(approval.getByRole('combobox')).toBeFocused();
    // A distribution list is found, and cannot be chosen.
    await page.keyboard.type('Store');
    const list = page.getByRole('option').filter({ hasText: 'distribution list: cannot decide' });
    await expect(list).toHaveAttribute('aria-disabled', 'true');
    await page.keyboard.press('Enter');
    await expect(approval.getByRole('button', { name: /^Remove Store/ })).toBeHidden();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await look('nobody-can-approve');
    await review(desk);
    await expect(dialog(desk)).toContainText('Nobody could approve.');
    await look('refused');
    await pressIn(desk, 'Save 2, leave approval off');
    // Nothing is saved before what is left was seen.
    await expect(dialog(desk).getByRole('heading', { name: /^Review 2 changes/ })).toBeVisible();
    expect(rulesChanged(before, await settingsSeen(tenant, { role }))).toEqual([]);
    await expect
      .poll(async () => (await tableRows(desk, 'Changes')).map(([, was, is]) => [was, is]))
      .toEqual([
        ['4\u00a0h', '2\u00a0h'],
        ['off', 'on'],
      ]);
    await pressIn(desk, 'Save 2 changes');
    await expect(dialog(desk).getByRole('heading', { name: `${AUTHENTICATION} saved` })).toBeVisible();
    expect(rulesChanged(before, await settingsSeen(tenant, { role }))).toEqual([
      'Enablement_EndUser_Assignment',
      'Expiration_EndUser_Assignment',
    ]);
    await pressIn(desk, 'Put away');
    // What was not saved is still there.
    await expect(foot(desk)).toContainText('2 changes');
    await expect(approval.getByRole('switch')).toBeChecked();
  });

  await test.step('a minute too long; nobody told; an address that is none', async () => {
    await openNext(desk, 'Groups Administrator');
    const length = row(desk, 'Maximum duration');
    await typeInto(desk, length.getByRole('textbox'), '1441');
    await expect(length).toContainText('The service takes no maximum of 24\u00a0h 1\u00a0min');
    await cannotBeSaved(desk, /An activation may last 30.min to 24.h\./);
    await tabTo(page, length.getByRole('button', { name: 'Put it back' }));
    await page.keyboard.press('Enter');
    await expect(length.getByRole('textbox')).toHaveValue('8\u00a0h');
    await toSettingsTab(desk, /^Notification/);
    const mail = row(desk, 'Activated: alert');
    await flip(desk, mail.getByRole('checkbox', { name: 'Default recipients' }));
    await expect(mail).toContainText('Default recipients are off and no address is given.');
    await cannotBeSaved(desk, /goes to nobody\./);
    await typeInto(desk, mail.getByLabel('Addresses besides'), 'soc');
    await expect(mail).toContainText('An address that is none');
    await cannotBeSaved(desk, /An address that is none\./);
    await typeInto(desk, mail.getByLabel('Addresses besides'), 'soc@contoso.com');
    await expect(foot(desk)).not.toContainText('refused');
  });

  await test.step('the only approver may ask for it too', async () => {
    await openNext(desk, 'Conditional Access Administrator');
    const approval = row(desk, 'Approval');
    for (const name of ['Leila Haddani', 'Tomasz Wielgosz']) {
      await tabTo(page, approval.getByRole('button', { name: `Remove ${name}` }));
      await page.keyboard.press('Enter');
    }
    await expect(approval).toContainText('The only approver may ask for it too');
    await cannotBeSaved(desk, /Ruben Castellane alone can approve and is eligible\./);
    await nameApprover(desk, 'Tom', 'Tomasz Wielgosz');
    await expect(approval).not.toContainText('The only approver may ask for it too');
  });

  await test.step('a context that this tenant does not have', async () => {
    // They cannot be read while it is typed, and can when it is reviewed.
    const path = '/authenticationContextClassReferences';
    await arrangeFault(tenant, { method: 'GET', path, times: 100, then: { status: 403, body: FORBIDDEN } });
    await openNext(desk, 'Compliance Administrator');
    const signInRow = row(desk, 'Sign-in to activate');
    await typeInto(desk, signInRow.getByRole('textbox'), 'c77');
    await fetch(`${tenant.control}/faults`, { method: 'DELETE' });
    await cannotBeSaved(desk, /There is no authentication context c77\./);
    await page.keyboard.press('F5');
    await expect(signInRow).toContainText('There is no authentication context c77');
    await tabTo(page, signInRow.getByRole('combobox'));
    await page.keyboard.press('Home');
    await page.keyboard.type('c1');
    await expect(foot(desk)).not.toContainText('refused');
  });

  await test.step('MFA and a context both on: somebody brought it so, and one of the two is kept', async () => {
    const role = await roleIdOf(tenant, 'Intune Administrator');
    await changeRule(tenant, {
      role,
      ruleId: 'AuthenticationContext_EndUser_Assignment',
      set: { isEnabled: true, claimValue: 'c1' },
    });
    await openNext(desk, 'Intune Administrator');
    const signInRow = row(desk, 'Sign-in to activate');
    await expect(signInRow).toContainText('are both on');
    await look('both');
    await tabTo(page, signInRow.getByRole('button', { name: 'Keep multi-factor authentication' }));
    await page.keyboard.press('Enter');
    await review(desk);
    await pressIn(desk, 'Save 1 change');
    await expect(dialog(desk).getByRole('heading', { name: 'Intune Administrator saved' })).toBeVisible();
    const { rules } = await settingsSeen(tenant, { role });
    expect(rules['AuthenticationContext_EndUser_Assignment']?.['isEnabled']).toBe(false);
    expect(rules['Enablement_EndUser_Assignment']?.['enabledRules']).toContain('MultiFactorAuthentication');
    await pressIn(desk, 'Put away');
  });

  await test.step('an end that contradicts itself, and those who have none already', async () => {
    const role = await roleIdOf(tenant, 'Exchange Administrator');
    await changeRule(tenant, {
      role,
      ruleId: 'Expiration_Admin_Assignment',
      set: { isExpirationRequired: true, maximumDuration: 'PT0S' },
    });
    await openNext(desk, 'Exchange Administrator');
    await toSettingsTab(desk, /^Assignment/);
    const active = row(desk, 'Longest active assignment');
    await expect(active).toContainText('the two contradict each other');
    await typeInto(desk, active.getByRole('textbox'), '30');
    await expect(active).not.toContainText('contradict');
    const eligible = row(desk, 'Longest eligible assignment');
    await flip(desk, eligible.getByRole('switch'));
    await expect(eligible).toContainText('with no end, which would no longer be allowed');
    await typeInto(desk, eligible.getByRole('textbox'), '400');
    await expect(eligible).toContainText('Assignments that end may last 1 to 365 days.');
    await look('expiry');
    await review(desk);
    await pressIn(desk, /^Save 1, leave longest eligible assignment as it is$/);
    await pressIn(desk, 'Save 1 change');
    await expect(dialog(desk).getByRole('heading', { name: 'Exchange Administrator saved' })).toBeVisible();
    const { rules } = await settingsSeen(tenant, { role });
    expect(rules['Expiration_Admin_Assignment']).toMatchObject({ maximumDuration: 'P30D' });
    expect(rules['Expiration_Admin_Eligibility']).toMatchObject({ isExpirationRequired: false });
  });
});

test('nobody is left who could make an administrator: refused at the review, and not once somebody is named', async ({
  launch,
  signIn,
  tenant,
}, info) => {
  const { privilegedRole, globalAdministrator } = ROLE;
  // Privileged Role Administrator asks for approval and names nobody; that Leila holds it with no end, and the emergency accounts theirs,
  // is all there is. Maren's ends.
  for (const upn of EMERGENCY) {
    const account = await idByName(tenant, 'user', upn);
    const takenAway = adminAct('adminRemove', account, globalAdministrator, { scheduleInfo: undefined });
    await administer(tenant, 'leila', takenAway);
  }
  await administer(tenant, 'leila', adminAct('adminAssign', oidOf(tenant, 'maren'), privilegedRole));
  const takenAway = adminAct('adminRemove', oidOf(tenant, 'leila'), privilegedRole, {
    scheduleInfo: undefined,
  });
  await administer(tenant, 'maren', takenAway);
  const before = await settingsSeen(tenant, { role: globalAdministrator }, 'maren');
  const desk = await launch();
  const { page } = desk;
  const look = lookAt(page, info);
  await signIn(desk, 'Maren Okafor');
  await openMatrix(desk);
  await openRole(desk, 'Global Administrator');
  const approval = row(desk, 'Approval');
  await tabTo(page, approval.getByRole('button', { name: 'Remove Leila Haddani' }));
  await page.keyboard.press('Enter');
  await review(desk);
  await expect(dialog(desk)).toContainText('Nobody could become an administrator again.');
  await look('lock-out');
  await expect(dialog(desk).getByRole('button', { name: /^Save/ })).toBeHidden();
  await pressIn(desk, 'Keep editing');
  expect(await settingsSeen(tenant, { role: globalAdministrator }, 'maren')).toEqual(before);

  await nameApprover(desk, 'Tom', 'Tomasz Wielgosz');
  await review(desk);
  await expect(dialog(desk)).not.toContainText('Nobody could become an administrator again.');
  await pressIn(desk, 'Save 1 change');
  await expect(dialog(desk).getByRole('heading', { name: 'Global Administrator saved' })).toBeVisible();
  const after = await settingsSeen(tenant, { role: globalAdministrator }, 'maren');
  expect(rulesChanged(before, after)).toEqual(['Approval_EndUser_Assignment']);
});

const FORBIDDEN = { error: { code: 'AccessDenied', message: 'You cannot perform the requested operation.' } };
