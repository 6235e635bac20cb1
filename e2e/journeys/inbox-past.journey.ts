import type { Desk } from '../desk/launch-desk.ts';
import { tabTo } from '../desk/keyboard.ts';
import { expect, test } from './desk-test.ts';
import { openInbox, options, pressButton, toTab } from './inbox.ts';

test.use({ tenantOptions: { size: 'M' } });

/** Chooses in a menu without a mouse. */
async function choose({ page }: Desk, menu: RegExp, item: RegExp): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: menu }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('menuitemradio', { name: item }), 'ArrowDown');
  await page.keyboard.press('Enter');
}

test('what is over: who decided, expired is not denied; a second look and the filters outlive a restart', async ({
  launch,
  signIn,
}) => {
  const first = await launch();
  const { page } = first;
  await signIn(first, 'Leila Haddani');
  await openInbox(first, 25);
  await pressButton(first, /^Privileged \d+$/);
  await choose(first, /^Order: /, /^Newest first$/);
  await expect(page.getByText(/^\d+ of 25; \d+ hidden by filters\.$/)).toBeVisible();
  const shown = await options(first).count();
  expect(shown).toBeLessThan(25);

  await toTab(first, 'Decided');
  await expect(options(first).first()).toBeVisible();
  for (const words of [/Approved by you/, /Nobody answered in 24\sh/])
    await expect(options(first).filter({ hasText: words }).first()).toBeAttached();
  await choose(first, /^How it ended: /, /^Denied$/);
  await expect(options(first).first()).toContainText(/Denied by (you|Ruben|Tomasz|Sofia)/);
  await expect(options(first).filter({ hasNotText: /Denied/ })).toHaveCount(0);
  await choose(first, /^How it ended: /, /^Nobody answered in 24\sh$/);
  await expect(options(first).first()).toContainText(/Nobody answered in 24\sh/);
  await expect(options(first).filter({ hasText: /denied|approved/i })).toHaveCount(0);
  await choose(first, /^How it ended: /, /^All outcomes$/);

  await choose(first, /^Options of the inbox$/, /^1 in 5 of my approvals$/);
  await pressButton(first, 'Picked for a second look');
  await expect(page.getByText(/ picked, 0 looked through\.$/)).toBeVisible();
  const picked = await options(first).count();
  await pressButton(first, 'Looked through');
  await expect(
    page.getByText(`One in 5 of your approvals: ${picked} picked, 1 looked through.`),
  ).toBeVisible();
  await first.quit();

  const next = await launch();
  await openInbox(next, 25);
  await expect(next.page.getByRole('button', { name: 'Order: Newest first' })).toBeVisible();
  await expect(next.page.getByRole('button', { name: /^Privileged \d+$/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(options(next)).toHaveCount(shown);
  await toTab(next, 'Decided');
  await pressButton(next, 'Picked for a second look');
  await expect(
    next.page.getByText(`One in 5 of your approvals: ${picked} picked, 1 looked through.`),
  ).toBeVisible();
});
