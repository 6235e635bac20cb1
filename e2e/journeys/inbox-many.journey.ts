import { colleague } from './colleague.ts';
import { arrangeFault, clearFaults, expect, test, upnOf } from './desk-test.ts';
import {
  askMany,
  bar,
  decisionsOf,
  exchangesOf,
  onCard,
  openInbox,
  options,
  pressButton,
  results,
  say,
  selectFirst,
  selectThese,
  waitingFor,
  wordsSentTo,
  type WaitingOne,
} from './inbox.ts';

const WORDS = 'Agreed in the change meeting';
const OWN_WORDS = 'Only until Friday, then ask the owner';
const SECURITY_ADMINISTRATOR = '194ae4cb-b126-40b2-bd5b-6091b380977d';
/** What Ruben decides about and Leila too, one plane each. */
const ABOUT = ['Security Administrator', 'sg-pim-mailbox-forensics'];
/** Decides about the seventh after it was read again and before the decision arrives, about the nineteenth just before it is read again. */
const FASTER = { seventh: { at: 6, method: 'PATCH' }, nineteenth: { at: 18, method: 'GET' } } as const;
/** The service asks to wait with this one. */
const HELD_UP = 11;
const TOLD: ReadonlySet<number> = new Set([HELD_UP, FASTER.seventh.at, FASTER.nineteenth.at]);
/**
 * Of either plane no more than leave together: once asked to wait, a second call would not leave, and how the planes mix in the list of a
 * large tenant depends on the hour.
 */
const MOST_OF_A_PLANE = 20;

for (const size of ['M', 'L'] as const) {
  test.describe(`size ${size}`, () => {
    test.use({ tenantOptions: { size, switches: { 'approvals.decisionsInBatch': 'taken' } } });

    test('twenty-five over both planes, somebody faster at the seventh and the nineteenth', async ({
      launch,
      signIn,
      advance,
      tenant,
    }) => {
      await askMany(tenant, 'Ruben Castellane', { count: 40, about: ABOUT, hostile: 0 });
      const own = await colleague(tenant, 'ruben').ask(
        SECURITY_ADMINISTRATOR,
        'Follow the alert of tonight.',
      );
      const desk = await launch();
      const { page } = desk;
      await signIn(desk, 'Ruben Castellane');
      await advance(desk, 'PT3S');
      const all = await waitingFor(tenant, 'ruben');
      const places = firstOfBoth(all, 25);
      const rows = places.flatMap((at) => all[at] ?? []);
      expect(new Set(rows.map(({ plane }) => plane)).size).toBe(2);
      await openInbox(desk, all.length - 1);

      // One's own is reached, and never selected.
      await page.keyboard.press('k');
      await page.keyboard.press('End');
      await expect(onCard(desk)).toContainText('Your own request. Someone else decides.');
      await page.keyboard.press('x');
      await expect(bar(desk).getByText(/\d+ selected/)).toBeHidden();
      expect(all.at(-1)?.id).toBe(own);

      await selectThese(desk, places);
      for (const { at, method } of Object.values(FASTER)) {
        const requestId = rows[at]?.id ?? '';
        const body = { requestId, by: upnOf(tenant, 'Leila Haddani'), decision: 'approve' };
        await arrangeFault(tenant, {
          method,
          path: method === 'GET' ? `Approvals/${requestId}` : requestId,
          then: { first: { path: '/decide-as', body } },
        });
      }
      await arrangeFault(tenant, {
        method: 'PATCH',
        path: rows[HELD_UP]?.id ?? '',
        then: { status: 429, headers: { 'Retry-After': 30 } },
      });
      // Being asked to wait holds for whatever that person sends: this plane answers once the other has been decided about.
      const beside = rows.findIndex(({ plane }, i) => plane === rows[HELD_UP]?.plane && !TOLD.has(i));
      await arrangeFault(tenant, {
        method: 'PATCH',
        path: rows[beside]?.id ?? '',
        then: { hold: true, after: true },
      });
      await pressButton(desk, /^Own reason for /);
      await page.keyboard.type(OWN_WORDS);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
      await expect(bar(desk).getByText('1 with its own reason')).toBeVisible();
      await say(desk, 'a', WORDS);
      await expect.poll(async () => (await decisionsOf(tenant)).size).toBe(24);
      await clearFaults(tenant);

      await expect(page.getByRole('heading', { name: 'Approved 22 of 25' })).toBeVisible();
      await expect(results(desk)).toContainText(rows.map(({ name }) => name));
      for (const { at } of Object.values(FASTER)) {
        await expect(results(desk).nth(at)).toHaveAttribute('data-result', 'already');
        await expect(results(desk).nth(at)).toContainText(/Already approved by Leila Haddani, \d\d:\d\d\./);
        await expect(results(desk).nth(at)).toContainText('Your decision was not recorded.');
      }
      await expect(results(desk).nth(HELD_UP)).toHaveAttribute('data-result', 'failed');
      await expect(results(desk).nth(HELD_UP)).toContainText('It stays selected.');
      for (const words of [/^22 approved$/, /^2 already decided$/, /^1 not sent$/])
        await expect(page.locator('[data-run] li').filter({ hasText: words })).toBeVisible();
      // What was not sent is what is selected still. A long list draws only what is near the window.
      await options(desk).first().hover();
      await page.mouse.wheel(0, -20_000);
      await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
      await expect(page.getByRole('option', { selected: true })).toContainText('Not sent, safe to retry');

      const leilas = Object.values(FASTER).map(({ at }) => rows[at]?.id);
      const expected = (left: readonly string[]) =>
        new Map(
          rows.flatMap(({ id }) =>
            left.includes(id)
              ? []
              : [[id, [`approve by ${leilas.includes(id) ? 'Leila Haddani' : 'Ruben Castellane'}`]]],
          ),
        );
      const heldUp = rows[HELD_UP]?.id ?? '';
      expect(sorted(await decisionsOf(tenant))).toEqual(sorted(expected([heldUp])));
      expect(await wordsSentTo(tenant, rows[24]?.id ?? '')).toEqual([OWN_WORDS]);
      expect(await wordsSentTo(tenant, rows[0]?.id ?? '')).toEqual([WORDS]);

      await advance(desk, 'PT31S');
      await pressButton(desk, 'Try the 1 again');
      await expect(page.getByRole('heading', { name: 'Approved 23 of 25' })).toBeVisible();
      expect(sorted(await decisionsOf(tenant))).toEqual(sorted(expected([])));
    });
  });
}

