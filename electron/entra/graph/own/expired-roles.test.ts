import { describe, expect, it } from 'vitest';
import { expiredFrom } from './expired-roles.ts';
import { before, DAY, EXCHANGE, HELPDESK, HOUR, NOW, requestRow, windowInfo } from '../rows/test-rows.ts';

const NOBODY: ReadonlySet<string> = new Set();
const grant = (over: Parameters<typeof requestRow>[0] = {}) =>
  requestRow({
    action: 'adminAssign',
    createdDateTime: before(200 * DAY),
    scheduleInfo: windowInfo(200 * DAY, 6 * DAY),
    ...over,
  });
const expired = (...rows: ReturnType<typeof requestRow>[]) => expiredFrom('eligible', rows, NOBODY, NOW);

describe('what ran out', () => {
  it('is told from the request that had granted it', () => {
    const row = grant({ id: 'granted', directoryScopeId: '/administrativeUnits/1' });
    expect(expired(row)).toMatchObject([
      {
        expiredId: 'granted',
        kind: 'eligible',
        role: { definitionId: EXCHANGE },
        scope: { id: '/administrativeUnits/1' },
        endedAt: NOW - 6 * DAY,
      },
    ]);
  });

  it.each([
    'adminAssign',
    'adminExtend',
    'adminRenew',
    'adminUpdate',
    'selfExtend',
    'selfRenew',
    'AdminAssign',
  ])('may have been granted by %s', (action) => {
    expect(expired(grant({ action }))).toHaveLength(1);
  });

  it('is listed for thirty days, to the millisecond', () => {
    const ended = (ms: number) => expired(grant({ scheduleInfo: windowInfo(200 * DAY, ms) })).length;
    expect([ended(-1), ended(0), ended(30 * DAY), ended(30 * DAY + 1)]).toEqual([0, 1, 1, 0]);
  });

  it('is not what is held now', () => {
    expect(expiredFrom('eligible', [grant()], new Set([`${EXCHANGE}|/`]), NOW)).toEqual([]);
    expect(expiredFrom('eligible', [grant()], new Set([`${EXCHANGE}|/other`]), NOW)).toHaveLength(1);
  });

  it('goes by the newest grant of a role and scope', () => {
    const extended = grant({
      id: 'extended',
      action: 'adminExtend',
      createdDateTime: before(20 * DAY),
      scheduleInfo: windowInfo(200 * DAY, 2 * DAY),
    });
    expect(expired(grant(), extended)).toMatchObject([{ expiredId: 'extended', endedAt: NOW - 2 * DAY }]);
    expect(expired(extended, grant())).toMatchObject([{ expiredId: 'extended' }]);
    const forEver = grant({ createdDateTime: before(DAY), scheduleInfo: { startDateTime: before(DAY) } });
    expect(expired(grant(), forEver)).toEqual([]);
  });

  it('is not what an administrator took away', () => {
    const taken = { action: 'adminRemove', status: 'Revoked', createdDateTime: before(10 * DAY) };
    expect(expired(grant(), requestRow({ ...taken, scheduleInfo: null }))).toEqual([]);
    expect(expired(grant(), requestRow({ ...taken, roleDefinitionId: HELPDESK }))).toHaveLength(1);
    // Given again after it was taken away.
    expect(expired(requestRow(taken), grant({ createdDateTime: before(9 * DAY) }))).toHaveLength(1);
  });

  it.each([
    ['an activation', { action: 'selfActivate' }],
    ['a grant that was denied', { status: 'Denied' }],
    [
      'more time that still waits for an administrator',
      { action: 'selfExtend', status: 'PendingAdminDecision' },
    ],
    ['a grant without end', { scheduleInfo: { startDateTime: before(DAY), expiration: {} } }],
  ])('is not told from %s', (_, over) => {
    expect(expired(grant(over))).toEqual([]);
  });

  it('is in the order it ended, newest first', () => {
    const helpdesk = grant({ roleDefinitionId: HELPDESK, scheduleInfo: windowInfo(DAY, HOUR) });
    expect(expired(grant(), helpdesk).map((e) => e.role.definitionId)).toEqual([HELPDESK, EXCHANGE]);
  });
});
