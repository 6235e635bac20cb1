import { readdir, writeFile } from 'node:fs/promises';
import type { TestInfo } from '@playwright/test';
import type { Desk } from '../desk/launch-desk.ts';
import { WHY } from './ask-for.ts';
import { arrangeFault, clearFaults, expect, ledgerOf, tell, test } from './desk-test.ts';

const ROLE = 'Exchange Administrator';

/** What was read is on screen, and on the disk: nobody ends the console within the milliseconds between the two. */
async function readAndKept({ page }: Desk, info: TestInfo): Promise<void> {
  await expect(page.getByText('Up to date')).toBeVisible();
  const kept = async () => (await readdir(info.outputPath('profile', 'desk'))).join(' ');
  await expect.poll(kept).toMatch(/(^| )roles-[0-9a-f]+( |$)/);
}
/** Every call is cut before it arrives. */
const ALL_CUT = { path: '/', times: 10_000, then: { drop: 'before' } };

test('rows of the last run are there at once, are read again before they are acted on, and outlive the network', async ({
  launch,
  signIn,
  inEffect,
  tenant,
}, info) => {
  const first = await launch();
  await signIn(first, 'Maren Okafor');
  await readAndKept(first, info);
  await first.quit();

  await test.step('rows are there before the network was asked', async () => {
    await arrangeFault(tenant, { path: '/', times: 10_000, then: { hold: true } });
    await fetch(`${tenant.control}/exchanges`, { method: 'DELETE' });
    const held = await launch();
    await expect(held.page.getByRole('button', { name: new RegExp(`^Activate ${ROLE}`) })).toBeVisible();
    await expect(held.page.getByText(/from this device/i).first()).toBeVisible();
    const answer = await fetch(`${tenant.control}/exchanges`);
    expect(((await answer.json()) as { exchanges: unknown[] }).exchanges).toEqual([]);
    await held.quit();
    await clearFaults(tenant);
  });

  await test.step('what is old is read again before it is acted on, and where that fails nothing is sent', async () => {
    await arrangeFault(tenant, ALL_CUT);
    const next = await launch();
    const { page } = next;
    await page.getByRole('button', { name: new RegExp(`^Activate ${ROLE}`) }).click();
    await page.getByLabel('Justification').fill(WHY);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(/Nothing was sent/).first()).toBeVisible();
    expect((await ledgerOf(tenant)).counts.activations).toBe(0);

    // The service answers again: the same draft goes out.
    await clearFaults(tenant);
    await page.keyboard.press('F5');
    await expect(page.getByText('Up to date')).toBeVisible();
    await expect(page.getByLabel('Justification')).toHaveValue(WHY);
    await page.getByLabel('Justification').press('Control+Enter');
    await inEffect(next);
    expect((await ledgerOf(tenant)).counts.activations).toBe(1);
    await next.quit();
  });

  await test.step('a start without a network shows what this device keeps, and nothing can be acted on', async () => {
    // Nothing listens any more; what the console trusts stays on this device.
    const caFile = info.outputPath('ca.pem');
    await writeFile(caFile, tenant.ca);
    await tenant.close();
    const { page } = await launch({ tenant: { ...tenant, caFile } });
    await expect(page.getByText(/^Offline since/).first()).toBeVisible();
    await expect(page.getByText(ROLE).first()).toBeVisible();
    const acting = page.getByRole('button', { name: /^(Activate|Deactivate|Extend)/ });
    for (const button of await acting.all()) await expect(button).toHaveAttribute('aria-disabled', 'true');
  });
});

test('a session that was ended elsewhere takes the rows away', async ({ launch, signIn, tenant }, info) => {
  const first = await launch();
  await signIn(first, 'Maren Okafor');
  await readAndKept(first, info);
  await first.quit();
  const maren = tenant.personas.find((p) => p.name === 'Maren Okafor');
  await tell(tenant, '/revoke', { upn: maren?.upn });
  tenant.clock.advance('PT2H');
  const next = await launch({ clockOffsetMs: 2 * 60 * 60_000 });
  await expect(next.page.getByText('Your sign-in was revoked.').first()).toBeVisible();
  await expect(next.page.getByRole('button', { name: new RegExp(`^Activate ${ROLE}`) })).toBeHidden();
  expect(await next.openedPages()).toEqual([]);
});
