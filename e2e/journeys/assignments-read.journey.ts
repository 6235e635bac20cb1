import type { Desk } from '../desk/launch-desk.ts';
import { tabTo } from '../desk/keyboard.ts';
import { heldSeen } from '../tenant/test-kit/assignments-seen.ts';
import { idByName } from '../tenant/test-kit/id-by-name.ts';
import { ROLE } from '../tenant/test-kit/role-ids.ts';
import { oidOf } from '../tenant/test-kit/tenant-client.ts';
import {
  ADMINISTRATOR,
  cellsOf,
  chooseOfRow,
  filter,
  justify,
  list,
  openAssignments,
  putAway,
  requestsSent,
  rowOf,
  send,
  toReview,
  toTab,
} from './assignments.ts';
import { lookAt } from './barriers.ts';
import { expect, test } from './desk-test.ts';
import { dialog } from './settings.ts';
import { press } from './settings-many.ts';

const DAY_MS = 86_400_000;
const TENANT = 'whole tenant';
const TELEPHONY = 'Teams Communications Administrator';

/** The cells of somebody's row, in one line. @param what a role of the whole tenant */
async function told(desk: Desk, who: string, what: string): Promise<string> {
  await filter(desk, `${who} ${what}`);
  const row = rowOf(desk, who, `${what}, ${TENANT}`);
  await expect(row).toBeVisible();
  return (await cellsOf(row)).join(' | ');
}

