import { arrangeFault, expect, test, upnOf } from './desk-test.ts';
import {
  askMany,
  bar,
  decisionsOf,
  onCard,
  openInbox,
  options,
  say,
  toTab,
  toTheTop,
  waitingFor,
} from './inbox.ts';

const WORDS = 'Agreed in the change meeting';
const LEILA = 'Leila Haddani';
/** What Ruben decides about and Leila too, one plane each. */
const ABOUT = ['Security Administrator', 'sg-pim-mailbox-forensics'];

test.describe('size M', () => {
  test.use({ tenantOptions: { size: 'M' } });

  test('one of each plane is decided with a letter, words and Enter, and the hand stays on the list', async ({
    launch,
    signIn,
    tenant,
  }) => {
    await askMany(tenant, 'Ruben Castellane', { count: 6, planes: ['groups'], hostile: 0 });
    const rows = await waitingFor(tenant, 'ruben');
    const desk = await launch();
    const { page } = desk;
    await signIn(desk, 'Ruben Castellane');
    await openInbox(desk, rows.length);
    const decided = new Map<string, string[]>();
    let left = rows;
    for (const [plane, key, action] of [
      ['directoryRoles', 'a', 'approve'],
      ['groups', 'd', 'deny'],
    ] as const) {
      await toTheTop(desk);
      const at = left.findIndex((row) => row.plane === plane);
      for (let step = 0; step < at; step += 1) await page.keyboard.press('j');
      const row = left[at];
      await expect(onCard(desk)).toContainText(row?.name ?? '');
      // Without words nothing leaves, and it says whose eyes they are for.
      await page.keyboard.press(key);
      await page.keyboard.press('Enter');
      await expect(bar(desk).getByText(/^Say why: .+ sees it\.$/)).toBeVisible();
      await page.keyboard.type(WORDS);
      await page.keyboard.press('Enter');
      await expect(options(desk)).toHaveCount(left.length - 1);
      await expect(page.getByRole('listbox')).toBeFocused();
      await expect(onCard(desk)).toContainText(left[at + 1]?.name ?? '');
      decided.set(row?.id ?? '', [`${action} by Ruben Castellane`]);
      left = left.filter(({ id }) => id !== row?.id);
    }
    expect(await decisionsOf(tenant)).toEqual(decided);
  });
});

test('somebody faster, nobody in time, the service asking to wait: said as it is, with what was typed', async ({
  launch,
  signIn,
  advance,
  tenant,
}) => {
  await askMany(tenant, 'Ruben Castellane', { count: 5, about: ABOUT, hostile: 0, history: 0 });
  const [first, second, third] = await waitingFor(tenant, 'ruben');
  const desk = await launch();
  const { page } = desk;
  await signIn(desk, 'Ruben Castellane');
  await openInbox(desk, 5);

  // Another approver, by less than the reading just before: 409.
  const body = { requestId: first?.id, by: upnOf(tenant, LEILA), decision: 'deny' };
  await arrangeFault(tenant, {
    method: 'PATCH',
    path: first?.id,
    then: { first: { path: '/decide-as', body } },
  });
  await toTheTop(desk);
  await say(desk, 'a', WORDS);
  await expect(bar(desk).getByText(/Already denied by .+, \d\d:\d\d\./)).toBeVisible();
  await expect(bar(desk).getByText('Your decision was not recorded.')).toBeVisible();
  expect(await decisionsOf(tenant)).toEqual(new Map([[first?.id, [`deny by ${LEILA}`]]]));

  // Its words stand in the field when its time is over.
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await expect(onCard(desk)).toContainText(second?.name ?? '');
  await page.keyboard.press('a');
  await page.keyboard.type('Half a sente');
  const over = Date.parse(second?.createdDateTime ?? '') + 24 * 3_600_000 - tenant.clock.now();
  await advance(desk, `PT${Math.ceil(over / 1_000) + 1}S`);
  await expect(bar(desk).getByText('Nobody answered in 24\u00a0h.')).toBeVisible();
  await expect(bar(desk).locator('[data-justification]')).toHaveValue('Half a sente');
  await expect(bar(desk).getByText(/denied/i)).toBeHidden();
  await page.keyboard.press('Enter');
  expect((await decisionsOf(tenant)).size).toBe(1);

  // Throttled, and then taken.
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await expect(onCard(desk)).toContainText(third?.name ?? '');
  await arrangeFault(tenant, {
    method: 'PATCH',
    path: third?.id,
    then: { status: 429, headers: { 'Retry-After': 30 } },
  });
  await say(desk, 'd', WORDS);
  await expect(
    bar(desk)
      .getByText(/asked us to wait/)
      .first(),
  ).toBeVisible();
  await expect(bar(desk).locator('[data-justification]')).toHaveValue(WORDS);
  expect((await decisionsOf(tenant)).size).toBe(1);
  await advance(desk, 'PT31S');
  await bar(desk).locator('[data-justification]').press('Escape');
  await page.keyboard.press('d');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await decisionsOf(tenant)).get(third?.id ?? ''))
    .toEqual(['deny by Ruben Castellane']);

  // Over is not denied.
  await toTab(desk, 'Decided');
  for (const [row, words] of [
    [first, `Denied by ${LEILA}`],
    [second, 'Nobody answered in 24\u00a0h'],
    [third, 'Denied by you'],
  ] as const)
    await expect(
      options(desk)
        .filter({ hasText: row?.name ?? 'nobody' })
        .filter({ hasText: words }),
    ).toHaveCount(1);
});
