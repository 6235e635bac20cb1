import { decideLast } from './in-groups.ts';
import { shown, WHY } from './ask-for.ts';
import { lookInEach, overflow } from './barriers.ts';
import { arrangeFault, expect, test, upnOf } from './desk-test.ts';

const LEILA = 'Leila Haddani';
const GROUP = 'sg-pim-identity-operators';
const EMERGENCY = 'sg-pim-sap-emergency';
/** Of requests that Ruben decides about too: he can be faster. */
const ABOUT = ['Security Administrator', 'Identity Governance Administrator', 'sg-pim-mailbox-forensics'];

/** The plane of groups is refused for want of consent. */
const GROUPS_REFUSED = {
  method: 'GET',
  path: '/privilegedAccess/group/',
  times: 1_000,
  then: {
    status: 403,
    body: {
      error: {
        code: 'PermissionScopeNotGranted',
        message:
          'Authorization failed due to missing permission scope PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup.',
      },
    },
  },
};

test('roles and groups side by side meet no serious barrier in any look', async ({
  launch,
  signIn,
  advance,
  tenant,
}, info) => {
  const desk = await launch();
  const { page } = desk;
  const look = lookInEach(page, info);
  await signIn(desk, 'Maren Okafor');
  await expect(page.getByRole('button', { name: new RegExp(`^Activate ${GROUP}`) })).toBeVisible();
  await look('roles-and-groups');
  await page.getByRole('button', { name: new RegExp(`^Activate ${GROUP}`) }).click();
  await page.getByLabel('Justification').fill(WHY);
  await look('group-panel');
  await page.getByRole('button', { name: 'Request activation' }).click();
  await expect(page.getByRole('heading', { name: /^Waiting for approval/ })).toBeVisible();
  await decideLast(tenant, 'Sofia Brandt', 'approve');
  await advance(desk, 'PT1M');
  await expect(page.getByRole('button', { name: /^Next: activate/ }).first()).toBeVisible();
  await look('group-next-role');
  await page.getByRole('button', { name: 'Done' }).click();

  await page.getByRole('checkbox', { name: new RegExp(`^Select ${EMERGENCY}`) }).check();
  await page.getByRole('checkbox', { name: /^Select Teams Administrator/ }).check();
  await page.getByRole('button', { name: 'Activate 1 role and 1 group…' }).click();
  await page.getByLabel('Justification').fill(WHY);
  await look('bulk-of-both');
  await page.getByRole('button', { name: 'Activate 1 role and 1 group', exact: true }).click();
  await expect(shown(desk, /2 granted/)).toBeVisible();
  await look('bulk-of-both-results');
  await page.getByRole('button', { name: 'Done' }).click();
  await arrangeFault(tenant, GROUPS_REFUSED);
  await page.keyboard.press('F5');
  await expect(shown(desk, /^Group eligibilities could not be read\./)).toBeVisible();
  await look('groups-refused');
  await page.setViewportSize({ width: 640, height: 400 });
  await look('groups-refused-at-200-percent');
  expect(await overflow(page)).toBe(0);
});

test('where a group leads, an inbox of nothing and one in part meet no serious barrier in any look', async ({
  launch,
  signIn,
  tenant,
}, info) => {
  const desk = await launch();
  const { page } = desk;
  const look = lookInEach(page, info);
  // He may read where groups lead.
  await signIn(desk, 'Tomasz Wielgosz');
  await expect(shown(desk, /Exchange Recipient Administrator/)).toBeVisible();
  await page.getByRole('button', { name: /^Activate sg-pim-mailbox-forensics/ }).click();
  await page.getByLabel('Justification').fill(WHY);
  await look('group-chain');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: /^Approvals/ }).click();
  await expect(shown(desk, /Nothing waits for you/)).toBeVisible();
  await look('inbox-empty');
  await arrangeFault(tenant, GROUPS_REFUSED);
  await page.keyboard.press('F5');
  await expect(shown(desk, /Groups are unknown/)).toBeVisible();
  await look('inbox-in-part');
});

test('an inbox, its cards and what it decides meet no serious barrier in any look', async ({
  launch,
  signIn,
  tenant,
}, info) => {
  const asked = { approver: upnOf(tenant, LEILA), count: 12, about: ABOUT, hostile: 0.3, offHours: 0.5 };
  const answer = await fetch(`${tenant.control}/ask-many`, {
    method: 'POST',
    body: JSON.stringify({ ...asked, sameWords: 0.4, history: 12 }),
  });
  const { requests } = (await answer.json()) as { requests: { requestId: string }[] };
  const faster = {
    requestId: requests[1]?.requestId,
    by: upnOf(tenant, 'Ruben Castellane'),
    decision: 'deny',
  };
  await arrangeFault(tenant, {
    method: 'PATCH',
    path: faster.requestId,
    then: { first: { path: '/decide-as', body: faster } },
  });
  await arrangeFault(tenant, { method: 'PATCH', path: requests[2]?.requestId, then: { status: 503 } });
  const desk = await launch();
  const { page } = desk;
  const look = lookInEach(page, info);
  const options = page.getByRole('listbox').getByRole('option');
  await signIn(desk, LEILA);
  await page.getByRole('link', { name: /^Approvals/ }).click();
  await expect(page.getByText('12 wait for you', { exact: true })).toBeVisible();
  await expect(shown(desk, 'The first decision counts.')).toBeVisible();
  await look('inbox-of-both');

  const rows = await options.allInnerTexts();
  const flags = rows.map((text) => Number(/(\d+)\s*things? to look at/.exec(text)?.[1] ?? 0));
  expect(Math.max(...flags)).toBeGreaterThan(1);
  await options.nth(flags.indexOf(Math.max(...flags))).click();
  await expect(shown(desk, 'The first decision counts.')).toBeVisible();
  await look('card-with-flags');

  await page.getByLabel('Filter requests').fill('Nobody is called so');
  await expect(options).toHaveCount(0);
  await look('filtered-to-nothing');
  await page.getByLabel('Filter requests').fill('');
  await page.getByRole('listbox').focus();
  await page.keyboard.press('*');
  await expect(shown(desk, /^12 selected/)).toBeVisible();
  await look('all-selected');
  await page.getByLabel(/^Justification for/).fill('Agreed in the change meeting');
  await page.getByRole('button', { name: 'Approve 12' }).click();
  await expect(page.getByRole('heading', { name: /^Approved 10 of 12/ })).toBeVisible();
  await look('decided-together');

  await page.getByRole('button', { name: 'Back to the requests' }).click();
  await page.getByRole('tab', { name: 'Decided' }).click();
  await expect(options.first()).toContainText(/(Approved|Denied) by/);
  await options.first().click();
  await look('past-decisions');
  await page.getByRole('button', { name: /^How it ended/ }).click();
  await page.getByRole('menuitemradio', { name: 'Denied' }).click();
  await look('past-filtered');
  await page.setViewportSize({ width: 640, height: 400 });
  await look('past-at-200-percent');
  expect(await overflow(page)).toBe(0);
});
