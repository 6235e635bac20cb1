import { describe, expect, it } from 'vitest';
import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import { HOUR, NOW, roleNamed, waitingFor } from '../../../state/test-samples.ts';
import { matches, onCard, waitingRows } from './waiting-rows.ts';

const role = roleNamed('Intune Administrator', 3);
const one = (requestId: string, hours: number | null, part: Partial<WaitingRequest> = {}) =>
  waitingFor(role, { requestId, decideBy: hours === null ? null : NOW + hours * HOUR, ...part });
const ids = (rows: readonly WaitingRequest[]) => rows.map(({ requestId }) => requestId).join('');
const a = one('a', 1);
const b = one('b', 2);
const c = one('c', 3, { own: true });
const d = one('d', 4);

describe('the list of what waits', () => {
  it('has the least time left first, without an end last', () => {
    expect(ids(waitingRows([one('x', null), d, one('y', null), b, a], [], new Set()))).toBe('abdxy');
  });
  it('keeps what just ended in its place, and lets go of what was recorded', () => {
    expect(ids(waitingRows([a, d], [b], new Set()))).toBe('abd');
    expect(ids(waitingRows([a, b, d], [b], new Set(['b'])))).toBe('ad');
  });
  it('is filtered by who, what, where, why and ticket', () => {
    const request = one('a', 1, { ticket: { number: 'CHG0090412', system: '' } });
    for (const query of ['falk', 'INTUNE', 'whole', 'malmö', 'chg009', ' ifalk@ ', ''])
      expect(matches(request, query), query).toBe(true);
    expect(matches(request, 'exchange')).toBe(false);
  });
});

describe('the request on the card', () => {
  it('is the chosen one, one’s own too', () => expect(onCard([a, b, c], c)).toBe(c));
  it('is the first that can be decided where none was chosen', () => {
    expect(onCard([c, d], null)).toBe(d);
    expect(onCard([c], null)).toBeNull();
    expect(onCard([], null)).toBeNull();
  });
  it('goes on to the next that can be decided, at the end to the one before', () => {
    expect(onCard([a, c, d], b)).toBe(d);
    expect(onCard([a, c], d)).toBe(a);
    expect(onCard([c], d)).toBeNull();
  });
});
