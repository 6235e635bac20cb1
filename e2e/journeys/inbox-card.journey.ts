import { colleague } from './colleague.ts';
import { expect, test } from './desk-test.ts';
import { askMany, decisionsOf, onCard, openInbox, toTheTop, waitingFor } from './inbox.ts';

const SECURITY_ADMINISTRATOR = '194ae4cb-b126-40b2-bd5b-6091b380977d';
/** Hides what it stands in, or turns round what follows it. */
const HIDING = /[\u202A-\u202E\u2066-\u2069\u200B\u200C\u2060\uFEFF\u00AD]/u;

// Sofia Brandt decides, and holds no directory role: what she reads, every approver reads.
test('an approver without any directory role sees what there is to see, and what it would take to see the rest', async ({
  launch,
  signIn,
  catchUp,
  tenant,
}) => {
  const asked = await colleague(tenant, 'ruben').ask(
    SECURITY_ADMINISTRATOR,
    'Follow the alert of tonight on the mail gateway',
  );
  const desk = await launch();
  const { page } = desk;
  await signIn(desk, 'Sofia Brandt');
  await catchUp(desk);
  await openInbox(desk, 1);
  await toTheTop(desk);
  const card = page.getByRole('region', { name: 'Request', exact: true });
  await expect(card).toContainText('Ruben Castellane');
  await expect(card).toContainText('ruben.castellane@contoso.com');
  const ruben = tenant.personas.find(({ name }) => name === 'Ruben Castellane');
  await expect(card).toContainText(ruben?.oid.slice(0, 8) ?? 'no Ruben');
  await expect(card).toContainText('Follow the alert of tonight on the mail gateway');
  await expect(card).toContainText('CHG1');
  // Each of both is eligible for what the other decides about.
  await expect(card).toContainText('You could approve each other.');
  await expect(card).toContainText(
    'You are eligible for Conditional Access Administrator, and Ruben can decide about that.',
  );
  // What others have active takes a directory role, which she lacks: said, and nothing is made of it.
  await expect(card).toContainText('Entra roles not available: needs a directory role.');
  await expect(card).toContainText('Groups not available: needs a directory role.');
  await expect(card).not.toContainText('No role and no group.');
  await expect(card).toContainText('No earlier request for this role is among those you could decide');
  expect((await waitingFor(tenant, 'sofia')).map(({ id }) => id)).toEqual([asked]);
  expect(await decisionsOf(tenant)).toEqual(new Map());
});

test('hidden characters, copied words and unusual hours are flagged, and what is hostile stays text', async ({
  launch,
  signIn,
  tenant,
}) => {
  const count = 24;
  await askMany(tenant, 'Sofia Brandt', { count, hostile: 0.4, sameWords: 0.3, offHours: 0.6, history: 8 });
  const desk = await launch();
  const { page } = desk;
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await signIn(desk, 'Sofia Brandt');
  await openInbox(desk, count);
  await toTheTop(desk);
  await expect(page.getByRole('button', { name: /^Flagged \d+$/ })).toBeVisible();
  const flagged = Number(/\d+/.exec(await page.getByRole('button', { name: /^Flagged/ }).innerText())?.[0]);
  expect(flagged).toBeGreaterThan(3);
  const card = page.getByRole('region', { name: 'Request', exact: true });
  let seen = '';
  const places = new Set<string>();
  for (let step = 0; step < flagged; step += 1) {
    await page.keyboard.press('n');
    places.add((await onCard(desk).getAttribute('aria-posinset')) ?? '');
    await expect(onCard(desk)).toContainText(/\d things? to look at/);
    const text = await card.innerText();
    expect(text).not.toMatch(HIDING);
    seen += text;
  }
  // Round and round over all that have one, and only those.
  expect(places.size).toBe(flagged);
  for (const claim of ['Hidden characters.', 'Same words as before.', 'Unusual hour.'])
    expect(seen).toContain(claim);
  expect(await page.getByRole('main').innerText()).not.toMatch(HIDING);
  await expect(page.locator('main img[src="x"], main a[href^="pim-desk"]')).toHaveCount(0);
  expect(asked).toEqual([]);
});
