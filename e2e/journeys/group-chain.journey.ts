import { oidOf } from '../tenant/test-kit/tenant-client.ts';
import { WHY } from './ask-for.ts';
import { findInRoles, tabToNamed } from './by-keyboard.ts';
import { expect, ledgerOf, test } from './desk-test.ts';
import { askedFor, decideLast } from './in-groups.ts';

/** Who is in it may activate the role; Sofia or Ruben decide about it, Leila about the role. */
const GROUP = 'sg-pim-identity-operators';
const ROLE = 'Hybrid Identity Administrator';

test('a group leads on to its role: two activations and two approvals, guided, by keyboard alone', async ({
  launch,
  signIn,
  advance,
  catchUp,
  switches,
  tenant,
}) => {
  const desk = await launch();
  const { page } = desk;
  const { keyboard } = page;
  const says = (words: RegExp | string) => expect(page.getByRole('heading', { name: words })).toBeVisible();
  await signIn(desk, 'Maren Okafor');
  await expect(page.getByRole('button', { name: new RegExp(`^Activate ${GROUP}`) })).toBeVisible();
  await findInRoles(desk, GROUP);
  await keyboard.press('a');
  await says(GROUP);
  await tabToNamed(page, /^Justification/);
  await keyboard.type(WHY);
  await keyboard.press('Control+Enter');
  await says(/^Waiting for approval/);
  await catchUp(desk);

  await decideLast(tenant, 'Sofia Brandt', 'approve');
  // Longer than any list runs behind.
  await advance(desk, 'PT1M');
  await says(/^In effect until/);
  if (switches['reads.groupInherited'] === 'never') {
    await advance(desk, 'PT5M');
    // What the service never lists cannot be asked for, and is not said to be nothing.
    await expect(page.getByRole('button', { name: `Next: activate ${ROLE}` })).toBeHidden();
    await expect(page.getByRole('region', { name: 'Next' })).toBeVisible();
    expect((await ledgerOf(tenant)).counts).toMatchObject({ activations: 1, decisions: 1 });
    return;
  }
  await expect(page.getByRole('button', { name: `Next: activate ${ROLE}` }).first()).toBeVisible();
  await tabToNamed(page, new RegExp(`^Next: activate ${ROLE}`));
  await keyboard.press('Enter');
  await says(ROLE);
  await expect(page.getByLabel('Justification')).toHaveValue(WHY);
  await tabToNamed(page, /^Justification/);
  await keyboard.press('Control+Enter');
  await says(/^Waiting for approval/);
  await catchUp(desk);

  await decideLast(tenant, 'Leila Haddani', 'approve');
  // Longer than any list runs behind.
  await advance(desk, 'PT1M');
  await says(/^In effect until/);
  await keyboard.press('Enter');
  await expect(page.getByRole('button', { name: `Deactivate ${GROUP}` }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: `Deactivate ${ROLE}` }).first()).toBeVisible();
  const { counts, entries } = await ledgerOf(tenant);
  expect(counts).toMatchObject({ activations: 2, decisions: 2 });
  const maren = oidOf(tenant, 'maren');
  expect(new Set(entries.map(({ principalId }) => principalId))).toEqual(new Set([maren]));
  expect(await askedFor(tenant)).toEqual([maren]);
});
