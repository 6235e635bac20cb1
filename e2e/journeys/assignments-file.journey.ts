import { writeFileSync } from 'node:fs';
import { tabTo } from '../desk/keyboard.ts';
import type { Desk } from '../desk/launch-desk.ts';
import type { Tenant } from '../tenant/start.ts';
import { idByName } from '../tenant/test-kit/id-by-name.ts';
import { schedulesSeen, type ScheduleSeen } from '../tenant/test-kit/schedules-seen.ts';
import { ADMINISTRATOR, openAssignments, requestsSent, rowsIn, runLine } from './assignments.ts';
import { GROUP, goodFile, hostileFile, refusedFiles, type Meant } from './assignments-file.ts';
import { lookAt } from './barriers.ts';
import { arrangeFault, clearFaults, expect, ledgerOf, test, upnOf } from './desk-test.ts';
import { press } from './settings-many.ts';

const DAY_MS = 86_400_000;

test('a hostile file changes nothing and is told line by line; a good one, killed in the middle, is done once', async ({
  launch,
  signIn,
  tenant,
}, info) => {
  test.slow();
  const first = await launch();
  const { page } = first;
  const dialog = page.getByRole('dialog');
  const look = lookAt(page, info);
  const choose = async (text: string): Promise<void> => {
    const path = info.outputPath('assignments.csv');
    writeFileSync(path, text);
    await first.chooseFile(path);
  };
  const before = await everything(tenant);
  await signIn(first, ADMINISTRATOR);
  await openAssignments(first);

  await test.step('a file that is none is refused, and another can be chosen', async () => {
    await press(first, 'From CSV…');
    await look('file');
    await press(first, 'Choose a file…');
    for (const { name, text, says } of refusedFiles(upnOf(tenant, 'Sofia Brandt'))) {
      await choose(text);
      await expect(dialog.getByRole('heading', { name: 'This could not be prepared' }), name).toBeVisible();
      await expect(dialog.getByText(says).first(), name).toBeVisible();
      await press(first, 'Choose again…');
    }
  });
  await test.step('of the rest, what cannot be used is named as text by its line', async () => {
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
    for (const row of await rowsIn(first, 'Not done')) expect(row).toContain('Twice in the file');
    await openDetails(first, /^Line 18\. Jonas Lindqvist/);
    await expect(dialog.getByText('<script>').last()).toBeVisible();
    await expect(dialog.getByText('U+202E')).toHaveCount(2);
    expect(await dialog.innerHTML()).not.toContain('\u202e');
    await expect(dialog.locator('script, img[src]')).toHaveCount(0);
    expect(await page.title()).not.toMatch(/taken over|1/);
    await look('hostile');
  });
  await test.step('left there, it was read and tried, and nothing was sent', async () => {
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    expect(await requestsSent(tenant)).toEqual([]);
    expect(await everything(tenant)).toEqual(before);
  });

  const day = Math.ceil(tenant.clock.now() / DAY_MS + 100) * DAY_MS;
  const { text, meant } = goodFile(tenant, day);
  await test.step('a good one says what it would do, line by line, and what it leaves out', async () => {
    await press(first, 'From CSV…');
    await press(first, 'Choose a file…');
    await choose(text);
    await expect(dialog.getByText('60 of 61 would be done; 1 refused.')).toBeVisible({ timeout: 30_000 });
    expect(await rowsIn(first, 'Not done')).toEqual([
      expect.stringMatching(/^Line 63\. Tomasz Wielgosz.*Already eligible/),
    ]);
    await look('good');
  });
  await test.step('it is killed while answers are on their way', async () => {
    await arrangeFault(tenant, {
      method: 'POST',
      path: 'ScheduleRequests',
      nth: 25,
      times: 1_000,
      then: { delayMs: 600_000 },
    });
    await press(first, 'Carry out 60');
    await expect.poll(async () => (await ledgerOf(tenant)).entries.length, { timeout: 30_000 }).toBe(24);
    await first.kill();
    await clearFaults(tenant);
  });
  const next = await launch();
  await test.step('started again, it says what it knows, and sends nothing by itself', async () => {
    await openAssignments(next);
    await expect(runLine(next)).toContainText(
      '20 are done. 40 are left; 20 of them were on the way and are read again first.',
    );
    expect((await ledgerOf(tenant)).entries).toHaveLength(24);
  });
  await test.step('it goes on to the end, and each was done once', async () => {
    await press(next, 'Go on');
    await expect(runLine(next)).toContainText('60 carried out', { timeout: 30_000 });
    const taken = (await ledgerOf(tenant)).entries;
    expect(new Set(taken.map(({ requestId }) => requestId)).size).toBe(60);
    expect(taken).toHaveLength(60);
  });
  await test.step('another client finds what the file said, and all else as it was', async () => {
    const after = await everything(tenant);
    expect(byKey(after).size).toBe(after.length);
    const expected: Map<string, Meant['endsAt'] | null> = byKey(before);
    for (const [key, endsAt] of await keysOf(tenant, meant))
      if (endsAt === 'gone') expected.delete(key);
      else expected.set(key, endsAt);
    expect(byKey(after)).toEqual(expected);
  });
});

const keyOf = ({ side, principal, role, scope }: Omit<ScheduleSeen, 'endsAt'>): string =>
  `${side} ${principal} ${role} ${scope}`;

const byKey = (all: readonly ScheduleSeen[]): Map<string, number | null> =>
  new Map(all.map((one) => [keyOf(one), one.endsAt]));

/** What is meant, by the ids another client finds under its names. */
async function keysOf(
  tenant: Tenant,
  meant: readonly Meant[],
): Promise<(readonly [string, Meant['endsAt']])[]> {
  const ids = new Map<string, Promise<string>>();
  const idOf = (kind: 'user' | 'group' | 'role', name: string): Promise<string> => {
    const found = ids.get(name) ?? idByName(tenant, kind, name);
    ids.set(name, found);
    return found;
  };
  return Promise.all(
    meant.map(async ({ upn, role, scope, side, endsAt }) => {
      const principal = await idOf('user', upn);
      const id = await idOf(role === GROUP ? 'group' : 'role', role);
      return [keyOf({ side, principal, role: id, scope }), endsAt] as const;
    }),
  );
}

const everything = async (tenant: Tenant): Promise<ScheduleSeen[]> => [
  ...(await schedulesSeen(tenant, 'roles')),
  ...(await schedulesSeen(tenant, { group: await idByName(tenant, 'group', GROUP) })),
];

/** Unfolds a row of the review. */
async function openDetails({ page }: Desk, name: RegExp): Promise<void> {
  await tabTo(page, page.getByRole('dialog').getByRole('button', { name }));
  await page.keyboard.press('Enter');
}
