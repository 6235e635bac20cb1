import { describe, expect, it } from 'vitest';
import { APPROVAL_WINDOW_MS } from './approval-window.ts';
import { endedOutcome } from './ended-requests.ts';

const asked = { createdAt: 1_000, approvalId: 'a' as string | null };
const after = (status: string, ms: number, over: Partial<typeof asked> = {}) =>
  endedOutcome({ ...asked, status, completedAt: asked.createdAt + ms, ...over });

describe('how a request ended', () => {
  it('is by the service’s word where it has one', () => {
    expect(after('Denied', 60_000)).toBe('denied');
    expect(after('AdminDenied', 60_000)).toBe('denied');
    expect(after('canceled', 60_000)).toBe('cancelled');
    expect(after('TimedOut', 1)).toBe('unanswered');
  });

  it('is unanswered, never denied or failed, where nobody decided within 24 h', () => {
    expect(after('Failed', APPROVAL_WINDOW_MS)).toBe('unanswered');
    expect(after('Revoked', APPROVAL_WINDOW_MS)).toBe('unanswered');
    expect(after('Failed', APPROVAL_WINDOW_MS - 60_001)).toBe('failed');
    expect(after('Failed', APPROVAL_WINDOW_MS, { approvalId: null })).toBe('failed');
  });

  it('is a refusal by a person where the service says so, up to the last moment anybody can', () => {
    expect(after('Denied', APPROVAL_WINDOW_MS - 2_001)).toBe('denied');
    expect(after('Denied', APPROVAL_WINDOW_MS, { approvalId: null })).toBe('denied');
    // Into a request for a later day the service writes that day (graph-pim.md §2.1 [capture]).
    expect(after('Denied', 2 * APPROVAL_WINDOW_MS)).toBe('denied');
  });

  it('is unanswered where the service calls it denied when nobody can decide any more', () => {
    expect(after('Denied', APPROVAL_WINDOW_MS)).toBe('unanswered');
    expect(after('Denied', APPROVAL_WINDOW_MS - 1_000)).toBe('unanswered');
  });

  it('is no end at all for what goes on, or for words we do not know', () => {
    for (const status of ['Provisioned', 'Granted', 'PendingApproval', 'SomethingNew'])
      expect(after(status, APPROVAL_WINDOW_MS)).toBeUndefined();
  });
});
