import { askFor, fillPanel, sendButton, shown, upToDate } from './ask-for.ts';
import { colleague } from './colleague.ts';
import type { Desk } from '../desk/launch-desk.ts';
import type { Tenant } from '../tenant/start.ts';
import { expect, ledgerOf, tell, test } from './desk-test.ts';

/** Asks for an approval and nothing else; the default approvers decide. */
const ROLE = 'Cloud Device Administrator';

test('a request shows until when, and can be taken back; approved, it comes into effect; refused, it says so', async ({
  launch,
  signIn,
  advance,
  catchUp,
  tenant,
}) => {
  const desk = await launch();
  const { page } = desk;
  const ask = async (): Promise<void> => {
    await askFor(desk, ROLE);
    await expect(page.getByRole('heading', { name: /^Waiting for approval/ })).toBeVisible();
    await page.getByRole('button', { name: 'Done' }).click();
  };
  await signIn(desk, 'Maren Okafor');
  await ask();
  await expect(shown(desk, /23\sh 5\d\smin left/)).toBeVisible();
  await advance(desk, 'PT2H');
  await expect(shown(desk, /21\sh 5\d\smin left/)).toBeVisible();
  await takeBack(desk);
  await expect(page.getByRole('button', { name: new RegExp(`^Activate ${ROLE}`) })).toBeVisible();
  expect((await ledgerOf(tenant)).counts).toMatchObject({ activations: 1, cancellations: 1 });

  await test.step('approved by somebody, it comes into effect without a press', async () => {
    await ask();
    await catchUp(desk);
    await colleague(tenant, 'leila').decide(await lastAsked(tenant), 'Approve');
    await advance(desk, 'PT40S');
    const giveBack = page.getByRole('button', { name: `Deactivate ${ROLE}` }).first();
    await expect(giveBack).toBeVisible();
    await advance(desk, 'PT6M');
    await giveBack.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Deactivate' }).click();
    await expect(page.getByRole('button', { name: new RegExp(`^Activate ${ROLE}`) })).toBeVisible();
    // The service may not let in at once who has just left.
    await advance(desk, 'PT6M');
  });

  await test.step('a refusal says so, and what to do next', async () => {
    await ask();
    await colleague(tenant, 'leila').decide(await lastAsked(tenant), 'Deny', 'Not during the freeze');
    await advance(desk, 'PT40S');
    await expect(shown(desk, /Denied/)).toBeVisible();
    await expect(page.getByRole('button', { name: /^(Activate|Ask again).*/ }).first()).toBeVisible();
  });
});

async function takeBack({ page }: Desk): Promise<void> {
  await page
    .getByRole('button', { name: /^Cancel (the )?request/ })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel request' }).click();
}

/** The id of the newest request that a client of Graph asked for. */
async function lastAsked(tenant: Tenant): Promise<string> {
  const { entries } = await ledgerOf(tenant);
  return entries.findLast(({ action }) => action === 'selfActivate')?.requestId ?? '';
}

test('nobody answering in 24 h is said as that, never as a refusal, and it can be asked again', async ({
  launch,
  signIn,
  advance,
  switches,
  tenant,
}) => {
  const desk = await launch();
  const { page } = desk;
  await signIn(desk, 'Maren Okafor');
  await askFor(desk, ROLE, { why: 'Retire the kiosks of the closed Bergen office' });
  await page.getByRole('button', { name: 'Done' }).click();
  await advance(desk, 'PT24H5S');
  await expect(shown(desk, /Nobody answered in 24\sh/)).toBeVisible();
  // By now it was counted here; what the service calls it is read.
  await page.keyboard.press('F5');
  await expect.poll(() => lastStatus(tenant)).toBe(switches['activation.unansweredStatus']);
  await upToDate(desk);
  await expect(shown(desk, /Nobody answered in 24\sh/)).toBeVisible();
  await expect(page.getByText(/^Denied/)).toBeHidden();
  await page
    .getByRole('button', { name: /^Ask again/ })
    .first()
    .click();
  await expect(page.getByLabel('Justification')).toHaveValue(/Bergen/);
  await sendButton(desk).click();
  await expect(page.getByRole('heading', { name: /^Waiting for approval/ })).toBeVisible();
  expect((await ledgerOf(tenant)).counts.activations).toBe(2);
});

/** What the latest answer said of the newest of one's requests. */
async function lastStatus(tenant: Tenant): Promise<string | undefined> {
  const answer = await fetch(`${tenant.control}/exchanges`);
  const { exchanges } = (await answer.json()) as { exchanges: { path: string; responseBody: unknown }[] };
  const listed = exchanges.findLast(({ path }) =>
    /roleAssignmentScheduleRequests\/filter.*on='principal'/.test(path),
  );
  const rows = (listed?.responseBody as { value?: Record<string, string>[] } | undefined)?.value ?? [];
  return rows.sort((a, b) => (b.createdDateTime ?? '').localeCompare(a.createdDateTime ?? ''))[0]?.status;
}

