import { askFor, fillPanel, sendButton, WHY } from './ask-for.ts';
import { expect, ledgerOf, tell, test, upnOf } from './desk-test.ts';

/** Asks for authentication context c2, and for no approval. */
const ROLE = 'Compliance Administrator';

test('an authentication context is proved once, then the same intent goes on; cancelled, nothing is sent', async ({
  launch,
  signIn,
  prove,
  inEffect,
  tenant,
}) => {
  const desk = await launch();
  const { page } = desk;
  await signIn(desk, 'Maren Okafor');
  await test.step('cancelled, nothing is sent, and what was typed is kept', async () => {
    await askFor(desk, ROLE);
    await page.getByRole('button', { name: 'Cancel the sign-in' }).click();
    await expect(page.getByText(/Nothing was sent; your draft is kept/).first()).toBeVisible();
    await expect(page.getByLabel('Justification')).toHaveValue(WHY);
    await expect(sendButton(desk)).toBeEnabled();
    expect((await ledgerOf(tenant)).counts.activations).toBe(0);
  });

  const before = (await desk.openedPages()).length;
  await prove(desk, 'Maren Okafor', async () => {
    await sendButton(desk).click();
    await expect(page.getByText('Prove c2 in your browser', { exact: true })).toBeVisible();
    await expect(page.getByLabel('Justification')).toHaveValue(WHY);
  });
  await inEffect(desk);
  expect((await ledgerOf(tenant)).counts.activations).toBe(1);
  expect(await desk.openedPages()).toHaveLength(before + 1);

  await test.step('a claims challenge of the service itself is answered the same way', async () => {
    await page.getByRole('button', { name: 'Done' }).click();
    await fillPanel(desk, 'Teams Administrator');
    await tell(tenant, '/claims-challenge', { upn: upnOf(tenant, 'Maren Okafor') });
    await prove(desk, 'Maren Okafor', () => sendButton(desk).click());
    await inEffect(desk);
    expect((await ledgerOf(tenant)).counts.activations).toBe(2);
  });
});

test('a second factor is proved once, then the same intent goes on', async ({
  launch,
  signIn,
  prove,
  inEffect,
  tenant,
}) => {
  await tell(tenant, '/mfa', { upn: upnOf(tenant, 'Maren Okafor'), atSignIn: false });
  const desk = await launch();
  const { page } = desk;
  await signIn(desk, 'Maren Okafor');
  await prove(desk, 'Maren Okafor', () => askFor(desk, 'Exchange Administrator'));
  await inEffect(desk);
  expect((await ledgerOf(tenant)).counts.activations).toBe(1);
  // What was proved holds for the next role that asks for it.
  await page.getByRole('button', { name: 'Done' }).click();
  await askFor(desk, 'Intune Administrator');
  await inEffect(desk);
  expect(await desk.openedPages()).toHaveLength(2);
});

test('a service that never has enough asks once', async ({ launch, signIn, prove, tenant }) => {
  await tell(tenant, '/switches', { 'activation.contextNeverSatisfied': true });
  const desk = await launch();
  const { page } = desk;
  await signIn(desk, 'Maren Okafor');
  await prove(desk, 'Maren Okafor', () => askFor(desk, ROLE));
  await expect(page.getByText(/stronger sign-in/).first()).toBeVisible();
  await expect(page.getByLabel('Justification')).toHaveValue(WHY);
  expect(await desk.openedPages()).toHaveLength(2);
  expect((await ledgerOf(tenant)).counts.activations).toBe(0);
});
