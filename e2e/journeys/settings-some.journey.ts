import { tabTo } from '../desk/keyboard.ts';
import { ROLE } from '../tenant/test-kit/role-ids.ts';
import { changeRule } from '../tenant/test-kit/setting-faults.ts';
import { allRolesSeen } from '../tenant/test-kit/settings-seen.ts';
import { lookAt } from './barriers.ts';
import { expect, test } from './desk-test.ts';
import {
  ADMINISTRATOR,
  filter,
  openMatrix,
  press,
  rowOf,
  rulesChanged,
  selectRoles,
  type InForce,
} from './settings-many.ts';

const THREE = ['Helpdesk Administrator', 'Teams Administrator', 'User Administrator'];
const MAXIMUM = 'Expiration_EndUser_Assignment';
const ASKS = 'Enablement_EndUser_Assignment';

const maximumOf = (seen: InForce, role: string) => seen.get(role)?.rules[MAXIMUM]?.['maximumDuration'];
const asksOf = (seen: InForce, role: string) => seen.get(role)?.rules[ASKS]?.['enabledRules'];

test('a template, two settings alone, a baseline and the way back to it, of some roles', async ({
  launch,
  signIn,
  tenant,
}, info) => {
  const start = await allRolesSeen(tenant);
  const desk = await launch();
  const { page } = desk;
  const dialog = page.getByRole('dialog');
  const look = lookAt(page, info);
  const saved = async (words: string): Promise<void> => {
    await expect(dialog.getByRole('heading', { name: words, exact: true })).toBeVisible();
    await press(desk, 'Put away');
    await expect(dialog).toBeHidden();
  };
  await signIn(desk, ADMINISTRATOR);
  await openMatrix(desk);

  const templated = await test.step('a template is brought to those chosen alone', async () => {
    await selectRoles(desk, THREE);
    await press(desk, 'Apply template…');
    await tabTo(page, dialog.getByRole('radio', { checked: true }));
    for (let i = 0; i < 3 && !(await dialog.getByRole('radio', { name: 'High' }).isChecked()); i += 1)
      await page.keyboard.press('ArrowRight');
    await look('template');
    await press(desk, 'Review…');
    await expect(dialog.getByRole('heading', { name: 'Review the template: 3 roles' })).toBeVisible();
    await look('review of a template');
    await press(desk, 'Save 3 roles');
    await saved('3 roles saved');
    const seen = await allRolesSeen(tenant);
    const roles = new Set(rulesChanged(start, seen).map((one) => one.split(' ')[0]));
    expect([...roles].sort()).toEqual([ROLE.helpdesk, ROLE.teams, ROLE.user].sort());
    for (const role of roles) {
      expect(maximumOf(seen, role ?? '')).toBe('PT4H');
      expect(asksOf(seen, role ?? '')).toContain('MultiFactorAuthentication');
      expect(seen.get(role ?? '')?.rules['Expiration_Admin_Eligibility']).toMatchObject({
        isExpirationRequired: true,
        maximumDuration: 'P365D',
      });
    }
    return seen;
  });

  await test.step('of two settings chosen, nothing else is changed', async () => {
    await press(desk, 'Edit chosen settings…');
    await tick(desk, 'Maximum duration');
    const field = dialog.getByRole('textbox', { name: 'Maximum duration' });
    await tabTo(page, field);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('2 h 15 min');
    await tick(desk, 'Ticket');
    const asked = dialog.locator('[data-setting="ticket"]').getByRole('switch');
    await tabTo(page, asked);
    if (!(await asked.isChecked())) await page.keyboard.press('Space');
    await look('chosen settings');
    await press(desk, 'Review…');
    await expect(dialog.getByText('Changes 2 settings of 3 roles.')).toBeVisible();
    await press(desk, 'Save 3 roles');
    await saved('3 roles saved');
    const seen = await allRolesSeen(tenant);
    const three = [ROLE.helpdesk, ROLE.teams, ROLE.user];
    expect(rulesChanged(templated, seen).sort()).toEqual(
      three.flatMap((role) => [`${role} ${ASKS}`, `${role} ${MAXIMUM}`]).sort(),
    );
    for (const role of three) {
      expect(maximumOf(seen, role)).toBe('PT2H15M');
      expect([...(asksOf(seen, role) as string[])].sort()).toEqual(
        [...(asksOf(templated, role) as string[]), 'Ticketing'].sort(),
      );
    }
  });

  await test.step('what goes from a baseline is shown, and goes back to it', async () => {
    const kept = await allRolesSeen(tenant);
    await press(desk, 'Baseline…');
    await tabTo(page, dialog.getByRole('textbox', { name: 'Name' }));
    await page.keyboard.type('Review of November');
    await press(desk, 'Keep the settings as they are now');
    await expect(dialog.getByText('Nothing that was read differs.')).toBeVisible();
    await press(desk, 'Compare with it in the matrix');
    await look('baseline');
    await press(desk, 'Close');
    await changeRule(tenant, { role: ROLE.teams, ruleId: MAXIMUM, set: { maximumDuration: 'PT9H' } });
    await page.keyboard.press('F5');
    await filter(desk, 'Teams Administrator');
    await expect(rowOf(desk, 'Teams Administrator')).toContainText('1 differs');
    await look('drift');
    await press(desk, 'Baseline…');
    await expect(dialog.getByText('1 role differs.')).toBeVisible();
    await press(desk, 'Go back to it…');
    await press(desk, 'Save 1 change');
    await saved('Teams Administrator saved');
    expect(rulesChanged(kept, await allRolesSeen(tenant))).toEqual([]);
    await expect(rowOf(desk, 'Teams Administrator')).toContainText('as it should be');
  });
});

async function tick({ page }: Parameters<typeof press>[0], setting: string): Promise<void> {
  const box = page.getByRole('dialog').getByRole('checkbox', { name: setting, exact: true });
  await tabTo(page, box);
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
}
