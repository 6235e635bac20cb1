import { describe, expect, it } from 'vitest';
import type { Approver } from '../../../../shared/contract/my-roles.ts';
import {
  HOUR,
  NOW,
  activeIn,
  endedFor,
  problemOf,
  requestFor,
  roleNamed,
  sentFor,
} from '../../../state/test-samples.ts';
import { wayWords, type WayFacts } from './way-words.ts';

const role = roleNamed('Intune Administrator', 3);
const leila: Approver = { kind: 'user', id: 'u2', name: 'Leila Haddani' };
const way = (part: Partial<WayFacts>) =>
  wayWords({
    outcome: 'in-progress',
    entry: undefined,
    held: undefined,
    seenAt: null,
    request: undefined,
    ended: undefined,
    approvers: [leila],
    plane: 'entra-roles',
    now: NOW,
    ...part,
  });

describe('the way of a request', () => {
  it('is in effect until a time only once the service lists it', () => {
    expect(way({ outcome: 'in-effect' }).headline).toBe('Granted');
    const there = way({ outcome: 'in-effect', held: activeIn(role), seenAt: NOW });
    expect(there.headline).toBe('In effect until 16:36');
    expect(there.status).toBe('active until 16:36');
  });
  it('leaves the tokens open: nobody can know that from here', () => {
    const states = (part: Partial<WayFacts>) => way(part).steps.map(({ state }) => state);
    expect(states({ outcome: 'in-effect' })).toEqual(['done', 'now', 'later']);
    expect(states({ held: activeIn(role), seenAt: NOW })).toEqual(['done', 'done', 'now']);
  });
  it('does not call it granted again once it was seen and is gone', () => {
    expect(way({ outcome: 'in-effect', seenAt: NOW }).kind).toBe('over');
  });
  it('follows the journal past the first answer', () => {
    expect(way({ outcome: 'unknown' }).kind).toBe('unknown');
    expect(way({ outcome: 'unknown', entry: sentFor(role, { state: 'not-found' }) }).kind).toBe('not-found');
    const accepted = sentFor(role, { state: 'accepted', status: 'PendingApproval' });
    expect(way({ outcome: 'unknown', entry: accepted }).headline).toBe('Waiting for approval');
  });
  it('says who can decide, and until when', () => {
    const waiting = { outcome: 'waiting-for-approval' } as const;
    expect(way({ ...waiting, entry: sentFor(role, { startedAt: NOW }) }).sentence).toBe(
      'Leila Haddani can decide until tomorrow 14:36.',
    );
    const request = requestFor(role, { approvers: null, decideBy: NOW + HOUR });
    expect(way({ ...waiting, request }).sentence).toBe(
      'Who can decide is not readable. Somebody has until 15:36.',
    );
    expect(way({ ...waiting, request: { ...request, decideBy: NOW } }).sentence).toContain('Nobody answered');
  });
  it('tells the ends apart: nobody answered is never denied', () => {
    const end = (outcome: 'denied' | 'unanswered' | 'cancelled' | 'failed') =>
      way({ outcome: 'waiting-for-approval', ended: endedFor(role, { outcome, status: 'Failed' }) });
    expect(end('denied').kind).toBe('refused');
    expect(end('unanswered').headline).toBe('Nobody answered in 24\u00a0h');
    expect(end('unanswered').kind).toBe('over');
    expect(end('cancelled').headline).toBe('Cancelled');
    // An administrator may have done it.
    expect(end('cancelled').sentence).not.toMatch(/you/i);
    expect(end('failed').sentence).toContain('“Failed”');
  });
  it('never takes a word it does not know for a grant', () => {
    expect(way({ entry: sentFor(role, { state: 'accepted', status: 'PendingMoonPhase' }) }).kind).toBe(
      'waiting',
    );
    expect(way({ outcome: 'recorded' }).kind).toBe('waiting');
  });
  it('promises nothing of what the service still works on', () => {
    expect(way({ outcome: 'in-progress' }).sentence).toBe('Microsoft Graph has it; it is not in effect yet.');
    expect(way({ outcome: 'in-progress' }).headline).not.toMatch(/grant/i);
  });
  it('says why it was refused', () => {
    expect(way({ entry: sentFor(role, { state: 'refused', problem: problemOf() }) })).toMatchObject({
      kind: 'refused',
      sentence: 'The service refused it. Say more.',
    });
    expect(way({ entry: sentFor(role, { state: 'accepted', status: 'Denied' }) }).kind).toBe('refused');
  });
});
