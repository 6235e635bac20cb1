import { describe, expect, it } from 'vitest';
import type { DecidedRequest } from '../../../../shared/contract/approvals.ts';
import { HOUR, NOW, pastFor, roleNamed, waitingFor } from '../../../state/test-samples.ts';
import { pastMatches } from './past-filter.ts';
import { pastRows } from './past-rows.ts';

const role = roleNamed('User Administrator', 1);
const seen = (requestId: string, part: Partial<DecidedRequest> = {}): DecidedRequest => ({
  request: waitingFor(role, { requestId }),
  result: 'approved',
  by: 'Leila Haddani',
  mine: false,
  at: NOW,
  justification: 'Fine.',
  ...part,
});

describe('what is over', () => {
  it('has what was seen decided and is not listed yet, newest first, each once', () => {
    const listed = [
      pastFor(role, { requestId: 'a', endedAt: NOW - HOUR }),
      pastFor(role, { requestId: 'b' }),
    ];
    const rows = pastRows(listed, [seen('new'), seen('a')]);
    expect(rows.map(({ request }) => request.requestId)).toEqual(['new', 'a', 'b']);
    expect(rows.map((row) => row.seen?.by ?? null)).toEqual(['Leila Haddani', 'Leila Haddani', null]);
  });
  it('goes by the list where both know it, unless that is a word not known', () => {
    const outcome = (status: 'unknown' | 'failed') =>
      pastRows([pastFor(role, { requestId: 'a', outcome: status })], [seen('a')])[0]?.request.outcome;
    expect(outcome('failed')).toBe('failed');
    expect(outcome('unknown')).toBe('approved');
  });
  it('never calls what ran out denied', () => {
    expect(pastRows([], [seen('a', { result: 'expired' })])[0]?.request.outcome).toBe('unanswered');
    expect(pastRows([], [seen('a', { result: 'gone' })])[0]?.request.outcome).toBe('unknown');
  });
  it('stands last where it is not known when it was', () => {
    const rows = pastRows(
      [pastFor(role, { requestId: 'x', createdAt: null, endedAt: null }), pastFor(role, { requestId: 'y' })],
      [],
    );
    expect(rows.map(({ request }) => request.requestId)).toEqual(['y', 'x']);
  });
  it('is found by who, what, why and how it ended', () => {
    const row = { request: pastFor(role, { outcome: 'denied' }), seen: null };
    expect(pastMatches(row, 'FALK', null)).toBe(true);
    expect(pastMatches(row, 'user adm', 'denied')).toBe(true);
    expect(pastMatches(row, 'oslo', 'approved')).toBe(false);
    expect(pastMatches(row, 'nobody', null)).toBe(false);
  });
});
