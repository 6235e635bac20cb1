import { describe, expect, it } from 'vitest';
import type { ActivityEntry } from '../../../../shared/contract/activity.ts';
import type { DecidedRequest } from '../../../../shared/contract/approvals.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { NOW, problemOf, roleNamed, sentFor, waitingFor } from '../../../state/test-samples.ts';
import type { Sent } from './decision-store.ts';
import { isSettled, itemNow } from './item-now.ts';

const role = roleNamed('Intune Administrator', 3);
const request = waitingFor(role);
const sent = (state: Sent['state'], problem: Problem | null = null): Sent => ({
  ...{ request, decision: 'approve', state, problem, answeredAt: NOW, before: 'earlier' },
});
const entry = (state: ActivityEntry['state'], part: Partial<ActivityEntry> = {}) =>
  sentFor(role, { id: 'now', action: 'approve', subject: request.requestId, state, ...part });
const decided = (part: Partial<DecidedRequest>): DecidedRequest => ({
  ...{ request, result: 'approved', by: 'Leila Haddani', mine: false, at: NOW, justification: null },
  ...part,
});
const open = { kind: 'open' } as const;
const sending = { kind: 'sending', decision: 'approve' } as const;
const kindOf = (problem: Problem) =>
  itemNow({ sent: sent('stopped', problem), stand: open, entry: undefined }).kind;

describe('what became of one of several', () => {
  it('is nothing where this window sent nothing', () => {
    expect(itemNow({ sent: undefined, stand: open, entry: entry('refused') }).kind).toBe('none');
  });
  it('is told by main’s record while the answer to all is to come', () => {
    const live = (state: ActivityEntry['state'], part = {}) =>
      itemNow({ sent: sent('sending'), stand: sending, entry: entry(state, part) });
    expect(itemNow({ sent: sent('sending'), stand: sending, entry: undefined }).kind).toBe('waiting');
    expect(live('sending').kind).toBe('sending');
    expect(live('step-up').kind).toBe('step-up');
    expect(live('accepted', { at: NOW })).toEqual({ kind: 'recorded', decision: 'approve', at: NOW });
    expect(live('unknown').kind).toBe('unknown');
    expect(live('refused', { problem: problemOf({ kind: 'throttled' }) }).kind).toBe('failed');
    expect(live('not-found').kind).toBe('failed');
  });
  it('is not told by a record of an earlier try', () => {
    const before = entry('refused', { id: 'earlier', problem: problemOf() });
    expect(itemNow({ sent: sent('sending'), stand: sending, entry: before }).kind).toBe('waiting');
  });
  it('is what the answer says: who was faster, over, safe to retry, refused', () => {
    expect(kindOf(problemOf({ kind: 'already-decided' }))).toBe('already');
    expect(kindOf(problemOf({ kind: 'expired' }))).toBe('expired');
    expect(kindOf(problemOf({ kind: 'not-found' }))).toBe('gone');
    expect(kindOf(problemOf({ kind: 'throttled', safeToRetry: true }))).toBe('failed');
    expect(kindOf(problemOf({ kind: 'refused', safeToRetry: false }))).toBe('refused');
  });
  it('is refused where the service said no, also where asking again would do nothing twice', () => {
    for (const kind of ['refused', 'role-missing', 'consent-missing', 'invalid-input'] as const)
      expect(kindOf(problemOf({ kind, safeToRetry: true })), kind).toBe('refused');
    for (const kind of ['service-failure', 'cancelled', 'sign-in-needed', 'untrusted-connection'] as const)
      expect(kindOf(problemOf({ kind })), kind).toBe('failed');
    expect(kindOf(problemOf({ kind: 'in-flight', safeToRetry: false }))).toBe('failed');
  });
  it('is one’s own where main shows it decided by this user, another’s else', () => {
    const of = (part: Partial<DecidedRequest>) =>
      itemNow({
        sent: sent('sending'),
        stand: { kind: 'decided', decided: decided(part) },
        entry: undefined,
      }).kind;
    expect(of({ mine: true })).toBe('recorded');
    expect(of({})).toBe('already');
    expect(of({ result: 'expired' })).toBe('expired');
    expect(of({ result: 'gone' })).toBe('gone');
  });
  it('is not called done where the ledger has the other decision of this user', () => {
    const lost = problemOf({ kind: 'outcome-unknown', title: 'The answer was lost.' });
    const other = decided({ mine: true, result: 'denied' });
    for (const state of ['unknown', 'sending'] as const)
      expect(
        itemNow({
          sent: sent(state, lost),
          stand: { kind: 'decided', decided: other },
          entry: undefined,
        }),
      ).toEqual({ kind: 'already', decided: other, problem: null });
  });
  it('stays unknown until main has found out, and may be sent again only where it found nothing', () => {
    const lost = (state: ActivityEntry['state'] | null, part = {}) =>
      itemNow({ sent: sent('unknown'), stand: open, entry: state === null ? undefined : entry(state, part) });
    expect(lost(null).kind).toBe('unknown');
    expect(lost('unknown').kind).toBe('unknown');
    expect(isSettled(lost('unknown'))).toBe(false);
    expect(lost('not-found').kind).toBe('failed');
    expect(lost('refused', { problem: problemOf({ kind: 'already-decided' }) }).kind).toBe('already');
    const recorded = { kind: 'recorded', decision: 'deny' } as const;
    expect(itemNow({ sent: sent('unknown'), stand: recorded, entry: entry('accepted') }).kind).toBe(
      'recorded',
    );
  });
});
