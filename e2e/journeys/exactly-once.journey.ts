import type { Desk } from '../desk/launch-desk.ts';
import { arrangeFault, clearFaults, expect, ledgerOf, sentTo, test } from './desk-test.ts';

const ROLE = 'Exchange Administrator';
const REQUESTS = 'roleAssignmentScheduleRequests';

/** Signed in, the panel open and filled. */
async function readyToActivate(desk: Desk): Promise<void> {
  const { page } = desk;
  await page.getByRole('button', { name: new RegExp(`^Activate ${ROLE}`) }).click();
  await page.getByLabel('Justification').fill('Move the mail connector of the Oslo office.');
}
const send = (desk: Desk) => desk.page.getByRole('button', { name: 'Activate', exact: true });

test('refused, then asked to wait, then pressed twenty times: what was typed is kept, and one activation', async ({
  launch,
  signIn,
  tenant,
  advance,
  inEffect,
}) => {
  const desk = await launch();
  const { page } = desk;
  const justification = page.getByLabel('Justification');
  await test.step('a reading that failed is never shown as nothing', async () => {
    await arrangeFault(tenant, {
      method: 'POST',
      path: '$batch',
      times: 50,
      then: { status: 503, headers: {}, body: {} },
    });
    await signIn(desk, 'Maren Okafor');
    await expect(page.getByText(/Microsoft Graph failed/).first()).toBeVisible();
    await expect(page.getByText(/not eligible for any role/)).toBeHidden();
    await clearFaults(tenant);
    await page.keyboard.press('F5');
    await readyToActivate(desk);
  });

  await test.step('a refusal by the service is shown at its field', async () => {
    const message = 'The following policy rules failed: JustificationRule - Justification is required';
    const body = { error: { code: 'RoleAssignmentRequestPolicyValidationFailed', message } };
    await arrangeFault(tenant, { method: 'POST', path: REQUESTS, then: { status: 400, headers: {}, body } });
    await send(desk).click();
    await expect(justification).toHaveAttribute('aria-invalid', 'true');
    await expect(justification).toHaveValue(/Oslo/);
    expect((await ledgerOf(tenant)).counts.activations).toBe(0);
    await clearFaults(tenant);
  });

  await test.step('asked to wait, it is not sent again before its time, and then only by the user', async () => {
    await arrangeFault(tenant, {
      method: 'POST',
      path: REQUESTS,
      then: {
        status: 429,
        headers: { 'Retry-After': '60' },
        body: { error: { code: 'TooManyRequests', message: 'slow' } },
      },
    });
    await send(desk).click();
    await expect(page.getByText(/asked us to wait/).first()).toBeVisible();
    await justification.press('Control+Enter');
    await advance(desk, 'PT30S');
    await justification.press('Control+Enter');
    // Main reads again before it refuses: it must have, before the time goes on.
    await expect(page.getByText(/asked us to wait (2\d|30)\ss/).first()).toBeVisible();
    expect(await sentTo(tenant)).toBe(1);
    // The time is over: nothing goes out by itself, and a press goes through.
    await advance(desk, 'PT31S');
    expect(await sentTo(tenant)).toBe(1);
  });

  await test.step('twenty presses are one activation', async () => {
    await send(desk).evaluate((button: HTMLElement) => {
      for (let i = 0; i < 20; i += 1) button.click();
    });
    await inEffect(desk);
    expect((await ledgerOf(tenant)).counts.activations).toBe(1);
    // The service would refuse a second one; the fault, which hits no more, counts what was sent.
    expect(await sentTo(tenant)).toBe(2);
  });
});

for (const [name, then] of [
  ['the connection breaks after the service took it', { drop: 'after' }],
  ['the gateway fails after the service took it', { status: 504, after: true }],
] as const) {
  test(`when ${name}, it is found by reading and never sent again`, async ({
    launch,
    signIn,
    tenant,
    catchUp,
  }) => {
    const desk = await launch();
    await signIn(desk, 'Maren Okafor');
    await readyToActivate(desk);
    await arrangeFault(tenant, { method: 'POST', path: REQUESTS, then });
    await send(desk).click();
    await expect(desk.page.getByText(/nothing is sent a second time/).first()).toBeVisible();
    expect((await ledgerOf(tenant)).counts.activations).toBe(1);
    await catchUp(desk);
    await expect(desk.page.getByRole('heading', { name: /^In effect until/ })).toBeVisible();
    expect((await ledgerOf(tenant)).counts.activations).toBe(1);
    // The ledger would not show a second one: the service refuses it. The fault counts what was sent.
    expect(await sentTo(tenant)).toBe(1);
  });
}

test('killed between acceptance and answer, the next start finds it', async ({
  launch,
  signIn,
  tenant,
  catchUp,
}) => {
  const first = await launch();
  await signIn(first, 'Maren Okafor');
  await readyToActivate(first);
  await arrangeFault(tenant, { method: 'POST', path: REQUESTS, then: { hold: true, after: true } });
  await send(first).click();
  // Accepted, and the answer still on its way.
  await expect.poll(async () => (await ledgerOf(tenant)).counts.activations).toBe(1);
  await first.kill();

  const next = await launch();
  await catchUp(next);
  await expect(next.page.getByRole('button', { name: `Deactivate ${ROLE}` }).first()).toBeVisible();
  await expect(next.page.getByText(/Outcome unknown/)).toBeHidden();
  expect((await ledgerOf(tenant)).counts.activations).toBe(1);
  expect(await sentTo(tenant)).toBe(1);
});
