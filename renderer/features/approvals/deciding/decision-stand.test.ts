import { describe, expect, it } from 'vitest';
import type { ActivityEntry } from '../../../../shared/contract/activity.ts';
import type { DecidedRequest } from '../../../../shared/contract/approvals.ts';
import { NOW, roleNamed, sentFor, waitingFor } from '../../../state/test-samples.ts';
import { decisionStand } from './decision-stand.ts';
import type { Sent } from './decision-store.ts';

const role = roleNamed('Intune Administrator', 3);
const request = waitingFor(role);
const decided: DecidedRequest = {
  request,
  result: 'approved',
  by: 'Leila Haddani',
  mine: false,
  at: NOW,
  justification: null,
};
const sent = (state: Sent['state']): Sent => ({
  request,
  decision: 'deny',
  state,
  problem: null,
  answeredAt: null,
  before: null,
});
const entry = (state: ActivityEntry['state']) =>
  sentFor(role, { action: 'approve', subject: request.requestId, state });
const kind = (part: Partial<Parameters<typeof decisionStand>[1]> = {}, of = request) =>
  decisionStand(of, {
    listed: true,
    complete: true,
    sent: undefined,
    entry: undefined,
    decided: undefined,
    now: NOW,
    ...part,
  }).kind;

describe('how a request stands for its approver', () => {
  it('is open while it is listed', () => expect(kind()).toBe('open'));
  it('is never one’s own to decide, whatever else is known', () => {
    expect(kind({ entry: entry('unknown') }, { ...request, own: true })).toBe('own');
  });
  it('is on its way from the press to the answer', () => {
    expect(kind({ sent: sent('sending') })).toBe('sending');
    expect(kind({ entry: entry('step-up') })).toBe('sending');
  });
  it('is recorded only when the service said so, and then also while the list still shows it', () => {
    expect(kind({ sent: sent('recorded') })).toBe('recorded');
    expect(kind({ sent: sent('left') })).toBe('recorded');
    expect(kind({ sent: sent('unknown'), entry: entry('accepted') })).toBe('recorded');
  });
  it('stays unknown until main found out; then it may be decided again', () => {
    expect(kind({ sent: sent('unknown') })).toBe('unknown');
    expect(kind({ entry: entry('unknown'), listed: false })).toBe('unknown');
    expect(kind({ sent: sent('unknown'), entry: entry('not-found') })).toBe('open');
  });
  it('is decided where another was faster', () => {
    expect(kind({ decided, listed: false })).toBe('decided');
    expect(kind({ decided, sent: sent('stopped') })).toBe('decided');
  });
  it('is over after its 24 h', () => expect(kind({}, { ...request, decideBy: NOW })).toBe('over'));
  it('is gone only where the list was read in full', () => {
    expect(kind({ listed: false })).toBe('gone');
    expect(kind({ listed: false, complete: false })).toBe('open');
  });
  it('is not held up by what was done about the same role otherwise', () => {
    expect(kind({ entry: sentFor(role, { action: 'cancel', state: 'unknown' }) })).toBe('open');
  });
});
