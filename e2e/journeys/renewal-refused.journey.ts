import { SIGN_IN_ERRORS } from '../../shared/domain/sign-in-errors/sign-in-errors.ts';
import { REFUSALS } from '../tenant/identity/refusals/refusal-table.ts';
import { forgetRefusals } from './refusals.ts';
import { tokenCalls, watchTokenCalls } from './token-calls.ts';
import { expect, tell, test } from './desk-test.ts';

const MAREN = 'Maren Okafor';
const errorBy = (code: number) => SIGN_IN_ERRORS.find(({ number }) => number === String(code));

/** What the sign-in service answers where a session is renewed, of which the console is told. */
const AT_RENEWAL = [...REFUSALS.values()].filter(({ silent }) => silent !== null);
/** Those that want the person: what the service calls that depends on the tenant. */
const WANT_PERSON = AT_RENEWAL.filter(({ error }) => error === 'interaction').map(({ code }) => code);
const OTHERS = AT_RENEWAL.filter(({ error }) => error !== 'interaction').map(({ code }) => code);
/** The person can do something about these on the page itself. */
const PROVED = [50076, 50079, 50158];

/** So many a console: each code costs some readings. */
const MANY = 12;
const many = Array.from({ length: Math.ceil(OTHERS.length / MANY) }, (_, i) =>
  OTHERS.slice(i * MANY, (i + 1) * MANY),
);

for (const { about, codes } of [
  { about: 'a session that wants the person', codes: WANT_PERSON },
  ...many.map((codes) => ({ about: 'a session that is over', codes })),
]) {
  test(`${about} says why, asks once, and goes on once it may: ${codes.join(', ')}`, async ({
    launch,
    signIn,
    advance,
    tenant,
  }) => {
    const desk = await launch();
    const { page } = desk;
    await signIn(desk, MAREN);
    await expect(page.getByRole('heading', { name: 'My roles' })).toBeVisible();
    await watchTokenCalls(tenant);
    for (const code of codes) {
      await test.step(`AADSTS${code}`, async () => {
        const error = errorBy(code);
        if (!error) throw new Error(`the console has no words for AADSTS${code}`);
        const told = page.getByRole('main').getByText(error.title).first();
        await tell(tenant, '/refuse-sign-in', { code, at: 'token' });
        const [pages, calls] = [(await desk.openedPages()).length, await tokenCalls(tenant)];
        // Longer than any access token lasts.
        await advance(desk, 'PT2H');
        await page.keyboard.press('F5');
        await expect(told).toBeVisible();
        // One press, few calls; and no page of its own accord.
        expect((await tokenCalls(tenant)) - calls).toBeLessThanOrEqual(8);
        expect((await desk.openedPages()).length).toBe(pages);
        await forgetRefusals(tenant);
        // A session that may be renewed again goes on by reading; one whose tokens went with the refusal is signed in anew. A press
        // while it is being read joins that reading, so a person presses again.
        const goesOn = await expect
          .poll(
            async () => {
              await page.keyboard.press('F5');
              return told.isVisible();
            },
            { timeout: 10_000 },
          )
          .toBe(false)
          .then(
            () => true,
            () => false,
          );
        if (!goesOn) await signIn(desk, MAREN);
        await expect(page.getByRole('main').getByText(error.title)).toHaveCount(0);
        await expect(page.getByRole('heading', { name: 'My roles' })).toBeVisible();
      });
    }
  });
}

test('a second factor that is wanted at renewal is proved once, on the page', async ({
  launch,
  signIn,
  prove,
  advance,
  tenant,
}) => {
  const desk = await launch();
  const { page } = desk;
  await signIn(desk, MAREN);
  await expect(page.getByRole('heading', { name: 'My roles' })).toBeVisible();
  for (const code of PROVED) {
    const title = errorBy(code)?.title ?? '';
    const pages = (await desk.openedPages()).length;
    await tell(tenant, '/refuse-sign-in', { code });
    await advance(desk, 'PT2H');
    await page.keyboard.press('F5');
    await expect(page.getByRole('main').getByText(title).first()).toBeVisible();
    await prove(desk, MAREN, () =>
      page
        .getByRole('button', { name: /^Sign in( again)?$/ })
        .first()
        .click(),
    );
    await expect(page.getByRole('main').getByText(title)).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'My roles' })).toBeVisible();
    expect((await desk.openedPages()).length).toBe(pages + 1);
  }
});