test('what ran out, is to come, ends soon or was asked for is told, and given; a reader is told why not', async ({
  launch,
  signIn,
  addAccount,
  tenant,
}, info) => {
  test.slow();
  const lena = await idByName(tenant, 'user', 'lena.vogt@contoso.com');
  const telephony = await idByName(tenant, 'role', TELEPHONY);
  const desk = await launch();
  const { page } = desk;
  const main = page.getByRole('main');
  const look = lookAt(page, info);
  const asked = main.getByRole('region', { name: '1 request for more time' });
  await signIn(desk, ADMINISTRATOR);
  await openAssignments(desk);

  await test.step('each list says what there is to know', async () => {
    await look('eligible');
    expect(await told(desk, 'Hanna Lind', 'License Administrator')).toMatch(/To come/);
    expect(await told(desk, 'Lena Vogt', TELEPHONY)).toMatch(/in [23] d/);
    expect(await told(desk, 'Mateo Ferreira', 'Application Developer')).toMatch(/no end/);
    await toTab(desk, 'Active');
    expect(await told(desk, 'Karim Aziz', 'Service Support Administrator')).toMatch(/assigned.*in 1[01] d/);
    expect(await told(desk, 'Elsa Marsh', 'Attribute Definition Reader')).toMatch(/Made outside PIM/);
    await filter(desk, '');
    await look('active');
    await press(desk, /^\d end within 14 days$/);
    await expect(list(desk)).toContainText('Karim Aziz');
    await expect(page.getByRole('tab', { name: 'Eligible 2 of 29' })).toBeVisible();
    await look('hint');
    await press(desk, 'Show all');
  });

  await test.step('what ran out is read when it is looked at, and renewed from there', async () => {
    await toTab(desk, 'Expired');
    expect(await told(desk, 'Maren Okafor', 'Windows 365 Administrator')).toMatch(/ended /);
    await look('expired');
    await chooseOfRow(desk, 'Maren Okafor', `SharePoint Administrator, ${TENANT}`, 'Renew…');
    await toReview(desk, /^Review renewals/);
    await send(desk, /^Maren Okafor: SharePoint Administrator, whole tenant: done$/);
    const { eligible } = await heldSeen(tenant, { role: ROLE.sharePoint, principal: oidOf(tenant, 'maren') });
    expect(Date.parse(eligible?.end ?? '')).toBeGreaterThan(tenant.clock.now() + 29 * DAY_MS);
    await putAway(desk);
    await expect(page.getByRole('tab', { name: /^Expired/ })).toHaveText(/^Expired\s*1$/);
    await toTab(desk, 'Eligible');
    expect(await told(desk, 'Maren Okafor', 'SharePoint Administrator')).toMatch(/Eligible/);
  });

  await test.step('what somebody asks for cannot be decided here, and can be given', async () => {
    await expect(asked).toContainText(`Lena Vogt asked on`);
    await expect(asked).toContainText(`to stay eligible for ${TELEPHONY}, whole tenant, until`);
    await expect(asked).toContainText('“The telephony move goes on until summer”');
    await expect(asked).toContainText('Microsoft Graph can neither approve nor deny');
    await expect(asked).toContainText('The demo has no such page.');
    await press(desk, `Extend… Lena Vogt, ${TELEPHONY}`);
    await expect(dialog(desk).getByRole('textbox', { name: /^Justification/ })).toHaveValue(
      'The telephony move goes on until summer',
    );
    await toReview(desk, /^Review extensions/);
    await send(desk, new RegExp(`^Lena Vogt: ${TELEPHONY}, whole tenant: done$`));
    const { eligible } = await heldSeen(tenant, { role: telephony, principal: lena });
    const wanted = Math.round((Date.parse(eligible?.end ?? '') - tenant.clock.now()) / DAY_MS);
    expect(wanted).toBe(183);
    await putAway(desk);
    await page.keyboard.press('F5');
    await expect(asked).toBeHidden();
    expect(await told(desk, 'Lena Vogt', TELEPHONY)).not.toMatch(/in [23] d/);
  });

  const rows = await page.getByText(/^\d+ assignments, read/).textContent();
  await test.step('a reader sees all of it; the service would refuse to change it', async () => {
    await addAccount(desk, 'Ines Duarte');
    await openAssignments(desk);
    await expect(page.getByText(/^\d+ assignments, read/)).toContainText(rows?.split(',')[0] ?? '');
    await expect(page.getByRole('tab', { name: 'Active 15' })).toBeVisible();
    await removeOf(desk, 'Karim Aziz', 'Service Support Administrator');
    await justify(desk, 'Tidying up');
    await toReview(desk, /^Review removals/);
    await expect(dialog(desk)).toContainText('The service would refuse it');
    await tabTo(page, dialog(desk).getByRole('button', { name: /^Karim Aziz/ }));
    await page.keyboard.press('Enter');
    await expect(dialog(desk)).toContainText('Privileged Role Administrator');
    await look('refused by the service');
    await page.keyboard.press('Escape');
    await expect(dialog(desk)).toBeHidden();
  });
  await test.step('once it is known what she holds, it is said before', async () => {
    await page.keyboard.press('Control+1');
    await page.keyboard.press('F5');
    await expect(main).toContainText('Global Reader');
    await page.keyboard.press('Control+7');
    await expect(page.getByRole('row', { name: /Assign roles, and take them away/ })).toContainText(
      'which you do not hold now',
    );
    await page.keyboard.press('Control+4');
    await expect(main).toContainText('You may look at who has roles, not change it.');
    await look('reader');
    await removeOf(desk, 'Karim Aziz', 'Service Support Administrator');
    const review = dialog(desk).getByRole('button', { name: 'Review…' });
    await expect(review).toHaveAttribute('aria-disabled', 'true');
    await tabTo(page, review);
    await expect(page.getByRole('tooltip')).toContainText('You may look, not change.');
    await page.keyboard.press('Control+Enter');
    await expect(review).toBeVisible();
    await press(desk, 'Cancel');
    await expect(dialog(desk)).toBeHidden();
  });
  await test.step('who has no role is told who may', async () => {
    await addAccount(desk, 'Sofia Brandt');
    await page.keyboard.press('Control+4');
    await expect(main).toContainText('Global Reader');
    await expect(main).toContainText('is not known');
    await look('nobody');
  });
  expect(await requestsSent(tenant)).toEqual([
    expect.objectContaining({ action: 'adminRenew' }),
    expect.objectContaining({ action: 'adminExtend', principalId: lena }),
  ]);
});

/** Opens what removes an active role. */
async function removeOf(desk: Desk, who: string, what: string): Promise<void> {
  await toTab(desk, 'Active');
  await chooseOfRow(desk, who, `${what}, ${TENANT}`, 'Remove…');
}
