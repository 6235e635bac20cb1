import type { Desk } from '../desk/launch-desk.ts';
import { WHY } from './ask-for.ts';
import { arrangeFault, expect, ledgerOf, test } from './desk-test.ts';

const FIVE = [
  'Intune Administrator',
  'Exchange Administrator',
  'Teams Administrator',
  'Global Reader',
  'Authentication Administrator',
] as const;

/** Ticks roles and opens the form for all of them. */
async function choose({ page }: Desk, roles: readonly string[]): Promise<void> {
  for (const role of roles) await page.getByRole('checkbox', { name: new RegExp(`^Select ${role}`) }).check();
  await page.getByRole('button', { name: new RegExp(`^Activate ${roles.length} roles…`) }).click();
}
const send = ({ page }: Desk, count: number) =>
  page.getByRole('button', { name: new RegExp(`^(Activate|Request) ${count} (roles|activations)$`) });

test('five at once, the third refused: four are active, and only the third is sent again', async ({
  launch,
  signIn,
  tenant,
}) => {
  const desk = await launch();
  const { page } = desk;
  await signIn(desk, 'Maren Okafor');
  await choose(desk, FIVE);
  await page.getByLabel('Justification').fill(WHY);
  const body = { error: { code: 'RoleAssignmentRequestPolicyValidationFailed', message: REFUSED } };
  // The dry run lets it pass; what is sent is refused: the first batch of writes after it, third in the order chosen.
  await arrangeFault(tenant, {
    method: 'POST',
    path: '/v1.0/roleManagement/directory/roleAssignmentScheduleRequests',
    nth: 8,
    then: { status: 400, headers: {}, body },
  });
  await send(desk, 5).click();
  await expect(page.getByText(/4 granted, 1 refused/)).toBeVisible();
  expect((await ledgerOf(tenant)).counts.activations).toBe(4);
  await page.getByRole('button', { name: /^Try the 1 refused again/ }).click();
  await expect(page.getByText(/5 granted/)).toBeVisible();
  expect((await ledgerOf(tenant)).counts.activations).toBe(5);
});
const REFUSED = 'The following policy rules failed: JustificationRule - Justification is required';

test('each gets its own maximum, and the dry run says what the service would', async ({
  launch,
  signIn,
  tenant,
}) => {
  const desk = await launch();
  const { page } = desk;
  await signIn(desk, 'Maren Okafor');
  await choose(desk, ['Teams Administrator', 'Global Reader']);
  await page.getByLabel('Duration for all').fill('2h');
  await page.getByLabel('Justification').fill(WHY);
  await page.getByRole('button', { name: 'Dry run' }).click();
  await expect(page.getByText(/the service would accept both/)).toBeVisible();
  expect((await ledgerOf(tenant)).counts.activations).toBe(0);
  await send(desk, 2).click();
  await expect(page.getByText(/2 granted/)).toBeVisible();
  const answer = await fetch(`${tenant.control}/exchanges`);
  const { exchanges } = (await answer.json()) as { exchanges: { method: string; requestBody: unknown }[] };
  const durations = exchanges.flatMap(({ method, requestBody }) => {
    const sent = requestBody as {
      isValidationOnly?: true;
      scheduleInfo?: { expiration: { duration: string } };
    };
    const asked = method === 'POST' && sent.scheduleInfo && sent.isValidationOnly !== true;
    return asked ? [sent.scheduleInfo?.expiration.duration] : [];
  });
  expect(durations.sort()).toEqual(['PT2H', 'PT30M']);
});

test('one prompt for all that ask for the same context', async ({
  launch,
  signIn,
  prove,
  switches,
  tenant,
}) => {
  const desk = await launch();
  const { page } = desk;
  await signIn(desk, 'Maren Okafor');
  await choose(desk, ['Conditional Access Administrator', 'Security Administrator', 'Teams Administrator']);
  await page.getByLabel('Justification').fill(WHY);
  await page.getByLabel('Ticket number').fill('CHG0090412');
  if (switches['activation.ticketNeedsSystem']) await page.getByLabel('Ticket system').fill('ServiceNow');
  await prove(desk, 'Maren Okafor', () => send(desk, 3).click());
  await expect(page.getByText(/1 granted, 2 waiting/)).toBeVisible();
  expect(await desk.openedPages()).toHaveLength(2);
  expect((await ledgerOf(tenant)).counts.activations).toBe(3);
});
