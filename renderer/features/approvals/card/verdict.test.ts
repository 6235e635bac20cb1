import { describe, expect, it } from 'vitest';
import type { PastRequest } from '../../../../shared/contract/past.ts';
import { habitsFor, habitsOf } from '../../../../shared/domain/deciding/habits.ts';
import {
  HOUR,
  NOW,
  cardFor,
  covered,
  pastFor,
  problemOf,
  roleNamed,
  waitingFor,
} from '../../../state/test-samples.ts';
import type { CardNow } from './use-card.ts';
import type { History } from './use-history.ts';
import { verdictOf } from './verdict.ts';

const role = roleNamed('User Administrator', 1);
const request = waitingFor(role, { justification: 'Reset the kiosk accounts in Malmö after the fire.' });
const read: CardNow = { kind: 'read', card: cardFor() };

function history(past: readonly PastRequest[] = [], part: Partial<History> = {}): History {
  const [coverage, other] = covered('complete');
  if (!coverage || !other) throw new Error('no plane');
  return {
    habits: habitsFor(habitsOf(past), request),
    coverage,
    other,
    since: null,
    reading: false,
    ...part,
  };
}
/** Asked at the same hour on five days, for 2 h each. */
const often = [1, 2, 3, 4, 5].map((days) =>
  pastFor(role, {
    requestId: `p${days}`,
    duration: 'PT2H',
    justification: `Ticket number ${days} of the Malmö office.`,
    createdAt: NOW - days * 24 * HOUR,
  }),
);

describe('what stands out', () => {
  it('is nothing, and what was checked is named', () => {
    const { tone, lines, checked, notChecked } = verdictOf(request, history(often), read, NOW);
    expect({ tone, lines, notChecked }).toEqual({ tone: 'clear', lines: [], notChecked: [] });
    expect(checked).toEqual([
      'the justification is neither short nor vague',
      'it repeats none of their earlier words',
      '2\u00a0h is not much longer than their usual',
      'it was asked at one of their usual hours',
      'you do not decide about each other',
    ]);
  });
  it('is never claimed clear while something is read', () => {
    expect(verdictOf(request, history(often), { kind: 'reading' }, NOW).tone).toBe('looking');
    const [unread] = covered('unread');
    const reading = history([], { reading: true, ...(unread && { coverage: unread }) });
    expect(verdictOf(request, reading, read, NOW).tone).toBe('looking');
  });
  it('names what could not be checked, and does not count it as checked', () => {
    const [refused] = covered('refused', problemOf());
    const { checked, notChecked } = verdictOf(
      { ...request, asks: null },
      history([], refused && { coverage: refused }),
      { kind: 'failed', problem: problemOf() },
      NOW,
    );
    expect(checked).toEqual(['the justification is neither short nor vague']);
    expect(notChecked).toEqual([
      'all of their earlier requests',
      'their usual duration',
      'their usual hours',
      'what the policy asks',
      'what they have active now',
      'whether you could approve each other',
    ]);
  });
  it('claims nothing of earlier words and hours where groups were not read', () => {
    const [, other] = covered('refused', problemOf());
    const part = other && { other };
    expect(verdictOf(request, history(often, part), read, NOW).checked).not.toContain(
      'it repeats none of their earlier words',
    );
    expect(verdictOf(request, history([], part), read, NOW).notChecked).toEqual([
      'all of their earlier requests',
      'their usual duration (too few earlier requests)',
      'their usual hours',
    ]);
    const [, unread] = covered('unread');
    const reading = history([], { reading: true, ...(unread && { other: unread }) });
    expect(verdictOf(request, reading, read, NOW).tone).toBe('looking');
  });
  it('says that there is too little to tell a habit from', () => {
    expect(verdictOf(request, history(), read, NOW).notChecked.join()).toContain('too few earlier requests');
  });
  it('has the flags of the request, then that both could approve each other', () => {
    const mutual: CardNow = {
      kind: 'read',
      card: cardFor({ mutual: { state: 'yes', through: [{ role, scope: request.scope }], reason: null } }),
    };
    const { tone, lines } = verdictOf({ ...request, justification: 'need access' }, history(), mutual, NOW);
    expect(tone).toBe('flags');
    expect(lines.map(({ kind }) => kind)).toEqual(['vague-justification', 'mutual']);
  });
});