for (const value of ['refusedEach', 'refusedWhole'] as const) {
  test.describe(value, () => {
    test.use({ tenantOptions: { switches: { 'approvals.decisionsInBatch': value } } });

    test(`a service that takes no decisions in batches gets each by itself, once: ${value}`, async ({
      launch,
      signIn,
      tenant,
    }) => {
      await askMany(tenant, 'Ruben Castellane', { count: 25, hostile: 0 });
      const rows = await waitingFor(tenant, 'ruben');
      const desk = await launch();
      await signIn(desk, 'Ruben Castellane');
      await openInbox(desk, 25);
      await selectFirst(desk, 25);
      await say(desk, 'a', WORDS);
      await expect(desk.page.getByRole('heading', { name: 'Approved 25 of 25' })).toBeVisible();
      await expect(results(desk)).toHaveCount(25);
      const mine = rows.map(({ id }) => [id, ['approve by Ruben Castellane']] as const);
      expect(await decisionsOf(tenant)).toEqual(new Map(mine));
      const single = (await exchangesOf(tenant)).filter(
        ({ method, inBatch }) => method === 'PATCH' && !inBatch,
      );
      expect(single).toHaveLength(25);
      await pressButton(desk, 'Back to the requests');
      await expect(desk.page.getByRole('heading', { name: 'Nothing waits for you' })).toBeVisible();
    });
  });
}

/** Places of the first so many, of either plane no more than `MOST_OF_A_PLANE`. */
function firstOfBoth(all: readonly WaitingOne[], count: number): number[] {
  const taken = { directoryRoles: 0, groups: 0 };
  return all.flatMap(({ plane }, at) => ((taken[plane] += 1) <= MOST_OF_A_PLANE ? [at] : [])).slice(0, count);
}

const sorted = <T>(map: ReadonlyMap<string, T>): [string, T][] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1));
