import { expect, it } from 'vitest';
import { INITIAL_SLICES } from '../../../shared/contract/slices.ts';
import { fail, ok } from '../../../shared/contract/result.ts';
import { internalProblem } from '../../../shared/domain/problems.ts';
import type { AccessReading } from '../connection-ports.ts';
import { signOut } from '../session/sign-out.ts';
import { activeSince, settled, testWorld } from '../testing/test-world.ts';
import type { Result } from '../../../shared/contract/result.ts';
import { checkAccess } from './check-access.ts';
import { openConsentPage } from './open-consent-page.ts';

it('tells what was granted, which roles are held, and how each feature stands', async () => {
  const world = testWorld();
  world.store.set('myRoles', {
    active: [activeSince(0)],
    coverage: [{ plane: 'entra-roles', state: 'complete', reason: null, asOf: null }],
  });
  await checkAccess(world);
  expect(world.store.get('access')).toMatchObject({
    tier: 'approver',
    checking: false,
    asOf: world.clock.now(),
    granted: ['User.Read'],
    roles: [{ name: 'Exchange Administrator' }],
    rolesComplete: true,
    problem: null,
  });
  const { features, missing } = world.store.get('access');
  expect(features.find((f) => f.feature === 'own-roles')).toMatchObject({ state: 'works' });
  expect(missing).toContain('RoleAssignmentSchedule.ReadWrite.Directory');
});

it('that cannot look keeps what it knew before, and says why', async () => {
  const world = testWorld();
  await checkAccess(world);
  const before = world.store.get('access');
  world.entra.access.look.mockResolvedValue(fail(internalProblem('no way')));
  await checkAccess(world);
  expect(world.store.get('access')).toEqual({ ...before, problem: internalProblem('no way') });
});

it('shows nothing of somebody who left the screen meanwhile', async () => {
  const world = testWorld();
  let answer: (looked: Result<AccessReading>) => void = () => undefined;
  world.entra.access.look.mockImplementation(() => new Promise((resolve) => (answer = resolve)));
  const checking = checkAccess(world);
  await settled();
  await signOut(world);
  answer(ok({ granted: ['User.Read'], tried: {}, approvalsThrough: null }));
  await checking;
  expect(world.store.get('access')).toEqual(INITIAL_SLICES.access);
});

it('opens the consent page of the connection', async () => {
  const world = testWorld();
  await openConsentPage(world, { permission: null });
  expect(world.browser.open).toHaveBeenCalledWith(world.entra.consentLink);
});

it('opens it with the one permission more that stands in the way, and with none that is not the console’s', async () => {
  const world = testWorld();
  await openConsentPage(world, { permission: 'PrivilegedAccess.ReadWrite.AzureAD' });
  expect(world.browser.open).toHaveBeenCalledWith(
    expect.stringContaining('PrivilegedAccess.ReadWrite.AzureAD'),
  );
  expect(await openConsentPage(world, { permission: 'Mail.ReadWrite' })).toMatchObject({ ok: false });
  expect(world.browser.open).toHaveBeenCalledTimes(1);
});
