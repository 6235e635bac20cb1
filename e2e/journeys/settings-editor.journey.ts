import { settingsSeen } from '../tenant/test-kit/settings-seen.ts';
import { lookAt } from './barriers.ts';
import { expect, test } from './desk-test.ts';
import {
  dialog,
  flip,
  foot,
  nameApprover,
  openMatrix,
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
import { tabTo } from '../desk/keyboard.ts';

const ROLE = 'Authentication Administrator';

/** What is changed: by what name, in which rules as the screen names them, from what to what in its words, and which rules that writes. */
const SAVED: readonly {
  readonly setting: string;
  readonly rules: string;
  readonly was: string;
  readonly is: string;
  readonly note?: string;
  readonly writes: readonly string[];
}[] = [
  {
    setting: 'Maximum duration',
    rules: 'Expiration_EndUser_Assignment',
    was: '4\u00a0h',
    is: '1\u00a0h 30\u00a0min',
    writes: ['Expiration_EndUser_Assignment'],
  },
  {
    setting: 'Sign-in to activate',
    rules: 'Enablement_EndUser_Assignment + AuthenticationContext_EndUser_Assignment',
    was: 'MFA',
    is: 'context c1',
    note: 'MFA is switched off first: the two exclude each other.',
    writes: ['Enablement_EndUser_Assignment', 'AuthenticationContext_EndUser_Assignment'],
  },
  {
    setting: 'Approval',
    rules: 'Approval_EndUser_Assignment',
    was: 'off',
    is: 'on',
    writes: ['Approval_EndUser_Assignment'],
  },
  {
    setting: 'Approvers',
    rules: 'Approval_EndUser_Assignment',
    was: 'nobody named',
    is: 'Tomasz Wielgosz, PIM approvers',
    writes: [],
  },
  {
    setting: 'Longest eligible assignment',
    rules: 'Expiration_Admin_Eligibility',
    was: 'no limit, also without an end',
    is: '3\u00a0months (90\u00a0days)',
    writes: ['Expiration_Admin_Eligibility'],
  },
  {
    setting: 'Activated: alert',
    rules: 'Notification_Admin_EndUser_Assignment',
    was: 'default recipients, all mail',
    is: 'default recipients and soc@contoso.com, all mail',
    writes: ['Notification_Admin_EndUser_Assignment'],
  },
];

// Many screens one after the other, on a machine that does other things too.
test.setTimeout(180_000);

test('six settings are changed and saved by keyboard alone, and another client reads what the screen said', async ({
  launch,
  signIn,
  tenant,
}, info) => {
  const role = await roleIdOf(tenant, ROLE);
  const before = await settingsSeen(tenant, { role });
  const desk = await launch();
  const { page } = desk;
  const look = lookAt(page, info);
  await signIn(desk, 'Leila Haddani');
  await openMatrix(desk);
  await look('matrix');
  await openRole(desk, ROLE);

  await test.step('activation', async () => {
    await typeInto(desk, row(desk, 'Maximum duration').getByRole('textbox'), '1:30');
    await tabTo(page, row(desk, 'Sign-in to activate').getByRole('radio', { checked: true }));
    await page.keyboard.press('ArrowDown');
    // Leila's role does not let her read the tenant's contexts: she names one by its id.
    const context = row(desk, 'Sign-in to activate').getByRole('textbox');
    await typeInto(desk, context, 'c1');
    await flip(desk, row(desk, 'Approval').getByRole('switch'));
    await expect(row(desk, 'Approval').getByRole('list', { name: 'Who decides now' })).toContainText(
      'Leila Haddani',
    );
    await nameApprover(desk, 'Tom', 'Tomasz Wielgosz');
    await nameApprover(desk, 'PIM', 'PIM approvers');
    await look('activation');
  });
  await test.step('assignment and notification', async () => {
    await toSettingsTab(desk, /^Assignment/);
    const eligible = row(desk, 'Longest eligible assignment');
    await flip(desk, eligible.getByRole('switch'));
    await typeInto(desk, eligible.getByRole('textbox'), '90');
    await look('assignment');
    await toSettingsTab(desk, /^Notification/);
    const mail = row(desk, 'Activated: alert').getByLabel('Addresses besides');
    await typeInto(desk, mail, 'soc@contoso.com');
    await look('notification');
    await toSettingsTab(desk, /^All 17 rules/);
    await look('rules');
  });
  await expect(foot(desk)).toContainText('6 changes');
  await expect(foot(desk)).not.toContainText('refused');

  await review(desk);
  await look('review');
  await expect
    .poll(() => tableRows(desk, 'Changes'))
    .toEqual(
      SAVED.map(({ setting, rules, was, is, note = '' }) => [`${setting}${rules}`, was, `${is}${note}`]),
    );
  await pressIn(desk, 'Save 6 changes');
  await expect(dialog(desk).getByRole('heading', { name: `${ROLE} saved` })).toBeVisible();
  await look('saved');
  await expect
    .poll(() => tableRows(desk, /^In force now/))
    .toEqual(SAVED.map(({ setting, is }) => [setting, `${is}, as you asked`]));
  await tabTo(page, dialog(desk).getByText('Rule by rule'));
  await page.keyboard.press('Enter');
  const outcomes = dialog(desk)
    .getByRole('list', { name: /^Rules of/ })
    .getByRole('listitem');
  await expect(outcomes).toHaveCount(6);
  for (const outcome of await outcomes.all()) await expect(outcome).toContainText('Read back and equal.');

  const after = await settingsSeen(tenant, { role });
  expect(rulesChanged(before, after)).toEqual(SAVED.flatMap(({ writes }) => writes).sort());
  expect(after.changedBy).toBe('Leila Haddani');
  expect(after.rules).toMatchObject({
    Expiration_EndUser_Assignment: { maximumDuration: 'PT1H30M', isExpirationRequired: true },
    Enablement_EndUser_Assignment: { enabledRules: ['Justification'] },
    AuthenticationContext_EndUser_Assignment: { isEnabled: true, claimValue: 'c1' },
    Approval_EndUser_Assignment: {
      setting: {
        isApprovalRequired: true,
        approvalStages: [
          {
            primaryApprovers: [
              { '@odata.type': '#microsoft.graph.singleUser', description: 'Tomasz Wielgosz' },
              { '@odata.type': '#microsoft.graph.groupMembers', description: 'PIM approvers' },
            ],
          },
        ],
      },
    },
    Expiration_Admin_Eligibility: { isExpirationRequired: true, maximumDuration: 'P90D' },
    Notification_Admin_EndUser_Assignment: {
      notificationRecipients: ['soc@contoso.com'],
      isDefaultRecipientsEnabled: true,
      notificationLevel: 'All',
    },
  });

  await test.step('the editor and the matrix say the same', async () => {
    await pressIn(desk, 'Put away');
    await expect(foot(desk)).toContainText('No changes');
    await toSettingsTab(desk, /^Activation/);
    await expect(row(desk, 'Maximum duration').getByRole('textbox')).toHaveValue('1\u00a0h 30\u00a0min');
    await expect(page.getByRole('button', { name: 'Snapshots 1' })).toBeVisible();
    await page.keyboard.press('Escape');
    const line = page
      .getByRole('grid')
      .getByRole('row')
      .filter({ has: page.getByTitle(ROLE, { exact: true }) });
    await expect(line).toContainText(/1\sh 30\smin/);
  });
});
