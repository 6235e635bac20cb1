import { ROLE } from '../tenant/test-kit/role-ids.ts';
import { allRolesSeen, rulesUnlike } from '../tenant/test-kit/settings-seen.ts';
import { arrangeFault, expect, test } from './desk-test.ts';
import { exchangesOf } from './inbox.ts';
import {
  ADMINISTRATOR,
  openMatrix,
  planCopyFrom,
  press,
  rulesChanged,
  rulesWritten,
  runLine,
  selectAllRoles,
  sentByRule,
} from './settings-many.ts';

/** Four hours, a context, no approval: unlike nearly all others in two rules or more. */
const FROM = 'Compliance Administrator';
/** Of the roles in Contoso that are unlike any a client expects; the context goes with what is enabled. */
const NOT_UNDERSTOOD = [
  'AnotherDay_EndUser_Assignment',
  'AuthenticationContext_EndUser_Assignment',
  'CustomExtension_PostApproval_EndUser_Assignment',
  'CustomExtension_PreApproval_EndUser_Assignment',
  'Enablement_EndUser_Assignment',
  'Expiration_EndUser_Assignment',
];

test.describe('of a large tenant', () => {
  test.use({ tenantOptions: { size: 'L' } });

  test('killed in the middle of copying to all other roles, it goes on where it was', async ({
    launch,
    signIn,
    tenant,
  }) => {
    test.slow();
    const before = await allRolesSeen(tenant);
    const all = before.size;
    const others = all - 1;
    const first = await launch();
    await test.step('all others are planned, none is refused', async () => {
      await signIn(first, ADMINISTRATOR);
      await openMatrix(first);
      await selectAllRoles(first);
      await expect(first.page.getByText(`${all} selected`, { exact: true })).toBeVisible();
      await planCopyFrom(first, FROM);
      await expect(
        first.page.getByRole('heading', { name: `Review copied settings: ${others} roles` }),
      ).toBeVisible({ timeout: 60_000 });
    });
    await test.step('it is killed while answers to twenty roles are on their way', async () => {
      await arrangeFault(tenant, {
        method: 'PATCH',
        path: '/rules/',
        nth: 150,
        times: 1_000,
        then: { delayMs: 600_000, after: true },
      });
      await press(first, `Save ${others} roles`);
      await expect(first.page.getByRole('heading', { name: `Saving ${others} roles` })).toBeVisible();
      await expect
        .poll(async () => (await rulesWritten(tenant)).length, { timeout: 60_000 })
        .toBeGreaterThan(150);
      await first.kill();
    });
    const atKill = await rulesWritten(tenant);
    const sent = sentByRule(await exchangesOf(tenant));
    await fetch(`${tenant.control}/faults`, { method: 'DELETE' });
    await fetch(`${tenant.control}/exchanges`, { method: 'DELETE' });
    const next = await launch();
    await test.step('started again, it says what it knows, and sends nothing by itself', async () => {
      await openMatrix(next);
      await expect(runLine(next)).toContainText(`The console ended while ${others} roles were being saved`);
      await expect(runLine(next)).toContainText(
        new RegExp(
          String.raw`40 are saved, 20 were on their way and are read again first\. ${others - 40} are left`,
        ),
      );
      expect(await rulesWritten(tenant)).toEqual(atKill);
    });
    await test.step('it goes on to the end', async () => {
      await press(next, 'Go on');
      await expect(runLine(next)).toContainText(`${others} roles saved`, { timeout: 60_000 });
    });
    const after = await allRolesSeen(tenant);
    const written = await rulesWritten(tenant);
    await test.step('each rule was written once, and those alone that were to be another', async () => {
      expect(new Set(written).size).toBe(written.length);
      expect([...written].sort()).toEqual(rulesChanged(before, after).sort());
      for (const [rule, bodies] of sentByRule(await exchangesOf(tenant)))
        expect(new Set([...bodies, ...(sent.get(rule) ?? [])]).size, rule).toBe(1);
    });
    await test.step('every role is as the one copied from, but for rules that are not understood', () => {
      const model = after.get(ROLE.compliance);
      if (!model) throw new Error(`${FROM} is not there`);
      const unlike = [...after].flatMap(([id, role]) =>
        rulesUnlike(role, model).map((rule) => `${id} ${rule}`),
      );
      expect(unlike.map((one) => one.split(' ')[1]).sort()).toEqual(NOT_UNDERSTOOD);
      const changed = new Set(rulesChanged(before, after));
      expect(unlike.filter((one) => changed.has(one))).toEqual([]);
    });
  });
});
