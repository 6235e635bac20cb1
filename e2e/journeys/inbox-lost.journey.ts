import { arrangeFault, clearFaults, expect, test } from './desk-test.ts';
import {
  askMany,
  decisionsOf,
  exchangesOf,
  openInbox,
  options,
  pressButton,
  toTab,
  results,
  say,
  selectFirst,
  waitingFor,
} from './inbox.ts';

const WORDS = 'Agreed in the change meeting';
const MINE = ['approve by Ruben Castellane'];
/** Decisions about roles go to beta, where nothing else is sent while one decides: first they are read again, then decided. */
const SECOND_OF_BETA = { method: 'POST', path: '/beta/$batch', nth: 2 } as const;

/** How often each request was decided through a call that the service carried out, by what is in its ledger. */
const all = (ids: readonly string[]) => new Map(ids.map((id) => [id, MINE]));
const sorted = (map: ReadonlyMap<string, string[]>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

test.use({ tenantOptions: { switches: { 'approvals.decisionsInBatch': 'taken' } } });

test('asked to wait, then cut off in the middle: each is decided once, and what was not is told and sent by hand', async ({
  launch,
  signIn,
  advance,
  tenant,
}) => {
  await askMany(tenant, 'Ruben Castellane', { count: 12, planes: ['directoryRoles'], hostile: 0 });
  const ids = (await waitingFor(tenant, 'ruben')).map(({ id }) => id);
  const desk = await launch();
  const { page } = desk;
  await signIn(desk, 'Ruben Castellane');
  await openInbox(desk, 12);
  await selectFirst(desk, 12);
  await arrangeFault(tenant, { ...SECOND_OF_BETA, then: { status: 429, headers: { 'Retry-After': 30 } } });
  await say(desk, 'a', WORDS);
  await expect(page.getByRole('heading', { name: 'Approved 0 of 12' })).toBeVisible();
  await expect(page.locator('[data-run] li').filter({ hasText: /^12 not sent$/ })).toBeVisible();
  await expect(page.getByRole('option', { selected: true })).toHaveCount(12);
  expect([...(await decisionsOf(tenant))]).toEqual([]);
  // Not before its time.
  await pressButton(desk, /^Try the 12 again/);
  await advance(desk, 'PT31S');
  await expect(page.getByRole('button', { name: 'Try the 12 again', exact: true })).toBeVisible();
  expect([...(await decisionsOf(tenant))]).toEqual([]);

  await clearFaults(tenant);
  await arrangeFault(tenant, { ...SECOND_OF_BETA, then: { drop: 'after', items: 7 } });
  await pressButton(desk, 'Try the 12 again');
  await expect(page.locator('[data-run] li').filter({ hasText: /^12 outcome unknown$/ })).toBeVisible();
  await expect(results(desk).first()).toContainText('nothing is sent a second time');
  const taken = await decisionsOf(tenant);
  expect(taken.size).toBe(7);

  await advance(desk, 'PT2S');
  await expect(page.getByRole('heading', { name: 'Approved 7 of 12' })).toBeVisible();
  await expect(page.locator('[data-run] li').filter({ hasText: /^5 outcome unknown$/ })).toBeVisible();
  await advance(desk, 'PT6M');
  await expect(page.locator('[data-run] li').filter({ hasText: /^5 not sent$/ })).toBeVisible();
  for (const [at, id] of ids.entries())
    await expect(results(desk).nth(at)).toHaveAttribute('data-result', taken.has(id) ? 'recorded' : 'failed');
  expect((await decisionsOf(tenant)).size).toBe(7);

  await pressButton(desk, 'Try the 5 again');
  await expect(page.getByRole('heading', { name: 'Approved 12 of 12' })).toBeVisible();
  expect(sorted(await decisionsOf(tenant))).toEqual(sorted(all(ids)));
  // The ledger would not show a second one: the service refuses it. Each reached it once.
  const reached = (await exchangesOf(tenant)).filter(({ method }) => method === 'PATCH');
  expect(reached).toHaveLength(12);
});

test('killed between what the service did and its answer, the next start finds every decision', async ({
  launch,
  signIn,
  catchUp,
  tenant,
}) => {
  await askMany(tenant, 'Ruben Castellane', { count: 8, hostile: 0 });
  const rows = await waitingFor(tenant, 'ruben');
  expect(new Set(rows.map(({ plane }) => plane)).size).toBe(2);
  const first = await launch();
  await signIn(first, 'Ruben Castellane');
  await openInbox(first, 8);
  await selectFirst(first, 8);
  await arrangeFault(tenant, {
    method: 'PATCH',
    path: 'Approvals/',
    times: 50,
    then: { hold: true, after: true },
  });
  await say(first, 'd', WORDS);
  await expect.poll(async () => (await decisionsOf(tenant)).size).toBe(8);
  await first.kill();
  await clearFaults(tenant);

  const next = await launch();
  await catchUp(next);
  await openInbox(next, 0);
  await toTab(next, 'Decided');
  const denied = options(next).filter({ hasText: 'Denied by you' });
  await expect(denied).toHaveCount(8);
  await expect(next.page.getByText(/Outcome unknown/)).toBeHidden();
  expect(sorted(await decisionsOf(tenant))).toEqual(
    sorted(new Map(rows.map(({ id }) => [id, ['deny by Ruben Castellane']]))),
  );
});