test('a start to come is listed and taken back; a ticket goes without its system; several are given back at once', async ({
  launch,
  signIn,
  advance,
  switches,
  tenant,
}) => {
  const desk = await launch();
  const { page } = desk;
  await signIn(desk, 'Maren Okafor');
  await test.step('a start to come is asked for, listed, and taken back', async () => {
    await fillPanel(desk, 'Teams Administrator');
    await page.getByRole('radio', { name: 'Later…' }).check();
    const tomorrow = new Date(tenant.clock.now() + 24 * 60 * 60_000);
    const day = tomorrow.toLocaleDateString('sv-SE');
    await page.getByLabel('Start day').fill(day);
    await page.getByLabel('Start time').fill('08:00');
    await sendButton(desk).click();
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(shown(desk, /08:00/)).toBeVisible();
    const answer = await fetch(`${tenant.control}/exchanges`);
    expect(await answer.text()).toContain('"startDateTime"');
    await takeBack(desk);
    await expect(page.getByRole('button', { name: /^Activate Teams Administrator/ })).toBeVisible();
    expect((await ledgerOf(tenant)).counts).toMatchObject({ activations: 1, cancellations: 1 });
  });

  await test.step('several are given back at once, each with its own answer', async () => {
    for (const role of ['Teams Administrator', 'Exchange Administrator']) {
      await askFor(desk, role);
      await page.getByRole('button', { name: 'Done' }).click();
      await upToDate(desk);
    }
    await advance(desk, 'PT6M');
    await page.getByRole('button', { name: /^Deactivate both/ }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Deactivate/ })
      .click();
    await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
    await expect(page.getByRole('button', { name: /^Activate Teams Administrator/ })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Activate Exchange Administrator/ })).toBeVisible();
    expect((await ledgerOf(tenant)).counts.deactivations).toBe(2);
  });

  await test.step('a ticket without its system is sent, and where the service wants both that is said', async () => {
    await askFor(desk, 'Application Administrator', { ticket: 'CHG0090412' });
    if (switches['activation.ticketNeedsSystem']) {
      await expect(page.getByLabel('Ticket number')).toHaveAttribute('aria-invalid', 'true');
      await expect(shown(desk, /Type its number and system/)).toBeVisible();
      // The name of the rule is for support.
      await expect(page.getByText(/TicketingRule/)).toBeHidden();
      expect((await ledgerOf(tenant)).counts.activations).toBe(3);
      await page.getByLabel('Ticket system').fill('ServiceNow');
      await sendButton(desk).click();
    }
    await expect(page.getByRole('heading', { name: /^Waiting for approval/ })).toBeVisible();
    expect((await ledgerOf(tenant)).counts.activations).toBe(4);
  });
});

test('an eligibility near its end is extended, one that ran out renewed: by asking an administrator', async ({
  launch,
  signIn,
  advance,
  switches,
  tenant,
}) => {
  const desk = await launch();
  const { page } = desk;
  await signIn(desk, 'Maren Okafor');
  await page.getByRole('button', { name: /^Extend Helpdesk Administrator/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/activation/)).toBeVisible();
  await dialog.getByLabel('Justification').fill('The stores keep me as their contact');
  await dialog.getByRole('button', { name: 'Ask an administrator' }).click();
  // It ends in 9 days. Where the service says that is too early, nothing is asked, and what was typed stays.
  const inTime = switches['moreTime.extendWithinDays'] >= 9;
  if (!inTime) {
    await expect(dialog.getByText('The service does not take this request.')).toBeVisible();
    await expect(dialog.getByLabel('Justification')).toHaveValue(/stores/);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  }
  await expect(dialog).toBeHidden();
  await page.getByRole('tab', { name: /^Expired/ }).click();
  await page.getByRole('button', { name: /^Renew SharePoint Administrator/ }).click();
  await dialog.getByLabel('Justification').fill('The intranet project goes on until May');
  await dialog.getByRole('button', { name: 'Ask an administrator' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('asked', { exact: true })).toBeVisible();
  const { counts, entries } = await ledgerOf(tenant);
  const actions = inTime ? ['selfExtend', 'selfRenew'] : ['selfRenew'];
  expect(counts.extensions).toBe(actions.length);
  expect(entries.map((e) => [e.action, e.status])).toEqual(
    actions.map((action) => [action, 'PendingAdminDecision']),
  );

  await test.step('the panel says when the eligibility has run out while it was open', async () => {
    await page.getByRole('tab', { name: /^Eligible/ }).click();
    await fillPanel(desk, 'Helpdesk Administrator');
    await advance(desk, 'P9DT1H');
    await expect(
      page.getByText(/eligib\w+ (has )?(ended|expired|ran out)|no longer eligible/i).first(),
    ).toBeVisible();
    await expect(sendButton(desk)).toHaveAttribute('aria-disabled', 'true');
    expect((await ledgerOf(tenant)).counts.activations).toBe(0);
  });
});

test('a requestor who may not read policies can still ask, and is told what was refused', async ({
  launch,
  signIn,
  inEffect,
  tenant,
}) => {
  await tell(tenant, '/switches', { 'policies.readableByRequestor': false });
  const desk = await launch();
  const { page } = desk;
  await signIn(desk, 'Maren Okafor');
  await expect(page.getByText('policy not readable').locator('visible=true').first()).toBeVisible();
  await page.getByRole('button', { name: /^Activate Teams Administrator/ }).click();
  await sendButton(desk).click();
  await expect(page.getByLabel('Justification')).toHaveAttribute('aria-invalid', 'true');
  expect((await ledgerOf(tenant)).counts.activations).toBe(0);
  await page.getByLabel('Justification').fill('Meeting policy of the board room');
  await sendButton(desk).click();
  await inEffect(desk);
});
