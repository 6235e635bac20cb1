import { describe, expect, it } from 'vitest';
import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import { HOUR, NOW, roleNamed, waitingFor } from '../../../state/test-samples.ts';
import { onCard, waitingRows } from './waiting-rows.ts';

const role = roleNamed('Intune Administrator', 3);
const one = (requestId: string, hours: number, part: Partial<WaitingRequest> = {}) =>
  waitingFor(role, { requestId, decideBy: NOW + hours * HOUR, ...part });
const ids = (rows: readonly WaitingRequest[]) => rows.map(({ requestId }) => requestId);
const a = one('a', 1);
const b = one('b', 2);
const c = one('c', 3, { own: true });
const d = one('d', 4);

describe('the list of what waits', () => {
  it('has each request once, as main has it, and what is shown though it ended', () => {
    const old = { ...a, justification: 'Older words.' };
    expect(waitingRows([a, d], [old, b, b], new Set())).toEqual(expect.arrayContaining([a, b, d]));
    expect(ids(waitingRows([a, d], [old, b, b], new Set()))).toHaveLength(3);
  });
  it('lets go of what was done with', () => {
    expect(ids(waitingRows([a, b, d], [b], new Set(['b']))).sort()).toEqual(['a', 'd']);
  });
});

describe('the request on the card', () => {
  it('is the chosen one, one’s own too', () => expect(onCard([a, b, c], c, [a, b, c])).toBe(c));
  it('is the first that can be decided where none was chosen', () => {
    expect(onCard([c, d], null, [])).toBe(d);
    expect(onCard([c], null, [])).toBeNull();
    expect(onCard([], null, [])).toBeNull();
  });
  it('goes on to the next that can be decided, at the end to the one before', () => {
    expect(onCard([a, c, d], b, [a, b, c, d])).toBe(d);
    expect(onCard([a, c], d, [a, c, d])).toBe(a);
    expect(onCard([c], d, [c, d])).toBeNull();
  });
  it('goes by the order that was drawn, not by time', () => {
    expect(onCard([d, a], b, [d, b, a])).toBe(a);
    expect(onCard([d, a], b, [a, d, b])).toBe(d);
  });
  it('is the first again where the chosen one was not in the list', () => {
    expect(onCard([a, d], b, [a, d])).toBe(a);
  });
});
