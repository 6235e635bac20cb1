import { expect, it } from 'vitest';
import { ROLE } from '../../../../e2e/tenant/test-kit/role-ids.ts';
import type { TimeOrder } from '../../../console/ports.ts';
import { onEachTenant } from '../../test-each-tenant.ts';
import { order, signedIn } from '../../test-person.ts';

const DAY = 24 * 60 * 60_000;

async function place() {
  const at = await signedIn();
  const { read, tenant } = at;
  const mine = await read();
  const helpdesk = mine.eligible?.find((e) => e.role.definitionId === ROLE.helpdesk);
  const sharePoint = mine.expired?.find((e) => e.role.definitionId === ROLE.sharePoint);
  const asking = (
    of: { role: { definitionId: string }; scope: { id: string } } | undefined,
    action: TimeOrder['action'],
    over: Partial<TimeOrder> = {},
  ): TimeOrder => ({
    roleDefinitionId: of?.role.definitionId ?? '',
    scopeId: of?.scope.id ?? '',
    action,
    side: 'eligibility',
    endsAt: tenant.clock.now() + 90 * DAY,
    justification: 'Still on the store team',
    ...over,
  });
  return { ...at, helpdesk, sharePoint, asking };
}

/** What is said where the service does not tell why. */
const NO_REASON = 'The service does not take this request.';

onEachTenant('asking for more time', (switches) => {
  it('extends what ends soon, by asking an administrator', async () => {
    const { entra, who, read, helpdesk, asking, ledger, tenant } = await place();
    // It ends in 9 days, which may be too early.
    if (switches['moreTime.extendWithinDays'] < 9) {
      expect(await entra.roles.askForTime(who, asking(helpdesk, 'extend'))).toMatchObject({
        kind: 'refused',
        problem: { title: NO_REASON },
      });
      tenant.clock.advance('P5D');
    }
    const written = await entra.roles.askForTime(who, asking(helpdesk, 'extend'));
    expect(written).toMatchObject({ kind: 'accepted', status: 'PendingAdminDecision' });
    expect((await read()).requests).toMatchObject([
      {
        action: 'extend',
        stage: 'waiting-for-administrator',
        scope: { name: 'Benelux Stores' },
        justification: 'Still on the store team',
        decideBy: null,
      },
    ]);
    expect((await ledger()).counts.extensions).toBe(1);
  });

  it('renews what ran out', async () => {
    const { entra, who, sharePoint, asking } = await place();
    expect(await entra.roles.askForTime(who, asking(sharePoint, 'renew'))).toMatchObject({
      kind: 'accepted',
    });
  });

  it('is asked on the side of what is held', async () => {
    const { entra, who, read, asking } = await place();
    const reports = (await read()).active?.find((a) => a.role.definitionId === ROLE.reportsReader);
    // It has no end: there is nothing to extend, and the service says so on that side.
    const written = await entra.roles.askForTime(who, asking(reports, 'extend', { side: 'assignment' }));
    expect(written.kind).toBe('refused');
  });

  it('says so where there is nothing to extend any more', async () => {
    const { entra, who, helpdesk, asking, tenant } = await place();
    tenant.clock.advance('P10D');
    expect(await entra.roles.askForTime(who, asking(helpdesk, 'extend'))).toMatchObject({
      kind: 'refused',
      problem: {
        title:
          switches['errors.nothingToProlong'] === 'InvalidRoleAssignmentRequest'
            ? NO_REASON
            : 'There is nothing here to be extended or renewed.',
      },
    });
  });
});

onEachTenant('taking a request back', () => {
  it('works on the side it stands on, and it is listed as taken back', async () => {
    const { entra, who, read, helpdesk, asking, ledger, tenant } = await place();
    // Near enough to its end for any value of `moreTime.extendWithinDays`.
    tenant.clock.advance('P5D');
    await entra.roles.askForTime(who, asking(helpdesk, 'extend'));
    await entra.roles.activate(who, order(ROLE.cloudDevice));
    const { requests } = await read();
    expect(requests).toHaveLength(2);
    for (const request of requests ?? []) {
      expect(await entra.roles.cancel(who, { requestId: request.requestId, plane: 'entra-roles' })).toEqual({
        kind: 'accepted',
        requestId: request.requestId,
        status: 'Canceled',
      });
    }
    const after = await read();
    expect(after.requests).toEqual([]);
    expect(after.ended?.map((e) => e.outcome)).toEqual(['cancelled', 'cancelled']);
    expect((await ledger()).counts.cancellations).toBe(2);
  });

  it('is refused for what is in effect, and for what is not there', async () => {
    const { entra, who } = await place();
    const cancel = (requestId: string) => entra.roles.cancel(who, { requestId, plane: 'entra-roles' });
    const written = await entra.roles.activate(who, order(ROLE.teams));
    if (written.kind !== 'accepted') throw new Error('not accepted');
    expect(await cancel(written.requestId)).toMatchObject({
      kind: 'refused',
      problem: { title: 'This request can no longer be taken back.' },
    });
    expect(await cancel('../../users')).toMatchObject({ kind: 'refused' });
  });
});
