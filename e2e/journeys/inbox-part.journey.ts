import { shown } from './ask-for.ts';
import { connecting, consentToTier } from './consent.ts';
import { arrangeFault, clearFaults, expect, tell, test } from './desk-test.ts';
import {
  askMany,
  decisionsOf,
  onCard,
  openInbox,
  options,
  pressButton,
  say,
  toTheTop,
  waitingFor,
} from './inbox.ts';

const OF_GROUPS = 'PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup';
const WORDS = 'Agreed in the change meeting';

test('a plane without consent is named with the reason; the other is decided; granted, it is there', async ({
  launch,
  signIn,
  tenant,
}) => {
  await consentToTier(tenant, 'approver');
  await tell(tenant, '/consent', { revoke: [OF_GROUPS] });
  await askMany(tenant, 'Ruben Castellane', { count: 6, hostile: 0 });
  const rows = await waitingFor(tenant, 'ruben');
  const roles = rows.filter(({ plane }) => plane === 'directoryRoles');
  const desk = await launch({ told: 'hosts', args: connecting(tenant, 'approver') });
  const { page } = desk;
  await signIn(desk, 'Ruben Castellane');
  const main = page.getByRole('main');
  await page.getByRole('link', { name: /^Approvals/ }).waitFor();
  await page.keyboard.press('Control+2');
  await expect(main.getByText(`${roles.length} known, groups not read`, { exact: true })).toBeVisible();
  await expect(main.getByText(new RegExp(OF_GROUPS.replaceAll('.', '\\.'))).first()).toBeVisible();

  // The plane that was read is decided to its end, and still nobody says that nothing waits.
  await toTheTop(desk);
  for (const left of [2, 1, 0]) {
    await say(desk, 'a', WORDS);
    await expect(options(desk)).toHaveCount(left);
  }
  await expect(main.getByText('groups not read', { exact: true })).toBeVisible();
  await expect(page.getByText(/Nothing waits for you/)).toBeHidden();
  await expect(shown(desk, 'No Entra role requests. Groups are unknown.')).toBeVisible();
  await expect(main.getByRole('listitem').filter({ hasText: /^Groups/ })).toContainText('refused');

  await tell(tenant, '/consent', { grant: [OF_GROUPS] });
  await pressButton(desk, 'Try again');
  const groups = rows.length - roles.length;
  await expect(main.getByText(`${groups} wait for you`, { exact: true })).toBeVisible();
  await expect(options(desk)).toHaveCount(groups);
  await toTheTop(desk);
  await say(desk, 'd', WORDS);
  await expect(options(desk)).toHaveCount(groups - 1);
  expect([...(await decisionsOf(tenant)).values()].flat().sort()).toEqual([
    ...Array<string>(3).fill('approve by Ruben Castellane'),
    'deny by Ruben Castellane',
  ]);
});

test('a plane that fails later keeps what was known of it, and says as of when', async ({
  launch,
  signIn,
  advance,
  tenant,
}) => {
  await askMany(tenant, 'Ruben Castellane', { count: 4, hostile: 0 });
  const desk = await launch();
  const { page } = desk;
  await signIn(desk, 'Ruben Castellane');
  await openInbox(desk, 4);
  await arrangeFault(tenant, {
    method: 'GET',
    path: "/roleManagement/directory/roleAssignmentScheduleRequests/filterByCurrentUser(on='approver')",
    times: 1_000,
    then: { status: 503, body: { error: { code: 'ServiceUnavailable', message: 'down' } } },
  });
  await advance(desk, 'PT65S');
  const main = page.getByRole('main');
  await expect(main.getByText('4 known, Entra roles not read', { exact: true })).toBeVisible();
  await expect(main.getByText(/What you see of it was read at/).first()).toBeVisible();
  await expect(options(desk)).toHaveCount(4);
  await toTheTop(desk);
  await expect(onCard(desk)).toBeVisible();
  await clearFaults(tenant);
  await pressButton(desk, 'Try again');
  await expect(main.getByText('4 wait for you', { exact: true })).toBeVisible();
});
