import { describe, expect, it } from 'vitest';
import { before, DAY, HOUR, NOW } from '../rows/test-rows.ts';
import { refusedWith, WHO } from '../scripted-graph.ts';
import {
  approvalsOver,
  brought,
  groupRow,
  isList,
  isListOfRoles,
  listing,
  roleRow,
} from './test-approvals.ts';

const over = (status: string, more: object = {}) =>
  roleRow({ id: status, approvalId: status, status, completedDateTime: before(HOUR / 2), ...more });

describe('what could be decided so far', () => {
  it('is asked for without a status, of both planes in one call', async () => {
    const { approvals, asked, sent } = listing([over('Denied')], [groupRow({ status: 'Provisioned' })]);
    const { rows, coverage } = brought(await approvals.readPast(WHO));
    expect(rows['entra-roles']).toMatchObject([{ requestId: 'Denied', outcome: 'denied', status: 'Denied' }]);
    expect(rows.groups).toMatchObject([{ requestId: 'request-2', outcome: 'approved', endedAt: null }]);
    expect(coverage.map(({ state }) => state)).toEqual(['complete', 'complete']);
    expect(sent).toHaveLength(1);
    expect(asked.filter(isList).some(({ path }) => path.includes('$filter'))).toBe(false);
  });

  it('tells how each ended, and what nobody answered from what was denied', async () => {
    const unanswered = {
      createdDateTime: before(2 * DAY),
      completedDateTime: before(DAY),
    };
    const { approvals } = listing([
      over('Provisioned'),
      over('Canceled'),
      over('Failed', unanswered),
      over('Quarantined'),
    ]);
    const { rows } = brought(await approvals.readPast(WHO));
    expect(Object.fromEntries(rows['entra-roles']?.map((r) => [r.status, r.outcome]) ?? [])).toEqual({
      Provisioned: 'approved',
      Canceled: 'cancelled',
      Failed: 'unanswered',
      Quarantined: 'unknown',
    });
  });

  it('leaves out what waits, and what nobody asked for themselves', async () => {
    const { approvals } = listing([
      over('PendingApproval'),
      over('PendingApprovalProvisioning'),
      over('Provisioned', { action: 'adminAssign' }),
    ]);
    expect(brought(await approvals.readPast(WHO)).rows['entra-roles']).toEqual([]);
  });

  it('stands newest first, and does not take a start to come for an end', async () => {
    const { approvals } = listing([
      over('Denied', { createdDateTime: before(3 * HOUR) }),
      over('Granted', { createdDateTime: before(HOUR), completedDateTime: before(-HOUR) }),
      over('Canceled', { createdDateTime: before(2 * HOUR) }),
    ]);
    const past = brought(await approvals.readPast(WHO)).rows['entra-roles'] ?? [];
    expect(past.map((r) => [r.requestId, r.endedAt])).toEqual([
      ['Granted', null],
      ['Canceled', NOW - HOUR / 2],
      ['Denied', NOW - HOUR / 2],
    ]);
  });

  it('is read of one plane where the other is refused', async () => {
    const { approvals } = approvalsOver((call) => {
      if (isListOfRoles(call)) return refusedWith(403, 'PermissionScopeNotGranted');
      return isList(call) ? { body: { value: [groupRow({ status: 'Denied' })] } } : undefined;
    });
    expect(brought(await approvals.readPast(WHO))).toMatchObject({
      coverage: [{ state: 'refused' }, { state: 'complete' }],
      rows: { 'entra-roles': null, groups: [{ outcome: 'denied' }] },
    });
  });

  it('is cut after 30 pages, and says so', async () => {
    let pages = 0;
    const { approvals } = approvalsOver((call) => {
      if (!isListOfRoles(call)) return isList(call) ? { body: { value: [] } } : undefined;
      pages += 1;
      const next = `https://graph.example${call.path.split('&$skiptoken')[0] ?? ''}&$skiptoken=${pages}`;
      return { body: { value: [over('Denied', { id: `r-${pages}` })], '@odata.nextLink': next } };
    });
    const { coverage, rows } = brought(await approvals.readPast(WHO));
    expect(coverage[0]).toMatchObject({
      state: 'partial',
      reason: { title: 'There are more past requests than PIM Desk reads.' },
    });
    expect(pages).toBe(30);
    expect(rows['entra-roles']).toHaveLength(30);
  });
});
