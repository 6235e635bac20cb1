import type { Desk } from '../desk/launch-desk.ts';
import { oidOf } from '../tenant/test-kit/tenant-client.ts';
import { shown, upToDate, WHY } from './ask-for.ts';
import { findInRoles, switchByKeyboard, tabToNamed } from './by-keyboard.ts';
import { arrangeFault, clearFaults, expect, ledgerOf, sentTo, tell, test, upnOf } from './desk-test.ts';
import { askedFor } from './in-groups.ts';

const MAREN = 'Maren Okafor';
/** Multifactor, a ticket, and an approval by Ruben or Leila. */
const FORENSICS = 'sg-pim-mailbox-forensics';
/** Asks for nothing. */
const EMERGENCY = 'sg-pim-sap-emergency';
/** Maren may be its owner; Infrastructure managers decide. Her eligibility ends in 12 days. */
const TILLS = 'sg-pim-till-support';
const GROUP_REQUESTS = '/privilegedAccess/group/assignmentScheduleRequests';

const heading = ({ page }: Desk, name: RegExp | string) => page.getByRole('heading', { name });
const deactivate = ({ page }: Desk, name: string) =>
  page.getByRole('button', { name: `Deactivate ${name}` }).first();
const activate = ({ page }: Desk, name: string) =>
  page.getByRole('button', { name: new RegExp(`^Activate ${name}`) });

/** Opens the panel of a group or role and says why. */
async function ask(desk: Desk, name: string): Promise<void> {
  await findInRoles(desk, name);
  await desk.page.keyboard.press('a');
  await expect(heading(desk, name)).toBeVisible();
  await tabToNamed(desk.page, /^Justification/);
  await desk.page.keyboard.type(WHY);
}

/** Answers the question that the page asks before it sends. */
async function confirm({ page }: Desk, button: RegExp): Promise<void> {
  await expect(page.getByRole('dialog')).toBeVisible();
  await tabToNamed(page, button);
  await page.keyboard.press('Enter');
}

test('into a group and out of it: proof, ticket and approval, by keyboard alone', async ({
  launch,
  signIn,
  prove,
  advance,
  catchUp,
  switches,
  tenant,
}) => {
  await tell(tenant, '/mfa', { upn: upnOf(tenant, MAREN), atSignIn: false });
  const desk = await launch();
  const { page } = desk;
  const { keyboard } = page;
  await signIn(desk, MAREN);
  await expect(activate(desk, FORENSICS)).toBeVisible();
  await ask(desk, FORENSICS);
  await expect(page.getByText('As member', { exact: true }).first()).toBeVisible();
  await tabToNamed(page, /^Ticket number/);
  await keyboard.type('INC0041177');
  await tabToNamed(page, /^Ticket system/);
  await keyboard.type('ServiceNow');
  await prove(desk, MAREN, () => keyboard.press('Control+Enter'));
  await expect(heading(desk, /^Waiting for approval/)).toBeVisible();
  await keyboard.press('Enter');
  await catchUp(desk);

  await prove(desk, 'Leila Haddani', async () => {
    await tabToNamed(page, /Account and theme/);
    await keyboard.press('Enter');
    await expect(page.getByRole('menu')).toBeVisible();
    await keyboard.press('End');
    await page.getByRole('menuitem', { name: /^Add an account/ }).press('Enter');
  });
  await keyboard.press('Control+2');
  await expect(page.getByRole('option')).toHaveCount(1);
  await expect(page.getByRole('option')).toContainText(FORENSICS);
  await keyboard.press('a');
  await keyboard.type('The case is known');
  await keyboard.press('Enter');
  await expect(shown(desk, /Nothing waits for you/)).toBeVisible();

  await switchByKeyboard(desk, MAREN);
  await keyboard.press('Control+1');
  await catchUp(desk);
  await expect(deactivate(desk, FORENSICS)).toBeVisible();
  // The role that the group holds came with it, where the service lists such at all.
  if (switches['reads.groupInherited'] !== 'never')
    await expect(shown(desk, 'Exchange Recipient Administrator')).toBeVisible();
  await advance(desk, 'PT6M');
  await findInRoles(desk, FORENSICS);
  await keyboard.press('e');
  await confirm(desk, /^Deactivate$/);
  await expect(activate(desk, FORENSICS)).toBeVisible();

  const { counts, entries } = await ledgerOf(tenant);
  expect(counts).toMatchObject({ activations: 1, decisions: 1, deactivations: 1 });
  const maren = oidOf(tenant, 'maren');
  expect(entries.map(({ principalId }) => principalId)).toEqual([maren, maren, maren]);
  expect(await askedFor(tenant)).toEqual([maren]);
});

