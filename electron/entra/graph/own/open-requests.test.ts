import { describe, expect, it } from 'vitest';
import type { ActivationAsks } from '../../../../shared/contract/my-roles.ts';
import { openFrom } from './open-requests.ts';
import { before, DAY, EXCHANGE, HOUR, NOW, requestRow, windowInfo } from '../rows/test-rows.ts';

const LEILA = { kind: 'user', id: 'leila', name: 'Leila Haddani' } as const;
const asks: ActivationAsks = {
  maximum: 'PT8H',
  justification: true,
  ticket: false,
  mfa: false,
  context: null,
  approval: true,
  approvers: [LEILA],
};
const open = (over: Parameters<typeof requestRow>[0], known: ActivationAsks | null = asks) =>
  openFrom(requestRow(over), ({ roleDefinitionId }) => (roleDefinitionId === EXCHANGE ? known : null), NOW);

describe('an open request', () => {
  it.each(['PendingApproval', 'PendingApprovalProvisioning'])(
    'in %s waits for who the policy names',
    (status) => {
      expect(
        open({
          status,
          createdDateTime: before(HOUR),
          scheduleInfo: { startDateTime: null, expiration: { duration: 'PT4H' } },
          ticketInfo: { ticketNumber: 'INC1', ticketSystem: 'Jira' },
        }),
      ).toMatchObject({
        action: 'activate',
        stage: 'waiting-for-approval',
        status,
        startsAt: null,
        duration: 'PT4H',
        justification: 'Move the mail connector',
        ticket: { number: 'INC1', system: 'Jira' },
        decideBy: NOW - HOUR + DAY,
        approvers: [LEILA],
      });
    },
  );

  it('says that it does not know who decides where the policy could not be read', () => {
    expect(open({ status: 'PendingApproval' }, null)?.approvers).toBeNull();
  });

  it.each([
    ['selfExtend', 'extend'],
    ['selfRenew', 'renew'],
    ['SelfRenew', 'renew'],
    ['adminAssign', 'other'],
  ])('of %s is one to %s, decided by administrators without a limit', (action, called) => {
    const scheduleInfo = windowInfo(0, -90 * DAY);
    expect(open({ action, status: 'PendingAdminDecision', scheduleInfo })).toMatchObject({
      action: called,
      stage: 'waiting-for-administrator',
      duration: null,
      decideBy: null,
      approvers: [],
    });
  });

  it('may wait for its start, until the window it was granted for is over', () => {
    const granted = (begun: number, ended: number) =>
      open({ status: 'Granted', scheduleInfo: windowInfo(begun, ended) });
    expect(granted(-HOUR, -2 * HOUR)).toMatchObject({
      stage: 'scheduled',
      startsAt: NOW + HOUR,
      duration: 'PT1H',
    });
    expect(granted(HOUR, -HOUR)?.stage).toBe('scheduled');
    expect(granted(2 * HOUR, HOUR)).toBeNull();
  });

  it('in a word we do not know is shown as that', () => {
    expect(open({ status: 'PendingSomething' })?.stage).toBe('unknown');
  });

  it.each([
    ['in effect', { status: 'Provisioned' }],
    ['denied', { status: 'Denied' }],
    ['a removal', { action: 'selfDeactivate', status: 'PendingEvaluation' }],
    ['a removal by an administrator', { action: 'adminRemove', status: 'PendingEvaluation' }],
  ])('is none that is %s', (_, over) => {
    expect(open(over)).toBeNull();
  });
});
