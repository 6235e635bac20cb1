import { tabTo } from '../desk/keyboard.ts';
import { changeRule, refuseRule } from '../tenant/test-kit/setting-faults.ts';
import { settingsSeen } from '../tenant/test-kit/settings-seen.ts';
import { lookAt } from './barriers.ts';
import { expect, test } from './desk-test.ts';
import {
  dialog,
  flip,
  foot,
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

const ROLE = 'Authentication Administrator';
const LENGTH = 'Expiration_EndUser_Assignment';
const ASKED = 'Enablement_EndUser_Assignment';

test('somebody else saves the role while it is open: which value holds is chosen, and nothing is overwritten unseen', async ({
  launch,
  signIn,
  tenant,
}, info) => {
  const role = await roleIdOf(tenant, ROLE);
  const desk = await launch();
  const { page } = desk;
  await signIn(desk, 'Leila Haddani');
  await openMatrix(desk);
  await openRole(desk, ROLE);
  await typeInto(desk, row(desk, 'Maximum duration').getByRole('textbox'), '2h');
  await flip(desk, row(desk, 'Ticket').getByRole('switch'));

  await test.step('seen at the review', async () => {
    await changeRule(tenant, { role, ruleId: LENGTH, set: { maximumDuration: 'PT6H' } });
    await changeRule(tenant, {
      role,
      ruleId: 'Notification_Admin_EndUser_Assignment',
      set: { notificationRecipients: ['night-shift@contoso.com'] },
    });
    await review(desk);
    await expect(dialog(desk)).toContainText('Somebody else saved this role while you were editing it.');
    await expect(dialog(desk)).toContainText('When you opened it: 4\u00a0h');
    await expect(dialog(desk)).toContainText('Somebody else changed 1 setting meanwhile; that stays.');
    await lookAt(page, info)('three-way');
    // Not before it was chosen.
    const onward = dialog(desk).getByRole('button', { name: 'Review with these' });
    await expect(onward).toHaveAttribute('aria-disabled', 'true');
    await tabTo(page, dialog(desk).getByRole('radio', { name: /^Theirs/ }));
    await page.keyboard.press('ArrowDown');
    await expect(dialog(desk).getByRole('radio', { name: /^Yours/ })).toBeChecked();
    await pressIn(desk, 'Review with these');
    await expect
      .poll(() => tableRows(desk, 'Changes'))
      .toEqual([
        [`Maximum duration${LENGTH}`, '6\u00a0h', '2\u00a0h'],
        [`Ticket${ASKED}`, 'off', 'on'],
      ]);
  });
  const theirs = await settingsSeen(tenant, { role });
  expect(theirs.rules[LENGTH]?.['maximumDuration']).toBe('PT6H');

  await test.step('after the review: not touched', async () => {
    await changeRule(tenant, { role, ruleId: LENGTH, set: { maximumDuration: 'PT5H' } });
    await pressIn(desk, 'Save 2 changes');
    await expect(dialog(desk)).toContainText('It is as they left it.');
    await lookAt(page, info)('changed-meanwhile');
    const still = await settingsSeen(tenant, { role });
    expect(rulesChanged(theirs, still)).toEqual([LENGTH]);
    expect(still.rules[LENGTH]?.['maximumDuration']).toBe('PT5H');
  });

  await test.step('reviewed again, and saved', async () => {
    await pressIn(desk, `Review again… ${ROLE}`);
    await expect(dialog(desk)).toContainText('When you opened it');
    await tabTo(page, dialog(desk).getByRole('radio', { name: /^Theirs/ }));
    await page.keyboard.press('Space');
    await pressIn(desk, 'Review with these');
    await expect.poll(() => tableRows(desk, 'Changes')).toEqual([[`Ticket${ASKED}`, 'off', 'on']]);
    await pressIn(desk, 'Save 1 change');
    await expect(dialog(desk).getByRole('heading', { name: `${ROLE} saved` })).toBeVisible();
    const after = await settingsSeen(tenant, { role });
    expect(rulesChanged(theirs, after)).toEqual([ASKED, LENGTH]);
    expect(after.rules[LENGTH]?.['maximumDuration']).toBe('PT5H');
    expect(after.rules[ASKED]?.['enabledRules']).toEqual([
      'MultiFactorAuthentication',
      'Justification',
      'Ticketing',
    ]);
    await pressIn(desk, 'Put away');
    await expect(foot(desk)).toContainText('No changes');
  });
});

test('the third of five rules is refused: what is in force is said rule by rule, tried again, and undone', async ({
  launch,
  signIn,
  tenant,
}, info) => {
  const role = await roleIdOf(tenant, ROLE);
  const before = await settingsSeen(tenant, { role });
  const desk = await launch();
  const { page } = desk;
  await signIn(desk, 'Leila Haddani');
  await openMatrix(desk);
  await openRole(desk, ROLE);
  await typeInto(desk, row(desk, 'Maximum duration').getByRole('textbox'), '2h');
  await flip(desk, row(desk, 'Ticket').getByRole('switch'));
  await flip(desk, row(desk, 'Approval').getByRole('switch'));
  await toSettingsTab(desk, /^Assignment/);
  for (const label of ['Longest eligible assignment', 'Longest active assignment']) {
    await flip(desk, row(desk, label).getByRole('switch'));
    await typeInto(desk, row(desk, label).getByRole('textbox'), '90');
  }
  await review(desk);
  await refuseRule(tenant, { nth: 3, times: 3, status: 400 });
  await pressIn(desk, 'Save 5 changes');
  await expect(dialog(desk).getByRole('heading', { name: `${ROLE}: saved in part` })).toBeVisible();
  await lookAt(page, info)('partly');
  await expect
    .poll(() => tableRows(desk, /^In force now/))
    .toEqual([
      ['Maximum duration', '2\u00a0h, as you asked'],
      ['Ticket', 'on, as you asked'],
      ['Approval', 'off, as it was'],
      ['Longest eligible assignment', 'no limit, also without an end, as it was'],
      ['Longest active assignment', 'no limit, also without an end, as it was'],
    ]);
  const states = dialog(desk)
    .getByRole('list', { name: /^Rules of/ })
    .getByRole('listitem');
  expect(await states.evaluateAll((each) => each.map((one) => one.dataset['state']))).toEqual([
    'saved',
    'saved',
    'refused',
    'not-sent',
    'not-sent',
  ]);
  const part = await settingsSeen(tenant, { role });
  expect(rulesChanged(before, part)).toEqual([ASKED, LENGTH]);
  expect(part.rules[LENGTH]?.['maximumDuration']).toBe('PT2H');

  await test.step('tried again', async () => {
    await fetch(`${tenant.control}/faults`, { method: 'DELETE' });
    await pressIn(desk, 'Try the rest again');
    await expect(dialog(desk).getByRole('heading', { name: `${ROLE} saved` })).toBeVisible();
    expect(rulesChanged(before, await settingsSeen(tenant, { role }))).toHaveLength(5);
  });
  await test.step('undone', async () => {
    await pressIn(desk, `Undo to the snapshot… ${ROLE}`);
    await expect(dialog(desk).getByRole('heading', { name: /^Review 5 changes/ })).toBeVisible();
    await pressIn(desk, 'Save 5 changes');
    await expect(dialog(desk).getByRole('heading', { name: `${ROLE} saved` })).toBeVisible();
    expect(rulesChanged(before, await settingsSeen(tenant, { role }))).toEqual([]);
  });
  await pressIn(desk, 'Put away');
  await expect(foot(desk)).toContainText('No changes');
});
