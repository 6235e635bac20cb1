import { writeFileSync } from 'node:fs';
import type { Desk } from '../desk/launch-desk.ts';
import type { Tenant } from '../tenant/start.ts';
import { goodFile, hostileFile, refusedFiles, REVERSED } from './assignments-file.ts';
import { arrangeFault, clearFaults, expect, ledgerOf, test, upnOf } from './desk-test.ts';
import { exchangesOf } from './inbox.ts';
import { ADMINISTRATOR, press } from './settings-many.ts';

const DAY_MS = 86_400_000;

async function openAssignments({ page }: Desk): Promise<void> {
  await page.getByRole('link', { name: /^Assignments/ }).waitFor();
  await page.keyboard.press('Control+4');
  await expect(page.getByRole('heading', { name: 'Assignments', level: 1 })).toBeVisible();
  await expect(page.getByRole('treegrid').getByRole('row').nth(5)).toBeVisible();
}

/** What was written and taken by the service, each as `<action> <who> <role> <scope>`. */
const takenBy = async (tenant: Tenant): Promise<string[]> =>
  (await ledgerOf(tenant)).entries.map(
    ({ action, principalId, roleDefinitionId, directoryScopeId }) =>
      `${action} ${principalId} ${roleDefinitionId} ${directoryScopeId}`,
  );

/** Requests to change something that are no dry run. */
const changesAsked = async (tenant: Tenant): Promise<unknown[]> =>
  (await exchangesOf(tenant))
    .filter(({ method, path }) => method === 'POST' && /ScheduleRequests$/.test(path))
    .map(({ requestBody }) => requestBody as { isValidationOnly?: boolean })
    .filter(({ isValidationOnly }) => isValidationOnly !== true);

test('a hostile file changes nothing and is told line by line; a good one, killed in the middle, is done once', async ({
  launch,
  signIn,
  advance,
  tenant,
}, info) => {
  test.slow();
  const first = await launch();
  const { page } = first;
  const dialog = page.getByRole('dialog');
  const path = info.outputPath('assignments.csv');
  const choose = async (text: string): Promise<void> => {
    writeFileSync(path, text);
    await first.chooseFile(path);
  };
  await signIn(first, ADMINISTRATOR);
  await openAssignments(first);

  await test.step('a file that is none is refused, and another can be chosen', async () => {
    await press(first, 'From CSV…');
    await press(first, 'Choose a file…');
    for (const { name, text, says } of refusedFiles(upnOf(tenant, 'Sofia Brandt'))) {
      await choose(text);
      await expect(dialog.getByRole('heading', { name: 'This could not be prepared' }), name).toBeVisible();
      await expect(dialog.getByText(says).first(), name).toBeVisible();
      await press(first, 'Choose again…');
    }
  });
  await test.step('of the rest, what cannot be used is named as text by its line, and none of it is done', async () => {
    const { text, told } = hostileFile(tenant);
    await choose(text);
    await expect(dialog.getByText(`Not used of the file: ${told.length}.`)).toBeVisible();
    const lines = dialog.getByRole('listitem').filter({ hasText: /^Line \d+: / });
    await expect(lines).toHaveCount(told.length);
    for (const [at, [line, why]] of told.entries()) {
      await expect(lines.nth(at)).toContainText(`Line ${line}: `);
      await expect(lines.nth(at)).toContainText(why);
    }
    await expect(dialog.getByText('1 of 3 would be done; 2 refused.')).toBeVisible();
  });
});
