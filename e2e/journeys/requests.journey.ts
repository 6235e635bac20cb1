import { askFor, fillPanel, sendButton, shown, upToDate } from './ask-for.ts';
import { colleague } from './colleague.ts';
import { expect, ledgerOf, tell, test } from './desk-test.ts';

/** Asks for an approval and nothing else; the default approvers decide. */
const ROLE = 'Cloud Device Administrator';

test('a request shows who can decide and until when, and can be taken back', async ({
  launch,
  signIn,
  advance,
  tenant,
}) => {
  const desk = await launch();
  const { page } = desk;
  await signIn(desk, 'Maren Okafor');
  await askFor(desk, ROLE);
  await expect(page.getByRole('heading', { name: /^Waiting for approval/ })).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(shown(desk, /23\sh 5\d\smin left/)).toBeVisible();
  await advance(desk, 'PT2H');
  await expect(shown(desk, /21\sh 5\d\smin left/)).toBeVisible();
  await page
    .getByRole('button', { name: /^Cancel (the )?request/ })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel request' }).click();
  await expect(page.getByRole('button', { name: `Activate ${ROLE}` })).toBeVisible();
  expect((await ledgerOf(tenant)).counts).toMatchObject({ activations: 1, cancellations: 1 });
});

test('nobody answering in 24 h is said as that, never as a refusal, and it can be asked again', async ({
  launch,
  signIn,
  advance,
  tenant,
}) => {
  const desk = await launch();
  const { page } = desk;
  await signIn(desk, 'Maren Okafor');
  await askFor(desk, ROLE, { why: 'Retire the kiosks of the closed Bergen office' });
  await page.getByRole('button', { name: 'Done' }).click();
  await advance(desk, 'PT24H5S');
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

test('a refusal says so, and what to do next', async ({ launch, signIn, advance, tenant }) => {
  const desk = await launch();
  const { page } = desk;
  await signIn(desk, 'Maren Okafor');
  await askFor(desk, ROLE);
  await page.getByRole('button', { name: 'Done' }).click();
  const id = (await ledgerOf(tenant)).entries[0]?.requestId ?? '';
  await colleague(tenant, 'leila').decide(id, 'Deny', 'Not during the freeze');
  await advance(desk, 'PT40S');
  await expect(shown(desk, /Denied/)).toBeVisible();
  await expect(
    page.getByRole('button', { name: new RegExp(`^(Activate|Ask again).*`) }).first(),
  ).toBeVisible();
});

test('approved by somebody, it comes into effect without a press', async ({
  launch,
  signIn,
  advance,
  tenant,
}) => {
  const desk = await launch();
  const { page } = desk;
  await signIn(desk, 'Maren Okafor');
  await askFor(desk, ROLE);
  await page.getByRole('button', { name: 'Done' }).click();
  await advance(desk, 'PT2S');
  const id = (await ledgerOf(tenant)).entries[0]?.requestId ?? '';
  await colleague(tenant, 'leila').decide(id, 'Approve');
  await advance(desk, 'PT40S');
  await expect(page.getByRole('button', { name: `Deactivate ${ROLE}` }).first()).toBeVisible();
});

test('a start to come is asked for, listed, and taken back', async ({ launch, signIn, tenant }) => {
  const desk = await launch();
  const { page } = desk;
  await signIn(desk, 'Maren Okafor');
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
  await page
    .getByRole('button', { name: /^Cancel (the )?request/ })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel request' }).click();
  await expect(page.getByRole('button', { name: 'Activate Teams Administrator' })).toBeVisible();
});

test('the panel says when the eligibility has run out while it was open', async ({
  launch,
  signIn,
  advance,
  tenant,
}) => {
  const desk = await launch();
  const { page } = desk;
  await signIn(desk, 'Maren Okafor');
  await fillPanel(desk, 'Helpdesk Administrator');
  await advance(desk, 'P9DT1H');
  await expect(
    page.getByText(/eligib\w+ (has )?(ended|expired|ran out)|no longer eligible/i).first(),
  ).toBeVisible();
  await expect(sendButton(desk)).toHaveAttribute('aria-disabled', 'true');
  expect((await ledgerOf(tenant)).counts.activations).toBe(0);
});

test('an eligibility near its end is extended, one that ran out renewed: by asking an administrator', async ({
  launch,
  signIn,
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
  await expect(dialog).toBeHidden();
  await page.getByRole('tab', { name: /^Expired/ }).click();
  await page.getByRole('button', { name: /^Renew SharePoint Administrator/ }).click();
  await dialog.getByLabel('Justification').fill('The intranet project goes on until May');
  await dialog.getByRole('button', { name: 'Ask an administrator' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('asked', { exact: true })).toBeVisible();
  const { counts, entries } = await ledgerOf(tenant);
  expect(counts.extensions).toBe(2);
  expect(entries.map((e) => [e.action, e.status])).toEqual([
    ['selfExtend', 'PendingAdminDecision'],
    ['selfRenew', 'PendingAdminDecision'],
  ]);
});

test('several are given back at once, each with its own answer', async ({
  launch,
  signIn,
  advance,
  tenant,
}) => {
  const desk = await launch();
  const { page } = desk;
  await signIn(desk, 'Maren Okafor');
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
  await expect(page.getByRole('button', { name: 'Activate Teams Administrator' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Activate Exchange Administrator' })).toBeVisible();
  expect((await ledgerOf(tenant)).counts.deactivations).toBe(2);
});

test('a requestor who may not read policies can still ask, and is told what was refused', async ({
  launch,
  signIn,
  tenant,
}) => {
  await tell(tenant, '/switches', { 'policies.readableByRequestor': false });
  const desk = await launch();
  const { page } = desk;
  await signIn(desk, 'Maren Okafor');
  await expect(page.getByText('policy not readable').locator('visible=true').first()).toBeVisible();
  await page.getByRole('button', { name: 'Activate Teams Administrator' }).click();
  await sendButton(desk).click();
  await expect(page.getByLabel('Justification')).toHaveAttribute('aria-invalid', 'true');
  expect((await ledgerOf(tenant)).counts.activations).toBe(0);
  await page.getByLabel('Justification').fill('Meeting policy of the board room');
  await sendButton(desk).click();
  await expect(page.getByRole('heading', { name: /^In effect until/ })).toBeVisible();
});
