import { SIGN_IN_ERRORS } from '../../shared/domain/sign-in-errors/sign-in-errors.ts';
import { REFUSALS } from '../tenant/identity/refusals/refusal-table.ts';
import { meetRefusal } from '../desk/browser-page.ts';
import type { Desk } from '../desk/launch-desk.ts';
import { tokenCalls, watchTokenCalls } from './token-calls.ts';
import { expect, tell, test } from './desk-test.ts';
import { forgetRefusals } from './refusals.ts';

const MAREN = 'Maren Okafor';
const errorBy = (code: number) => SIGN_IN_ERRORS.find(({ number }) => number === String(code));

/** What Entra shows on a page and never tells the console, where the console has words for it. */
const STAYS_IN_BROWSER = [...REFUSALS.values()]
  .filter(({ browser }) => browser === 'request' || browser === 'person')
  .map(({ code }) => code);

/** In the catalogue of the waiting screen. */
const catalogue = ({ page }: Desk) => ({
  open: () => page.getByRole('button', { name: 'The browser shows an error?' }).click(),
  search: page.getByLabel('Find an error of the sign-in page'),
  entry: (code: number) => page.getByRole('button', { name: new RegExp(`^AADSTS${code}\\b`) }),
});

/** Two halves, so that none lasts longer than any other journey. */
const HALVES = [0, 1].map((half) => STAYS_IN_BROWSER.filter((_, index) => index % 2 === half));

for (const [index, codes] of HALVES.entries()) {
  test(`whatever the browser alone shows is found by its page, and can be left, ${index + 1} of 2`, async ({
    launch,
    signIn,
    usersBrowser,
    tenant,
  }) => {
    await watchTokenCalls(tenant);
    const desk = await launch();
    const { page } = desk;
    const { open, search, entry } = catalogue(desk);
    for (const [seen, code] of codes.entries()) {
      await test.step(`AADSTS${code}`, async () => {
        const error = errorBy(code);
        if (!error) throw new Error(`the console has no words for AADSTS${code}`);
        await tell(tenant, '/refuse-sign-in', { code });
        await page.getByRole('button', { name: 'Sign in', exact: true }).click();
        const text = await meetRefusal(desk, usersBrowser, MAREN, seen);
        await expect(page.getByRole('heading', { name: /^Finish signing in/ })).toBeVisible();
        await open();
        await search.fill(text);
        await expect(entry(code)).toHaveAttribute('aria-expanded', 'true');
        await expect(entry(code)).toContainText(error.title);
        await expect(page.getByText(error.cause, { exact: true })).toBeVisible();
        await expect(page.getByText(error.who, { exact: true })).toBeVisible();
        await expect(page.getByText(error.fix)).toBeVisible();
        await page.getByRole('button', { name: 'Cancel' }).click();
        await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible();
        await forgetRefusals(tenant);
      });
    }
    // Each was one page, and asked for no token: nothing went round.
    expect(await desk.openedPages()).toHaveLength(codes.length);
    expect(await tokenCalls(tenant)).toBe(0);
    await signIn(desk, MAREN);
    await expect(page.getByRole('heading', { name: 'My roles' })).toBeVisible();
  });
}

test('an error is found by its number and by words; a page given up on stays findable', async ({
  launch,
  advance,
}) => {
  const desk = await launch();
  const { page } = desk;
  const { open, search, entry } = catalogue(desk);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await open();
  await search.fill('53003');
  await search.press('Enter');
  await expect(entry(53003)).toHaveAttribute('aria-expanded', 'true');
  await search.fill('need admin approval');
  await expect(entry(90094)).toBeVisible();
  await search.press('Escape');
  await expect(search).toHaveValue('');
  await advance(desk, 'PT5M1S');
  await expect(page.getByText(/^Nobody finished signing in/)).toBeVisible();
  await open();
  await search.fill('50011');
  await expect(entry(50011)).toHaveAttribute('aria-expanded', 'true');
});
