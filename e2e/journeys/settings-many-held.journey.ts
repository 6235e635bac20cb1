import { allRolesSeen } from '../tenant/test-kit/settings-seen.ts';
import { changeRule, refuseRule } from '../tenant/test-kit/setting-faults.ts';
import { expect, test } from './desk-test.ts';
import {
  ADMINISTRATOR,
  openMatrix,
  planCopyFrom,
  press,
  rulesChanged,
  rulesWritten,
  runLine,
  selectLike,
} from './settings-many.ts';

const FROM = 'Compliance Administrator';
/** In the name of more roles than are saved at once. */
const MANY = 'vi';
/** One of them, far down in the order they are saved in. */
const LATE = 'Workplace Device Join';
const CLAIMS = btoa(JSON.stringify({ access_token: { acrs: { essential: true, value: 'c1' } } }));

test('held back, stopped, left and come back to: it goes on, but for a role that is somebody else’s by now', async ({
  launch,
  signIn,
  advance,
  tenant,
}) => {
  const before = await allRolesSeen(tenant);
  let others = 0;
  const first = await launch();
  const asksToWait = { status: 429, headers: { 'Retry-After': 60 } };
  await test.step('the service asks to wait in the middle', async () => {
    await signIn(first, ADMINISTRATOR);
    await openMatrix(first);
    others = await selectLike(first, MANY);
    expect(others).toBeGreaterThan(20);
    await planCopyFrom(first, FROM);
    await refuseRule(tenant, { nth: 25, times: 5, ...asksToWait });
    await press(first, `Save ${others} roles`);
    await expect(first.page.getByRole('dialog')).toContainText('It goes on by itself.');
  });
  await test.step('stopped, it sends nothing more when the wait is over', async () => {
    await press(first, 'Stop');
    const heading = `The save of ${others} roles was stopped`;
    await expect(first.page.getByRole('heading', { name: heading })).toBeVisible();
    const sent = await rulesWritten(tenant);
    await advance(first, 'PT2M');
    expect(await rulesWritten(tenant)).toEqual(sent);
    await press(first, 'Close');
    await first.quit();
  });
  await changeRule(tenant, {
    role: LATE,
    ruleId: 'Expiration_EndUser_Assignment',
    set: { maximumDuration: 'PT3H' },
  });
  const next = await launch();
  await test.step('after a restart it is still stopped; gone on with, it waits again by itself', async () => {
    await openMatrix(next);
    await expect(runLine(next)).toContainText(`The save of ${others} roles was stopped`);
    await refuseRule(tenant, { nth: 5, times: 2, ...asksToWait });
    await press(next, 'Go on');
    await expect(runLine(next)).toContainText('It goes on by itself.');
    const sent = await rulesWritten(tenant);
    await advance(next, 'PT30S');
    expect(await rulesWritten(tenant)).toEqual(sent);
    await advance(next, 'PT31S');
    await expect(runLine(next)).toContainText(`${others - 1} of ${others} roles saved`, { timeout: 60_000 });
    await expect(runLine(next)).toContainText('1 not touched, changed by somebody else');
  });
  const after = await allRolesSeen(tenant);
  const written = await rulesWritten(tenant);
  await test.step('each rule was written once, and theirs is as they left it', () => {
    expect(new Set(written).size).toBe(written.length);
    const theirs = [...before.keys()].find(
      (id) => after.get(id)?.rules['Expiration_EndUser_Assignment']?.['maximumDuration'] === 'PT3H',
    );
    expect(written.filter((one) => one.startsWith(`${theirs} `))).toEqual([]);
    expect([...written, `${theirs} Expiration_EndUser_Assignment`].sort()).toEqual(
      rulesChanged(before, after).sort(),
    );
  });
});

test('a stronger sign-in asked for in the middle is proved once, and the rest is saved', async ({
  launch,
  signIn,
  prove,
  tenant,
}) => {
  const before = await allRolesSeen(tenant);
  const desk = await launch();
  const { page } = desk;
  await signIn(desk, ADMINISTRATOR);
  await openMatrix(desk);
  const others = await selectLike(desk, MANY);
  await planCopyFrom(desk, FROM);
  await refuseRule(tenant, {
    nth: 25,
    status: 401,
    headers: {
      'WWW-Authenticate': `Bearer realm="", error="insufficient_claims", claims="${CLAIMS}"`,
    },
    body: { error: { code: 'InvalidAuthenticationToken', message: 'Continuous access evaluation' } },
  });
  await prove(desk, ADMINISTRATOR, async () => {
    await press(desk, `Save ${others} roles`);
    await expect(page.getByRole('region', { name: 'Step-up' }).first()).toBeVisible();
  });
  await expect(page.getByRole('heading', { name: `${others} roles saved` })).toBeVisible({ timeout: 60_000 });
  expect(await desk.openedPages()).toHaveLength(2);
  const written = await rulesWritten(tenant);
  expect(new Set(written).size).toBe(written.length);
  expect([...written].sort()).toEqual(rulesChanged(before, await allRolesSeen(tenant)).sort());
});
