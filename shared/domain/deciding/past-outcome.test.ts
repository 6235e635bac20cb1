import { describe, expect, it } from 'vitest';
import { APPROVAL_WINDOW_MS } from '../approval-window.ts';
import { isPast, pastOutcome } from './past-outcome.ts';

const CREATED = Date.UTC(2026, 10, 18, 9);
const after = (status: string, ms: number | null, approvalId: string | null = 'a') =>
  pastOutcome({ status, createdAt: CREATED, completedAt: ms === null ? null : CREATED + ms, approvalId });
const HOUR = 60 * 60_000;

describe('how a request that one could decide ended', () => {
  it.each(['Provisioned', 'Granted', 'provisioned', 'AdminApproved', 'ProvisioningStarted'])(
    '%s is approved',
    (status) => expect(after(status, HOUR)).toBe('approved'),
  );

  it.each(['Failed', 'Denied', 'Revoked', 'TimedOut'])(
    '%s at the end of its 24 h is unanswered',
    (status) => {
      expect(after(status, APPROVAL_WINDOW_MS)).toBe('unanswered');
      expect(after(status, APPROVAL_WINDOW_MS + 1_000)).toBe('unanswered');
    },
  );

  it('keeps to the service’s word before that', () => {
    expect(after('Denied', HOUR)).toBe('denied');
    expect(after('Failed', HOUR)).toBe('failed');
    expect(after('Canceled', HOUR)).toBe('cancelled');
    expect(after('Canceled', APPROVAL_WINDOW_MS)).toBe('cancelled');
  });

  it('takes what was given back for approved, early or late', () => {
    expect(after('Revoked', 2 * HOUR)).toBe('approved');
    expect(after('Revoked', APPROVAL_WINDOW_MS + 2 * HOUR)).toBe('approved');
  });

  it('does not guess where it cannot be told', () => {
    expect(after('Revoked', null)).toBe('unknown');
    expect(after('Revoked', 2 * HOUR, null)).toBe('unknown');
    expect(after('PendingProvisioning', null)).toBe('unknown');
    expect(after('SomethingNew', APPROVAL_WINDOW_MS)).toBe('unknown');
  });

  it('is asked only of what no longer waits', () => {
    expect(['PendingApproval', 'pendingapprovalprovisioning', 'PendingAdminDecision'].map(isPast)).toEqual([
      false,
      false,
      false,
    ]);
    expect(['Provisioned', 'Denied', 'Revoked', 'SomethingNew'].map(isPast)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});