test('ownership is asked for and taken back; its end is put off; a group and a role go together', async ({
  launch,
  signIn,
  advance,
  switches,
  tenant,
}) => {
  const desk = await launch();
  const { page } = desk;
  const { keyboard } = page;
  await signIn(desk, MAREN);
  await expect(activate(desk, TILLS)).toBeVisible();
  await ask(desk, TILLS);
  await expect(page.getByText('As owner', { exact: true }).first()).toBeVisible();
  await keyboard.press('Control+Enter');
  await expect(heading(desk, /^Waiting for approval/)).toBeVisible();
  await keyboard.press('Enter');
  await findInRoles(desk, TILLS);
  await keyboard.press('c');
  await confirm(desk, /^Cancel request$/);
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(activate(desk, TILLS)).toBeVisible();

  await tabToNamed(page, new RegExp(`^Extend ${TILLS}`));
  await keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await tabToNamed(page, /Justification/);
  await keyboard.type('The stores keep me as their contact');
  await confirm(desk, /^Ask an administrator$/);
  const taken = switches['groups.selfMoreTime'] && switches['moreTime.extendWithinDays'] >= 12;
  if (taken) await expect(dialog).toBeHidden();
  else {
    await expect(dialog.getByLabel('Justification')).toHaveValue(/stores/);
    await expect(
      dialog
        .getByRole('alert')
        .or(dialog.getByText(/does not take/))
        .first(),
    ).toBeVisible();
    await keyboard.press('Escape');
  }
  expect((await ledgerOf(tenant)).counts).toMatchObject({
    activations: 1,
    cancellations: 1,
    extensions: taken ? 1 : 0,
  });

  for (const name of [EMERGENCY, 'Teams Administrator']) {
    await findInRoles(desk, name);
    await keyboard.press('x');
  }
  await tabToNamed(page, /^Activate 1 role and 1 group…/);
  await keyboard.press('Enter');
  await tabToNamed(page, /^Justification/);
  await keyboard.type(WHY);
  await tabToNamed(page, /^Dry run/);
  await keyboard.press('Enter');
  await expect(page.getByText(/the service would accept both/)).toBeVisible();
  expect((await ledgerOf(tenant)).counts.activations).toBe(1);
  await keyboard.press('Control+Enter');
  await expect(page.getByText(/2 granted/)).toBeVisible();
  await tabToNamed(page, /^Done$/);
  await keyboard.press('Enter');
  await upToDate(desk);
  await advance(desk, 'PT6M');
  await tabToNamed(page, /^Deactivate both/);
  await keyboard.press('Enter');
  await confirm(desk, /^Deactivate/);
  await expect.poll(async () => (await ledgerOf(tenant)).counts.deactivations).toBe(2);
  await confirm(desk, /^Done$/);
  await findInRoles(desk, EMERGENCY);
  await expect(activate(desk, EMERGENCY)).toBeVisible();
  expect(await askedFor(tenant)).toEqual([oidOf(tenant, 'maren')]);
});

test('killed while the answer of a group is on its way, the next start finds it: one request', async ({
  launch,
  signIn,
  tenant,
  catchUp,
}) => {
  const first = await launch();
  await signIn(first, MAREN);
  await expect(activate(first, EMERGENCY)).toBeVisible();
  await ask(first, EMERGENCY);
  await arrangeFault(tenant, {
    method: 'POST',
    path: GROUP_REQUESTS,
    then: { hold: true, after: true },
  });
  await first.page.keyboard.press('Control+Enter');
  await expect.poll(async () => (await ledgerOf(tenant)).counts.activations).toBe(1);
  await first.kill();

  const next = await launch();
  await catchUp(next);
  await expect(deactivate(next, EMERGENCY)).toBeVisible();
  await expect(next.page.getByText(/Outcome unknown/)).toBeHidden();
  expect((await ledgerOf(tenant)).counts.activations).toBe(1);
  // The service would refuse a second one; the fault counts what was sent.
  expect(await sentTo(tenant)).toBe(1);
});

const REFUSALS = [
  {
    because: 'the permission is missing',
    answer: {
      code: 'PermissionScopeNotGranted',
      message:
        'Authorization failed due to missing permission scope PrivilegedEligibilitySchedule.Read.AzureADGroup.',
    },
    says: /PrivilegedEligibilitySchedule/,
  },
  {
    because: 'there is no licence',
    answer: {
      code: 'AadPremiumLicenseRequired',
      message: 'The tenant needs to have Microsoft Entra ID P2 or Microsoft Entra ID Governance license.',
    },
    says: /licence/,
  },
] as const;

test('groups that cannot be read are named with the reason, and roles work all the same', async ({
  launch,
  signIn,
  inEffect,
  tenant,
}) => {
  const desk = await launch();
  const { page } = desk;
  const { keyboard } = page;
  await signIn(desk, MAREN);
  await expect(activate(desk, EMERGENCY)).toBeVisible();
  for (const { because, answer, says } of REFUSALS) {
    await test.step(because, async () => {
      await arrangeFault(tenant, {
        method: 'GET',
        path: '/privilegedAccess/group/',
        times: 1_000,
        then: { status: 403, body: { error: answer } },
      });
      await keyboard.press('F5');
      const notice = page
        .getByRole('main')
        .getByText(/^Group eligibilities could not be read\./)
        .first();
      await expect(notice).toBeVisible();
      await expect(page.getByRole('main').getByText(says).first()).toBeVisible();
      await expect(page.getByText(/not eligible for any/)).toBeHidden();
      // What was known of it stays.
      await expect(activate(desk, EMERGENCY)).toBeVisible();
      await clearFaults(tenant);
      await tabToNamed(page, /^Try again$/);
      await keyboard.press('Enter');
      await expect(notice).toBeHidden();
    });
  }
  await arrangeFault(tenant, {
    method: 'GET',
    path: '/privilegedAccess/group/',
    times: 1_000,
    then: { status: 403, body: { error: REFUSALS[0].answer } },
  });
  await keyboard.press('F5');
  await expect(page.getByText(/^Group eligibilities could not be read\./).first()).toBeVisible();
  await ask(desk, 'Teams Administrator');
  await keyboard.press('Control+Enter');
  await inEffect(desk);
  expect((await ledgerOf(tenant)).counts.activations).toBe(1);
});
